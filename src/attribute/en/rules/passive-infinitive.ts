import { clauseEnd } from '../find-content.ts'
import { nounPhraseBefore } from '../find-source.ts'
import { found, has, type Rule } from '../rule.ts'
import { stretch } from '../words.ts'

/** "The talks are expected to resume", "the men are said to have fled": nobody is named who says so. */
export const passiveInfinitive: Rule = {
  name: 'passive-infinitive',
  find(hit, { words, sentence }) {
    if (!has(hit, 'passive-to') || words.tags[hit.end] !== 'to') return null
    const about = nounPhraseBefore(words, hit.groupFirst, sentence.first)
    const rest = stretch(hit.end, clauseEnd(words, hit.end, sentence.end))
    return found(this.name, hit, null, about === null ? [rest] : [about, rest])
  },
}
