import { clauseEnd } from '../find-content.ts'
import { found, has, type Rule, subjectOf } from '../rule.ts'
import { stretch, type Words } from '../words.ts'

/** "vowed to fight", "urged Ostra to withdraw", "wants Ostra to withdraw", "called on both sides to stop". */
export const infinitive: Rule = {
  name: 'infinitive',
  find(hit, scene) {
    if (hit.cue.pos !== 'verb' || hit.cue.lemma.startsWith('be ')) return null
    const { words, sentence } = scene
    const own =
      words.tags[hit.end] === 'to' || (words.tags[hit.end] === 'negation' && words.tags[hit.end + 1] === 'to')
    let from: number | null = null
    if (own && (hit.passive ? has(hit, 'addressee-to') : has(hit, 'to'))) from = hit.end
    else if (!hit.passive && has(hit, 'addressee-to')) from = toAhead(words, hit.end, sentence.end)
    else if (!hit.passive && has(hit, 'object-to') && toAhead(words, hit.end, sentence.end) !== null)
      from = hit.end
    if (from === null) return null
    const source = hit.passive ? null : subjectOf(hit, scene)
    if (source === null && !hit.passive) return null
    return found(this.name, hit, source, [stretch(from, clauseEnd(words, from, sentence.end))])
  },
}

/** The "to" of an infinitive behind one noun phrase. */
function toAhead({ tags, lower, quoted }: Words, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 20); i++) {
    const tag = tags[i]
    if (quoted[i] !== quoted[from - 1]) return null
    if (tag === 'to' && i > from && isInfinitive(tags[i + 1], lower[i + 1])) return i
    if (tag === undefined || /^(?:be|have|do|modal|verb|subordinator|wh|quote)$/.test(tag)) return null
    if (tag === 'mark' && lower[i] !== ',' && lower[i] !== "'" && lower[i] !== '’') return null
  }
  return null
}

const isInfinitive = (tag: string | undefined, word: string | undefined): boolean =>
  tag === 'verb' ||
  tag === 'be' ||
  tag === 'have' ||
  tag === 'do' ||
  tag === 'adverb' ||
  /^(?:help|stop|end)$/.test(word ?? '')
