import { clauseEnd, objectEnd } from '../find-content.ts'
import { nounPhraseBefore } from '../find-source.ts'
import { found, has, type Rule } from '../rule.ts'
import { stretch, type Words } from '../words.ts'

/** "was confident that talks would resume", "is willing to negotiate", "are critical of the deal". */
export const adjective: Rule = {
  name: 'adjective',
  find(hit, { words, sentence }) {
    if (hit.cue.pos !== 'adjective') return null
    const verb = beBefore(words, hit.first, sentence.first)
    if (verb === null) return null
    const source = nounPhraseBefore(words, verb, sentence.first)
    if (source === null) return null
    const next = words.lower[hit.end] ?? ''
    const at = hit.end
    if ((next === 'that' && has(hit, 'that')) || (next === 'to' && has(hit, 'to')))
      return found(this.name, hit, source, [stretch(at, clauseEnd(words, at, sentence.end))])
    if ((next === 'of' && has(hit, 'of')) || (next === 'about' && has(hit, 'about')))
      return found(this.name, hit, source, [stretch(at + 1, objectEnd(words, at + 1, sentence.end))])
    return null
  },
}

/** Where "is", "has been", "was not" begins, right before the adjective. */
function beBefore({ tags }: Words, at: number, low: number): number | null {
  let i = at
  let be = false
  while (i > low && /^(?:be|adverb|negation|have|modal)$/.test(tags[i - 1] ?? ''))
    be = tags[--i] === 'be' || be
  return be ? i : null
}
