import { clauseEnd, objectEnd } from '../find-content.ts'
import { found, has, type Rule, subjectOf } from '../rule.ts'
import { stretch, type Words } from '../words.ts'

/** "accused Ostra of shelling the town", "blamed Velland for the raid": the matter behind "of" or "for". */
export const objectMatter: Rule = {
  name: 'object-matter',
  find(hit, scene) {
    const word = has(hit, 'object-of') ? 'of' : has(hit, 'object-for') ? 'for' : null
    if (word === null) return null
    const { words, sentence } = scene
    const at = matterAhead(words, word, hit.passive ? hit.end : hit.end + 1, sentence.end)
    if (at === null) return null
    const source = hit.passive ? agentAhead(words, hit.end, at) : subjectOf(hit, scene)
    if (source === null && !hit.passive) return null
    const end =
      words.tags[at + 1] === 'ing'
        ? clauseEnd(words, at + 1, sentence.end)
        : objectEnd(words, at + 1, sentence.end)
    return found(this.name, hit, source, [stretch(at + 1, end)])
  },
}

function matterAhead({ lower, tags, quoted }: Words, word: string, from: number, end: number): number | null {
  let best: number | null = null
  for (let i = from; i < Math.min(end, from + 25); i++) {
    if (quoted[i] !== quoted[from - 1] || /^[;:—–]$/.test(lower[i] ?? '')) break
    if (/^(?:be|have|modal|verb|subordinator)$/.test(tags[i] ?? '')) break
    if (lower[i] !== word) continue
    best ??= i
    // "accused the mayor of Vell of lying": the gerund has it.
    if (tags[i + 1] === 'ing') return i
  }
  return best
}

function agentAhead({ lower }: Words, from: number, to: number): { first: number; end: number } | null {
  return lower[from] === 'by' && to > from + 1 ? stretch(from + 1, to) : null
}
