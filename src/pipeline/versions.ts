import { INTERPRET_VERSION } from '../interpret/index.ts'
import type { AttributionChoice, FurnitureTemplates, KnownActor, StageVersions } from '../model/index.ts'
import { readVersion } from '../read/index.ts'
import { PROFILE_VERSION, RECONCILE_VERSION } from '../reconcile/index.ts'
import { SEGMENT_VERSION } from '../segment/index.ts'
import type { Store } from '../store/index.ts'
import { attributionEngine } from './attribution-engine.ts'
import { shippedGazetteer } from './gazetteer.ts'
import { versionOfActors } from './own-actors.ts'

/** What a ledger has settled for itself and the stages must know. */
export interface LedgerSettings {
  readonly templates: FurnitureTemplates | null
  readonly attribution: AttributionChoice
  /** Actors that the user knows besides those of the lexicon. */
  readonly actors: readonly KnownActor[]
}

export async function settingsOf(store: Store): Promise<LedgerSettings> {
  const [templates, attribution, actors] = await Promise.all([
    store.templates(),
    store.attribution(),
    store.actors(),
  ])
  return { templates, attribution, actors }
}

/**
 * The versions of all stages as they stand in this program; frozen templates are part of reading, what finds
 * attributions is part of attributing, and the gazetteer and a user's actors are part of interpreting.
 */
export const stageVersions = ({ templates, attribution, actors }: LedgerSettings): StageVersions => ({
  read: readVersion(templates),
  segment: SEGMENT_VERSION,
  attribute: attributionEngine(attribution).version,
  interpret: `${INTERPRET_VERSION} places ${shippedGazetteer().version}${versionOfActors(actors)}`,
  reconcile: RECONCILE_VERSION,
})

/** What `analyse` work is done at: an article is analysed anew when any of the three stages moves, or what it is compared by. */
export const analyseVersion = ({ segment, attribute, interpret }: StageVersions): string =>
  `segment ${segment}, attribute ${attribute}, interpret ${interpret}, profile ${PROFILE_VERSION}`

/** Keys and links both come from `reconcile`, but from analysed articles: either version moves the groups. */
export const reconcileVersion = (versions: StageVersions): string =>
  `reconcile ${versions.reconcile} on ${analyseVersion(versions)}`
