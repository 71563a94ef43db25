import { objectEnd } from '../find-content.ts'
import { nounPhraseBefore } from '../find-source.ts'
import { found, has, type Rule } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'

/** "The truce was announced on Friday by the ministry": the content is the subject, the source stands behind "by". */
export const passiveObject: Rule = {
  name: 'passive-object',
  find(hit, { words, sentence }) {
    if (!hit.passive || hit.cue.strength === 'weak' || !has(hit, 'object')) return null
    const source = agentBehind(words, hit.end, sentence.end)
    if (source === null) return null
    const about = nounPhraseBefore(words, hit.groupFirst, sentence.first)
    return about === null || words.tags[about.first] === 'wh' ? null : found(this.name, hit, source, [about])
  },
}

/** Between verb and "by" there is room for when and where: "on Friday", "in Vell late on Friday". */
const ROOM = 7

function agentBehind(words: Words, from: number, end: number): Stretch | null {
  const { lower, tags, quoted } = words
  for (let i = from; i < Math.min(end, from + ROOM); i++) {
    if (quoted[i] !== quoted[from - 1] || lower[i] === ',') return null
    if (lower[i] === 'by' && tags[i + 1] !== 'ing') return stretch(i + 1, objectEnd(words, i + 1, end))
    if (!/^(?:preposition|determiner|name|noun|number|adverb|adjective)$/.test(tags[i] ?? '')) return null
  }
  return null
}
