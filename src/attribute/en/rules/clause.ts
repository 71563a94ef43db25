import { clauseEnd, startsClause } from '../find-content.ts'
import { contentStart } from '../find-content-start.ts'
import { found, has, type Rule, subjectOf } from '../rule.ts'
import { stretch } from '../words.ts'

/** "said (that) the bridge was lost", "agreed that …", "asked whether …", also with a day or an occasion between. */
export const clause: Rule = {
  name: 'clause',
  find(hit, scene) {
    if (hit.passive || hit.cue.pos !== 'verb') return null
    const { words, sentence } = scene
    const at = contentStart(words, hit.end, sentence.end)
    if (at >= sentence.end) return null
    const that = words.lower[at] === 'that' && (has(hit, 'clause') || has(hit, 'that'))
    const wh =
      has(hit, 'wh') && (words.tags[at] === 'wh' || /^(?:if|whether|who)$/.test(words.lower[at] ?? ''))
    const bare =
      has(hit, 'clause') &&
      (startsClause(words, at, sentence.end) || (OPENS_ANYTHING.has(hit.cue.lemma) && opens(words.tags[at])))
    if (!that && !wh && !bare) return null
    const source = subjectOf(hit, scene)
    if (source === null) return null
    return found(this.name, hit, source, [stretch(at, clauseEnd(words, at, sentence.end))])
  },
}

/** What these are followed by is their content, however it begins. */
const OPENS_ANYTHING: ReadonlySet<string> = new Set(['say'])
const opens = (tag: string | undefined): boolean =>
  tag !== undefined && tag !== 'mark' && tag !== 'conjunction'
