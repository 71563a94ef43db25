import { COLOURING, UNDOING } from '../../../lexicon/en/verb-control.ts'
import type { Clause } from './clause.ts'
import type { Reading } from './reading.ts'

/** "Began", "is able", "failed": no deed by itself where another verb hangs on it. */
export const isColouring = (lemma: string): boolean => COLOURING.has(lemma) || UNDOING.has(lemma)

/** The verb or adjective by which a clause only colours the next; null where it is a deed of its own. */
export function colouringKey(reading: Reading, clause: Clause): string | null {
  const { verb } = clause
  if (verb.lemma === 'be' || verb.lemma === 'get') return adjectiveBehind(reading, clause)
  if (clause.object !== null && !verb.passive) return null
  return isColouring(verb.lemma) ? verb.lemma : null
}

/** "Is able to", "is about to"; `due` of "is to meet". */
function adjectiveBehind({ words, chunks }: Reading, { verb, at }: Clause): string | null {
  const [first, second] = [words[verb.last], words[verb.last + 1]]
  const adjective = [first, second].find(word => isColouring(word?.lower ?? ''))
  if (adjective) return adjective.lower
  return first?.tag === 'to' || chunks[at + 1]?.kind === 'verb' ? 'due' : null
}
