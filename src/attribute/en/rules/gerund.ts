import { clauseEnd } from '../find-content.ts'
import { found, has, type Rule, subjectOf } from '../rule.ts'
import { stretch } from '../words.ts'

/** "denied shelling the town", "proposed holding talks". */
export const gerund: Rule = {
  name: 'gerund',
  find(hit, scene) {
    const { words, sentence } = scene
    if (!has(hit, 'gerund') || hit.passive || words.tags[hit.end] !== 'ing') return null
    const source = subjectOf(hit, scene)
    if (source === null) return null
    return found(this.name, hit, source, [stretch(hit.end, clauseEnd(words, hit.end, sentence.end))])
  },
}
