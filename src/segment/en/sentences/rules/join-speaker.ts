import { SENTENCE_OPENERS } from '../../../../lexicon/en/abbreviations.ts'
import { type BoundaryRule, isLower, isUpper } from '../gap.ts'

const SAYING = new Set(
  (
    'said says asked asks told added wrote writes replied answered cried shouted tweeted wondered exclaimed called ' +
    'responded continued declared yelled posted joked demanded insisted warned explained recalled concluded'
  ).split(' '),
)

/** Words of a name and its titles that may stand between a quotation and its cue. */
const MOST_NAME_WORDS = 5

/**
 * A question or an outcry within marks goes on with who spoke it: '"Who fired?" he asked', '"Never!" Marshal Harl
 * said'. Machines that stop at every ? cut the speaker off from the words.
 */
export const joinSpeaker: BoundaryRule = ({ closers, stop, opens, next, after }) => {
  if (!/["”’'»]/.test(closers) || opens !== '') return null
  if (isLower(next)) return false
  // "He answered, …" with a capital begins a sentence of its own.
  if (!/[?!]/.test(stop) || SENTENCE_OPENERS.has(next.toLowerCase())) return null
  for (let k = 0; k <= MOST_NAME_WORDS; k++) {
    const word = after(k)
    if (k > 0 && SAYING.has(word)) return /^[,:]$/.test(after(k + 1)) ? null : false
    if (!isUpper(word) && !/^(?:of|the|de|al|bin|von|van)$/.test(word)) return null
  }
  return null
}
