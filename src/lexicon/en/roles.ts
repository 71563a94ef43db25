/** What a person is called by office or occupation, and what such a word tells of him or her. */
export interface Role {
  readonly noun: string
  readonly gender?: 'he' | 'she'
  /** Holders of these are also called "the leader". */
  readonly leads?: true
  /** Speaks for a body and is mostly given by name; alone ("a spokesman") it stands for the body. */
  readonly speaksFor?: true
}

const plain = (words: string): Role[] => words.split(' ').map(noun => ({ noun }))

export const ROLES: readonly Role[] = [
  ...['president', 'premier', 'chancellor', 'leader', 'chief', 'head', 'commander', 'chairman', 'ruler'].map(
    (noun): Role => ({ noun, leads: true }),
  ),
  { noun: 'king', gender: 'he', leads: true },
  { noun: 'queen', gender: 'she', leads: true },
  { noun: 'chairwoman', gender: 'she', leads: true },
  { noun: 'spokesman', gender: 'he', speaksFor: true },
  { noun: 'spokeswoman', gender: 'she', speaksFor: true },
  { noun: 'spokesperson', speaksFor: true },
  { noun: 'chairperson', leads: true },
  { noun: 'congresswoman', gender: 'she' },
  { noun: 'congressman', gender: 'he' },
  ...plain(
    'minister secretary ambassador envoy diplomat general colonel major captain lieutenant sergeant admiral marshal brigadier corporal officer',
  ),
  ...plain(
    'governor mayor senator lawmaker deputy legislator representative councillor councilor prosecutor judge lawyer attorney justice commissioner',
  ),
  ...plain(
    'adviser advisor aide assistant coordinator director manager founder member counterpart negotiator mediator monitor inspector',
  ),
  ...plain(
    'analyst expert academic scholar scientist investigator professor researcher historian economist activist journalist reporter correspondent editor author blogger photographer',
  ),
  ...plain(
    'pastor bishop archbishop priest imam cleric pope cardinal rabbi sheikh emir sultan prince princess patriarch chieftain elder',
  ),
  ...plain(
    'trader farmer teacher doctor nurse student resident soldier fighter volunteer driver pilot guard militant rebel survivor',
  ),
  ...plain('father mother brother sister son daughter widow uncle cousin'),
  ...plain('ministers secretaries ambassadors envoys presidents leaders generals commanders'),
]

const BY_NOUN: ReadonlyMap<string, Role> = new Map(ROLES.map(role => [role.noun, role]))

/** The role a word names, whatever its case: "Spokeswoman", "vice-president", "ex-commander". */
export function roleOf(word: string): Role | null {
  const lower = word.toLowerCase().replace(/\.$/, '')
  return BY_NOUN.get(lower) ?? BY_NOUN.get(lower.replace(/^.*-/, '')) ?? null
}

/** Words that may stand between a role and what it modifies: "deputy prime minister", "acting foreign minister". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  'prime foreign defence defense interior finance justice deputy vice first acting former late senior chief general attorney lieutenant major air field rear brigade state press military army party rebel group opposition local regional national supreme grand high special permanent un nato eu executive managing police army security ministry government presidential parliamentary senate house information communications technology health education home border'.split(
    ' ',
  ),
)

/** Written before a name, with the gender that they tell. */
const HONORIFICS: Readonly<Record<string, 'he' | 'she' | null>> = {
  mr: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  madam: 'she',
  sir: 'he',
  lord: 'he',
  lady: 'she',
  dame: 'she',
  dr: null,
  prof: null,
  gen: null,
  lt: null,
  col: null,
  maj: null,
  capt: null,
  sgt: null,
  cpl: null,
  adm: null,
  brig: null,
  cmdr: null,
  rev: null,
  sen: null,
  rep: null,
  gov: null,
  hon: null,
  mallam: 'he',
  alhaji: 'he',
  hajiya: 'she',
  ayatollah: 'he',
  mullah: 'he',
  senor: 'he',
  herr: 'he',
  frau: 'she',
}

/** `undefined` when the word is no honorific; null when it is one that tells no gender. */
export const honorific = (word: string): 'he' | 'she' | null | undefined =>
  HONORIFICS[word.toLowerCase().replace(/\.$/, '')]
