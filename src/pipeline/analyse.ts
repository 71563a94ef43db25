import { attribute } from '../attribute/index.ts'
import { interpret } from '../interpret/index.ts'
import type { Article, Attribution, Document, Interpretation, StageVersions } from '../model/index.ts'
import { keysOf } from '../reconcile/index.ts'
import { segment } from '../segment/index.ts'
import type { Analysis, Store } from '../store/index.ts'
import type { Watch } from './progress.ts'
import { analyseVersion } from './versions.ts'

const BATCH = 64
/** Longer than any batch takes; after a kill, others wait at most this long for what it had taken. */
const HOLD_MS = 60_000

/** Everything that is made of one article by itself, stage by stage. */
export interface Analysed {
  readonly article: Article
  readonly document: Document
  readonly attributions: readonly Attribution[]
  readonly interpretation: Interpretation
}

/** Runs segment, attribute and interpret over one article. Pure. */
export function analyseArticle(article: Article): Analysed {
  const document = segment(article)
  const attributions = attribute(document)
  return { article, document, attributions, interpretation: interpret(article, document, attributions) }
}

/**
 * Analyses every article that waits for it, whichever run left it, a batch to a transaction.
 * @returns how many were analysed.
 */
export async function analysePending(
  store: Store,
  versions: StageVersions,
  watch: Watch = {},
): Promise<number> {
  const version = analyseVersion(versions)
  const total = await store.pending('analyse', version)
  let done = 0
  while (!watch.signal?.aborted) {
    const articles = await store.lease('analyse', version, BATCH, HOLD_MS)
    if (articles.length === 0) break
    await store.putAnalyses(
      articles.map(article => toAnalysis(article, versions)),
      version,
    )
    done += articles.length
    watch.onEvent?.({ kind: 'progress', phase: 'analyse', done, total: Math.max(total, done) })
  }
  return done
}

function toAnalysis(article: Article, versions: StageVersions): Analysis {
  const { document, interpretation } = analyseArticle(article)
  return { document, interpretation, keys: keysOf({ article, interpretation }), versions }
}

/** Who said what in one article, as facts of the text: what the attribution scorers compare. */
export const attributeArticle = (article: Article): readonly Attribution[] => attribute(segment(article))
