import { ATTRIBUTE_VERSION } from '../attribute/index.ts'
import { INTERPRET_VERSION } from '../interpret/index.ts'
import type { FurnitureTemplates, StageVersions } from '../model/index.ts'
import { readVersion } from '../read/index.ts'
import { RECONCILE_VERSION } from '../reconcile/index.ts'
import { SEGMENT_VERSION } from '../segment/index.ts'

/** The versions of all stages as they stand in this program; frozen templates are part of reading. */
export const stageVersions = (templates: FurnitureTemplates | null): StageVersions => ({
  read: readVersion(templates),
  segment: SEGMENT_VERSION,
  attribute: ATTRIBUTE_VERSION,
  interpret: INTERPRET_VERSION,
  reconcile: RECONCILE_VERSION,
})

/** What `analyse` work is done at: an article is analysed anew when any of the three stages moves. */
export const analyseVersion = ({ segment, attribute, interpret }: StageVersions): string =>
  `segment ${segment}, attribute ${attribute}, interpret ${interpret}`

/** Keys and links both come from `reconcile`, but from analysed articles: either version moves the groups. */
export const reconcileVersion = (versions: StageVersions): string =>
  `reconcile ${versions.reconcile} on ${analyseVersion(versions)}`
