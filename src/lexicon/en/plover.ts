/**
 * The root categories of PLOVER, the event ontology that succeeded CAMEO, by how words and deeds work between two
 * parties. CONCEDE stands with RETREAT, as the YIELD of CAMEO and of the first PLOVER did.
 */
export const PLOVER_GROUPS = {
  'verbal-cooperation': ['AGREE', 'CONSULT', 'SUPPORT'],
  'material-cooperation': ['COOPERATE', 'AID', 'CONCEDE', 'RETREAT'],
  'verbal-conflict': ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  'material-conflict': ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
} as const

export type PloverGroup = keyof typeof PLOVER_GROUPS
export type PloverRoot = (typeof PLOVER_GROUPS)[PloverGroup][number]

const GROUP_OF: ReadonlyMap<PloverRoot, PloverGroup> = new Map<PloverRoot, PloverGroup>([
  ...PLOVER_GROUPS['verbal-cooperation'].map(root => [root, 'verbal-cooperation'] as const),
  ...PLOVER_GROUPS['material-cooperation'].map(root => [root, 'material-cooperation'] as const),
  ...PLOVER_GROUPS['verbal-conflict'].map(root => [root, 'verbal-conflict'] as const),
  ...PLOVER_GROUPS['material-conflict'].map(root => [root, 'material-conflict'] as const),
])

/** Cooperation or conflict, by words or by deeds. */
export const ploverGroup = (root: PloverRoot): PloverGroup => GROUP_OF.get(root) ?? 'verbal-conflict'
