/** What a claim is about, as far as two statements can speak of the same in different words. */
export interface Theme {
  readonly name: string
  /** `joint`: parties stand in it alike ("a truce between A and B"); `deed`: one does it, perhaps to another. */
  readonly shape: 'joint' | 'deed'
  /** Sense classes and lemmas of predicates that say it. */
  readonly senses: readonly string[]
  /** Nouns, in the singular, that say it behind a verb that says little by itself ("there is no such deal"). */
  readonly nouns: readonly string[]
  /** Themes that hold whenever this one does, so that whoever denies those denies this: who is not there has not invaded. */
  readonly entails: readonly string[]
  /** Reports know one of the kind at a time: two mentions in an article are the same one unless something speaks against it. */
  readonly single: boolean
  /** Its parties tell one from another, and never what stands beside them: "talks on prices", "talks on farmers". */
  readonly byParties: boolean
  /** Happens every day of a war between the same parties: only a place, a day, a number or who was hit tells one from another. */
  readonly daily: boolean
  /** What quarrels about it are part of: one dispute over who fights, one over whether there is a truce. */
  readonly matter: string
}

interface Row {
  readonly shape?: 'joint'
  readonly senses?: string
  readonly nouns?: string
  readonly entails?: string
  readonly single?: boolean
  readonly byParties?: boolean
  readonly daily?: boolean
  readonly matter?: string
}

const list = (words = ''): string[] => words.split(/\s+/).filter(Boolean)

const theme = (name: string, row: Row): Theme => ({
  name,
  shape: row.shape ?? 'deed',
  senses: list(row.senses),
  nouns: list(row.nouns),
  entails: list(row.entails),
  single: row.single ?? false,
  byParties: row.byParties ?? false,
  daily: row.daily ?? false,
  matter: row.matter ?? name,
})

/**
 * Senses that are told from several sides are one theme. Presence, sending, attacking, holding and taking stay apart, as
 * do a deed and taking part in a war; what follows from what stands in `entails`. A sense in no row is a theme of its own.
 */
export const THEMES: readonly Theme[] = [
  theme('accord', {
    shape: 'joint',
    single: true,
    byParties: true,
    senses: 'agree-ceasefire declare-ceasefire sign-agreement',
    nouns: 'ceasefire cease-fire truce armistice deal agreement accord pact treaty',
  }),
  theme('breach', { senses: 'breach-ceasefire breach-agreement', single: true }),
  theme('talks', {
    shape: 'joint',
    single: true,
    byParties: true,
    senses: 'talk mediate negotiate-proposal meet negotiate',
    nouns: 'talk negotiation',
  }),
  // Reports seldom say who holds and who gets the captives, but nearly always who they are.
  theme('release', { shape: 'joint', senses: 'release free', nouns: 'release swap', single: true }),
  theme('presence', {
    matter: 'war',
    byParties: true,
    senses: 'cross-border',
    nouns: 'troop soldier serviceman regular paratrooper tank',
  }),
  theme('sending', { matter: 'war', senses: 'send-forces', entails: 'presence involvement' }),
  theme('invasion', {
    matter: 'war',
    senses: 'invade intervene',
    nouns: 'invasion incursion intervention',
    entails: 'presence sending involvement',
  }),
  theme('arming', { matter: 'war', senses: 'supply-weapons', entails: 'involvement' }),
  theme('involvement', {
    matter: 'war',
    senses: 'take-part participate',
    nouns: 'involvement participation',
    single: true,
  }),
  theme('attack', {
    matter: 'war',
    senses: 'attack shell bomb air-strike',
    entails: 'involvement',
    daily: true,
  }),
  theme('killing', { senses: 'kill execute die', entails: 'attack', daily: true }),
  theme('holding', { matter: 'war', senses: 'hold-place', entails: 'presence' }),
  theme('taking', { matter: 'war', senses: 'take-place retake-place', entails: 'presence holding' }),
  theme('leaving', { senses: 'withdraw-forces leave-place' }),
  theme('speaking for', {
    matter: 'talks',
    senses: 'represent',
    nouns: 'envoy negotiator representative emissary',
    single: true,
  }),
  theme('order', {
    senses: 'order instruct',
    nouns: 'order instruction directive',
    single: true,
    byParties: true,
  }),
  theme('willingness', { nouns: 'willingness readiness', single: true, byParties: true }),
]

const BY_SENSE = new Map(THEMES.flatMap(row => row.senses.map(sense => [sense, row] as const)))
const BY_NOUN = new Map(THEMES.flatMap(row => row.nouns.map(noun => [noun, row] as const)))
const BY_NAME = new Map(THEMES.map(row => [row.name, row]))

/** Senses that report words, or say too little to be a claim: whose words they are is a statement of its own. */
const NO_THEME = new Set(
  list(`accuse condemn investigate sue deny reject demand call-on threaten propose protest publish happen support agree accept
    recognise help cooperate`),
)

/** Verbs whose object says what is done. */
const LIGHT = new Set(
  list(`be have do make take give get reach strike conclude issue work come know see hold sign secure include cover announce
    enter broker seal declare agree accept set put keep go remain become continue follow lead involve receive seem appear look
    want hope let say tell claim speak call mean cause start begin end happen will would could should can may might must use
    need try manag manage ensure prove show hear think believe feel find bring leave turn run move stay stand live direct
    concern surprise expect force allow inform view mark send carry add change increase play pose attend attempt prepare plan
    consider complete complet report note describe refer deny repeat respond react`),
)

/** Whether a theme is a row, and not just a verb that stands for itself. */
export const isListed = (name: string): boolean => BY_NAME.has(name)

export const themeNamed = (name: string): Theme | null => BY_NAME.get(name) ?? null
export const themeOfNoun = (singular: string): Theme | null => BY_NOUN.get(singular) ?? null

/** A theme by the sense or lemma of a predicate; null for a verb that says little. A lemma without a row stands for itself. */
export function themeOfSense(sense: string): Theme | null {
  const known = BY_SENSE.get(sense)
  if (known) return known
  const word = sense.split(' ')[0] ?? sense
  if (NO_THEME.has(sense) || LIGHT.has(word) || word.length < 4) return null
  return BY_SENSE.get(word) ?? theme(word, { daily: true })
}

/** Themes from which a theme follows. */
export const entailing = (name: string): readonly string[] =>
  THEMES.filter(row => row.entails.includes(name)).map(row => row.name)
