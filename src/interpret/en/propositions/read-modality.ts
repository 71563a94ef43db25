import { senseNamed, singular } from '../../../lexicon/en/predicates.ts'
import { COLOURING, INFINITIVE_MODALITY, MODALS, UNDOING } from '../../../lexicon/en/verb-control.ts'
import type { Proposition, SpeechAct } from '../../../model/index.ts'
import type { Clause } from './clause.ts'
import { controlKey } from './find-controller.ts'
import type { Reading } from './reading.ts'

export type Modality = Proposition['modality']

export interface Mood {
  readonly modality: Modality
  readonly negative: boolean
}

/** What a saying makes of what is said by it, where its own words leave it open. */
export const ACT_MODALITY: Readonly<Partial<Record<SpeechAct, Modality>>> = {
  promise: 'promised',
  offer: 'promised',
  agree: 'promised',
  accept: 'promised',
  threaten: 'intended',
  refuse: 'intended',
  demand: 'normative',
  'call-on': 'normative',
  'request-proof': 'normative',
  hope: 'hypothetical',
  warn: 'hypothetical',
  condition: 'conditional',
  'conditional-judgement': 'conditional',
}

const IF = /^(?:if|unless|lest)$/

/** How a clause is said: asserted, possible, due, ordered; and whether it is denied. */
export function readMood(reading: Reading, clause: Clause, act: SpeechAct | null): Mood {
  let modality = ownModality(reading, clause, act)
  let negative = clause.verb.negative || (clause.subject?.none ?? false) || (clause.object?.none ?? false)
  if (withoutBefore(reading, clause)) negative = !negative
  // Up the verbs that it hangs on: "refused to begin to withdraw".
  let inner = clause
  for (let at = clause.governor, steps = 0; at !== null && steps < 6; at = at.governor, steps++) {
    const key = colouringKey(reading, at)
    if (key !== null) {
      if (UNDOING.has(key)) negative = !negative
      else modality = stronger(modality, COLOURING.get(key) ?? null)
      if (at.verb.negative) negative = !negative
      modality = stronger(modality, ownModality(reading, at, act))
    } else {
      modality = stronger(modality, hangingOn(at, inner))
      break
    }
    inner = at
  }
  if (clause.noun) modality = stronger(modality, nounModality(reading, clause))
  return { modality, negative }
}

/** The first that is not plainly actual stays. */
const stronger = (known: Modality, other: Modality | null): Modality =>
  known === 'actual' && other !== null ? other : known

function ownModality(reading: Reading, clause: Clause, act: SpeechAct | null): Modality {
  if (clause.opener !== null && IF.test(clause.opener)) return 'conditional'
  if (clause.opener === 'whether') return 'hypothetical'
  const { modal } = clause.verb
  const said = act === null ? null : (ACT_MODALITY[act] ?? null)
  if (modal === 'would' || modal === "'d" || modal === '’d')
    return hasIf(reading) ? 'conditional' : (said ?? 'scheduled')
  const own = modal === null ? undefined : MODALS.get(modal)
  if (own === 'scheduled') return said ?? (hasIf(reading) ? 'conditional' : 'scheduled')
  if (own !== undefined) return own
  if (said !== null && (clause.bySpeech || said === 'normative') && isFirst(reading, clause)) return said
  if (said === 'hypothetical' && isFirst(reading, clause)) return said
  return 'actual'
}

const isFirst = (reading: Reading, clause: Clause): boolean => reading.clauses[0] === clause

const hasIf = ({ words }: Reading): boolean =>
  words.some(
    ({ lower }, i) =>
      /^(?:if|unless|provided)$/.test(lower) || (lower === 'long' && words[i - 1]?.lower === 'as'),
  )

/** "Without shelling", "instead of withdrawing". */
function withoutBefore({ words }: Reading, clause: Clause): boolean {
  if (clause.verb.form !== 'ing') return false
  const before = words[clause.verb.first - 1]?.lower
  return (
    before === 'without' ||
    (before === 'of' && words[clause.verb.first - 2]?.lower === 'instead') ||
    (before === 'from' &&
      /^(?:prevent|stop|ban|bar|block|refrain|discourage|deter)$/.test(clause.governor?.verb.lemma ?? ''))
  )
}

/** "Began", "is able", "failed": no deed by itself where another verb hangs on it. */
export const isColouring = (lemma: string): boolean => COLOURING.has(lemma) || UNDOING.has(lemma)

/** The verb or adjective by which a clause only colours the next; null where it is a deed of its own. */
export function colouringKey(reading: Reading, clause: Clause): string | null {
  const { verb } = clause
  if (verb.lemma === 'be' || verb.lemma === 'get') {
    const adjective = reading.words[verb.last]?.lower ?? ''
    const behind = reading.words[verb.last + 1]?.lower ?? ''
    for (const word of [adjective, behind]) if (isColouring(word)) return word
    // "Is to meet": what is due.
    return reading.words[verb.last]?.tag === 'to' || reading.chunks[clause.at + 1]?.kind === 'verb'
      ? 'due'
      : null
  }
  if (clause.object !== null && !verb.passive) return null
  return isColouring(verb.lemma) ? verb.lemma : null
}

/** What the verb above makes of an infinitive or gerund. */
function hangingOn(governor: Clause, inner: Clause): Modality | null {
  const listed = INFINITIVE_MODALITY.get(controlKey(governor))
  if (inner.verb.form === 'to') return listed ?? (COLOURING.get(governor.verb.lemma) || 'intended')
  return /^(?:call|plead|appeal|urge)/.test(governor.verb.lemma) ? 'normative' : null
}

const NOUN_MODALITY: readonly (readonly [RegExp, Modality])[] = [
  [
    /^(?:promise|pledge|commitment|agreement|deal|offer|vow|readiness|willingness|guarantee|accord|consent)$/,
    'promised',
  ],
  [
    /^(?:plan|intention|intent|decision|attempt|bid|effort|desire|move|preparation|campaign|operation|mission|proposal|talk|negotiation|discussion|threat|wish|ambition|initiative)$/,
    'intended',
  ],
  [
    /^(?:order|demand|call|request|obligation|appeal|duty|need|pressure|ultimatum|right|requirement)$/,
    'normative',
  ],
  [/^(?:ability|chance|possibility|opportunity|power)$/, 'hypothetical'],
]

function nounModality({ words }: Reading, { noun }: Clause): Modality | null {
  const head = singular(words[noun?.head ?? -1]?.lower ?? '')
  return NOUN_MODALITY.find(([nouns]) => nouns.test(head))?.[1] ?? null
}

/** What a clause makes of a deed that is named by a noun in it: "called for a withdrawal", "threatened strikes". */
export function moodOfNoun(reading: Reading, clause: Clause | null, sense: string | null): Mood {
  if (clause === null) return { modality: 'actual', negative: false }
  const mood = readMood(reading, clause, null)
  const root = sense === null ? null : (senseNamed(sense)?.root ?? null)
  if (root === 'REQUEST') return { modality: 'normative', negative: false }
  if (root === 'THREATEN') return { modality: 'hypothetical', negative: false }
  if (sense === 'agree') return { modality: 'promised', negative: mood.negative }
  const coloured = COLOURING.get(clause.verb.lemma) ?? null
  const modality = mood.modality === 'actual' && coloured !== null ? coloured : mood.modality
  return { modality, negative: false }
}
