import { senseNamed, singular } from '../../../lexicon/en/predicates.ts'
import { COLOURING, INFINITIVE_MODALITY, UNDOING } from '../../../lexicon/en/verb-control.ts'
import type { SpeechAct } from '../../../model/index.ts'
import type { Clause } from './clause.ts'
import { colouringKey } from './colouring.ts'
import { controlKey } from './find-controller.ts'
import { type Modality, type Mood, NOUN_MODALITY, stronger } from './modality.ts'
import { ownModality } from './own-modality.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

/** How many verbs a clause is followed up: "refused to begin to withdraw". */
const STEPS = 6

/** How a clause is said: asserted, possible, due, ordered; and whether it is denied. */
export function readMood(reading: Reading, clause: Clause, act: SpeechAct | null): Mood {
  let mood: Mood = { modality: ownModality(reading, clause, act), negative: isDenied(reading, clause) }
  let inner = clause
  for (let at = clause.governor, steps = 0; at !== null && steps < STEPS; at = at.governor, steps++) {
    const key = colouringKey(reading, at)
    mood = key === null ? governed(reading, mood, at, inner) : coloured(reading, mood, at, key, act)
    if (key === null) break
    inner = at
  }
  return clause.noun ? { ...mood, modality: stronger(mood.modality, nounModality(reading, clause)) } : mood
}

function isDenied(reading: Reading, clause: Clause): boolean {
  const { verb, subject, object } = clause
  const negative = verb.negative || subject?.none === true || object?.none === true
  return withoutBefore(reading, clause) ? !negative : negative
}

/** "Without shelling", "instead of withdrawing". */
function withoutBefore({ words }: Reading, { verb, governor }: Clause): boolean {
  if (verb.form !== 'ing') return false
  switch (words[verb.first - 1]?.lower) {
    case 'without':
      return true
    case 'of':
      return words[verb.first - 2]?.lower === 'instead'
    case 'from':
      return PREVENTING.test(governor?.verb.lemma ?? '')
    default:
      return false
  }
}

const PREVENTING = /^(?:prevent|stop|ban|bar|block|refrain|discourage|deter)$/

/** "Failed to", "may begin to": what a verb above that is no deed of its own makes of the one below. */
function coloured(reading: Reading, mood: Mood, at: Clause, key: string, act: SpeechAct | null): Mood {
  const undoes = UNDOING.has(key)
  const modality = undoes ? mood.modality : stronger(mood.modality, COLOURING.get(key) ?? null)
  return {
    modality: stronger(modality, ownModality(reading, at, act)),
    negative: mood.negative !== (undoes !== at.verb.negative),
  }
}

const governed = (reading: Reading, { modality, negative }: Mood, governor: Clause, inner: Clause): Mood => ({
  modality: stronger(modality, hangingOn(reading, governor, inner)),
  negative,
})

/** What the verb above makes of an infinitive or gerund. */
function hangingOn({ words }: Reading, governor: Clause, inner: Clause): Modality | null {
  if (inner.verb.form === 'to' && isDone(words, inner)) return null
  const listed = INFINITIVE_MODALITY.get(controlKey(governor))
  if (inner.verb.form === 'to') return listed ?? (COLOURING.get(governor.verb.lemma) || 'intended')
  return /^(?:call|plead|appeal|urge)/.test(governor.verb.lemma) ? 'normative' : null
}

/** "Was said to have fled", "the first to flee": what is over and done is nobody's aim. */
function isDone(words: readonly Word[], { verb, noun }: Clause): boolean {
  if (words[verb.first + 1]?.lower === 'have') return true
  const of = noun ? words.slice(noun.first, noun.last) : []
  return of.some(({ lower }) => /^(?:first|last|only|second|third|latest)$/.test(lower))
}

function nounModality({ words }: Reading, { noun }: Clause): Modality | null {
  const head = singular(words[noun?.head ?? -1]?.lower ?? '')
  return NOUN_MODALITY.find(([nouns]) => nouns.test(head))?.[1] ?? null
}

/** What a clause makes of a deed that is named by a noun in it: "called for a withdrawal", "threatened strikes". */
export function moodOfNoun(reading: Reading, clause: Clause | null, sense: string | null): Mood {
  if (clause === null) return { modality: 'actual', negative: false }
  const root = sense === null ? null : (senseNamed(sense)?.root ?? null)
  if (root === 'REQUEST') return { modality: 'normative', negative: false }
  if (root === 'THREATEN') return { modality: 'hypothetical', negative: false }
  const { modality, negative } = readMood(reading, clause, null)
  if (sense === 'agree') return { modality: 'promised', negative }
  return { modality: stronger(modality, COLOURING.get(clause.verb.lemma) ?? null), negative: false }
}
