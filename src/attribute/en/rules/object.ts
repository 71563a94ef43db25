import { objectEnd } from '../find-content.ts'
import { found, has, type Rule, subjectOf } from '../rule.ts'
import { stretch } from '../words.ts'

/** "rejected the plan", "condemned the attack on Vell", "called for a truce", "described the raid as a success". */
export const object: Rule = {
  name: 'object',
  find(hit, scene) {
    if (hit.cue.pos !== 'verb' || hit.passive || hit.cue.strength === 'weak') return null
    if (!has(hit, 'object') && !has(hit, 'object-as')) return null
    const { words, sentence } = scene
    if (
      !/^(?:determiner|possessive|name|noun|adjective|number|object-pronoun|pronoun|ing|wh|past|quote)$/.test(
        words.tags[hit.end] ?? 'mark',
      )
    )
      return null
    const source = subjectOf(hit, scene)
    if (source === null) return null
    const end = objectEnd(words, hit.end, sentence.end)
    return found(this.name, hit, source, [stretch(hit.end, end)])
  },
}
