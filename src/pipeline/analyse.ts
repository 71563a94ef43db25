import { attribute, BESIDE_MODEL } from '../attribute/index.ts'
import { interpret } from '../interpret/index.ts'
import type {
  Article,
  Attribution,
  AttributionChoice,
  Document,
  Interpretation,
  KnownActor,
  StageVersions,
} from '../model/index.ts'
import { keysOf, packProfile, profileOf, rankOf } from '../reconcile/index.ts'
import { segment } from '../segment/index.ts'
import type { Analysis, Store } from '../store/index.ts'
import { attributionEngine } from './attribution-engine.ts'
import { shippedGazetteer } from './gazetteer.ts'
import type { Watch } from './progress.ts'
import { analyseVersion, type LedgerSettings, stageVersions } from './versions.ts'

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

/**
 * Runs segment, attribute and interpret over one article: by the shipped model, unless another engine is named.
 * @param actors that the user knows besides those of the lexicon
 */
export function analyseArticle(
  article: Article,
  choice?: AttributionChoice,
  actors?: readonly KnownActor[],
): Analysed {
  const document = segment(article)
  const attributions = attribute(document, attributionEngine(choice).options)
  return {
    article,
    document,
    attributions,
    interpretation: interpret(article, document, attributions, actors, shippedGazetteer()),
  }
}

/**
 * Analyses every article that waits for it, whichever run left it, a batch to a transaction.
 * @returns how many were analysed.
 */
export async function analysePending(
  store: Store,
  settings: LedgerSettings,
  watch: Watch = {},
): Promise<number> {
  const versions = stageVersions(settings)
  const version = analyseVersion(versions)
  const total = await store.pending('analyse', version)
  let done = 0
  while (!watch.signal?.aborted) {
    const articles = await store.lease('analyse', version, BATCH, HOLD_MS)
    if (articles.length === 0) break
    await store.putAnalyses(
      articles.map(article => toAnalysis(article, settings, versions)),
      version,
    )
    done += articles.length
    watch.onEvent?.({ kind: 'progress', phase: 'analyse', done, total: Math.max(total, done) })
  }
  return done
}

function toAnalysis(
  article: Article,
  { attribution, actors }: LedgerSettings,
  versions: StageVersions,
): Analysis {
  const { document, interpretation } = analyseArticle(article, attribution, actors)
  const profile = profileOf({ article, interpretation })
  return {
    document,
    interpretation,
    keys: keysOf(profile),
    profile: { bytes: packProfile(profile), sampled: profile.sampled, rank: rankOf(article) },
    versions,
  }
}

/**
 * Who said what in one article, as facts of the text: what the attribution scorers compare. Flat, as PolNeAR is: without
 * what the rules add to the model's findings, unless `complete` asks for all that the ledger is made of.
 */
export function attributeArticle(
  article: Article,
  {
    choice,
    complete = false,
  }: { readonly choice?: AttributionChoice | undefined; readonly complete?: boolean } = {},
): readonly Attribution[] {
  const all = attribute(segment(article), attributionEngine(choice).options)
  return complete ? all : all.filter(({ by }) => !by.includes(BESIDE_MODEL))
}
