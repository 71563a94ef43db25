import type { FacetTrace } from '../model/index.ts'
import { FACETS_VERSION, LINK_WINDOW, linkForward, tracesOf } from '../reconcile/facets/index.ts'
import type { FacetComparison, Store } from '../store/index.ts'
import type { Watch } from './progress.ts'

/** Articles a transaction: none takes long, and a kill loses little. */
const BATCH = 32

/** The id of an agreement's trace names its article, too. */
const COMPARISON: FacetComparison = {
  window: LINK_WINDOW,
  link: linkForward,
  recordOf: ({ id }: FacetTrace) => id.split(' ')[0] ?? id,
}

/**
 * Compares figures, lines of control and agreements across articles: a grouping of its own beside that of articles, since two
 * reports that share no more than a figure are no one story. What it makes depends on which articles there are alone.
 * @param reconciled the version of what they are made from.
 */
export async function reconcileFacets(store: Store, reconciled: string, watch: Watch = {}): Promise<void> {
  const version = `facets ${FACETS_VERSION} on ${reconciled}`
  while (!watch.signal?.aborted) {
    const { articles, moved } = await store.untraced(version, BATCH)
    if (articles.length === 0 && !moved) break
    const found = await store.dossiers(articles.map(({ article }) => article))
    const dossiers = new Map(found.map(dossier => [dossier.article.id, dossier]))
    const traced = articles.map(({ article, serial }) => {
      const dossier = dossiers.get(article)
      return { article, serial, traces: dossier === undefined ? [] : tracesOf(dossier) }
    })
    await store.putTraces(traced, COMPARISON, version)
  }
}
