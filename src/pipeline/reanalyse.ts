import type {
  Article,
  AttributionChoice,
  FurnitureTemplates,
  KnownActor,
  Note,
  StageVersions,
} from '../model/index.ts'
import { learnTemplates, readOriginal } from '../read/index.ts'
import type { Store } from '../store/index.ts'
import { analysePending } from './analyse.ts'
import type { Watch } from './progress.ts'
import { reconcilePending } from './reconcile.ts'
import { settingsOf, stageVersions } from './versions.ts'

const BATCH = 64
const HOLD_MS = 60_000

export interface ReanalyseSummary {
  readonly read: number
  readonly analysed: number
  readonly reconciled: number
  readonly interrupted: boolean
}

/**
 * Runs anew what was made by an older version of a stage, and only that: reading where `read` or the templates
 * have moved, the language stages where one of them has, reconciling where anything below it has. Each batch is a
 * transaction, so an interrupted run goes on where it stopped.
 * @param attribution what finds attributions from now on; where absent, what the ledger was told before.
 * @param actors the user's own from now on; where absent, those that the ledger was given before.
 */
export async function reanalyse(
  store: Store,
  watch: Watch = {},
  attribution?: AttributionChoice,
  actors?: readonly KnownActor[],
): Promise<ReanalyseSummary> {
  if (attribution !== undefined) await store.setAttribution(attribution)
  if (actors !== undefined) await store.setActors(actors)
  const settings = await settingsOf(store)
  const versions = stageVersions(settings)
  const read = await readPending(store, versions, settings.templates, watch)
  const analysed = await analysePending(store, settings, watch)
  const reconciled = await reconcilePending(store, versions, watch)
  return { read, analysed, reconciled, interrupted: watch.signal?.aborted ?? false }
}

/** Learns the furniture that repeats across each outlet's articles and freezes it; `reanalyse` then applies it. */
export async function freezeTemplates(store: Store): Promise<FurnitureTemplates> {
  const articles: Article[] = []
  for await (const article of store.list('article')) articles.push(article)
  const templates = learnTemplates(articles)
  await store.setTemplates(templates)
  return templates
}

async function readPending(
  store: Store,
  versions: StageVersions,
  templates: FurnitureTemplates | null,
  watch: Watch,
): Promise<number> {
  const total = await store.pending('read', versions.read)
  let done = 0
  while (!watch.signal?.aborted) {
    const articles = await store.lease('read', versions.read, BATCH, HOLD_MS)
    if (articles.length === 0) break
    const again = await Promise.all(articles.map(article => readAgain(store, article, templates)))
    await store.replaceArticles(again, versions.read)
    done += articles.length
    watch.onEvent?.({ kind: 'progress', phase: 'read', done, total })
  }
  return done
}

/** An article that a newer reader finds nothing in keeps its old record: nothing that was reported is lost. */
async function readAgain(
  store: Store,
  article: Article,
  templates: FurnitureTemplates | null,
): Promise<{ article: Article; notes: readonly Note[] }> {
  const original = await store.storedOriginal(article.sha256)
  if (original === null) return { article, notes: [] }
  const reading = await readOriginal(original, templates)
  return { article: reading.article ?? article, notes: reading.notes }
}
