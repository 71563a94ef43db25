import { clauseEnd, objectEnd } from '../find-content.ts'
import type { CueHit } from '../find-cues.ts'
import { firstSubject } from '../find-source.ts'
import { found, has, type Rule, type Scene } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'

/** "Ostra's denial that it sent troops", "a call for talks", "reports that …", "its plan to withdraw". */
export const noun: Rule = {
  name: 'noun',
  find(hit, scene) {
    if (hit.cue.pos !== 'noun') return null
    const { words, sentence } = scene
    const range = contentOf(hit, words, sentence)
    return range === null ? null : found(this.name, hit, ownerOf(hit, scene), [range])
  },
}

function contentOf(hit: CueHit, words: Words, sentence: Stretch): Stretch | null {
  const next = words.lower[hit.end] ?? ''
  const at = hit.end
  if (
    next === 'that' &&
    has(hit, 'that') &&
    words.tags[at + 1] !== 'be' &&
    words.tags[at + 1] !== 'have' &&
    words.tags[at + 1] !== 'modal'
  )
    return stretch(at, clauseEnd(words, at, sentence.end))
  if (next === 'to' && has(hit, 'to')) return stretch(at, clauseEnd(words, at, sentence.end))
  const preposition = (['of', 'for', 'about', 'on'] as const).find(one => one === next && has(hit, one))
  if (preposition === undefined) return null
  return stretch(at + 1, objectEnd(words, at + 1, sentence.end))
}

/** A possessive before it, else the subject of the sentence where the noun is the object of a light verb. */
function ownerOf(hit: CueHit, { words, sentence }: Scene): Stretch | null {
  const { lower, tags } = words
  for (let i = hit.first - 1; i >= Math.max(sentence.first, hit.first - 5); i--) {
    if (tags[i] === 'possessive')
      return /^['’]s$/.test(lower[i] ?? '') ? possessor(words, i, sentence.first) : stretch(i, i + 1)
    if (!/^(?:adjective|noun|name|past|number)$/.test(tags[i] ?? '')) break
  }
  const agent = lower[hit.end] === 'by' ? stretch(hit.end + 1, hit.end + 2) : null
  return agent ?? firstSubject(words, sentence.first, hit.first)
}

function possessor({ tags, quoted }: Words, at: number, low: number): Stretch {
  let first = at
  while (
    first > low &&
    /^(?:name|noun|adjective|number|determiner)$/.test(tags[first - 1] ?? '') &&
    quoted[first - 1] === quoted[at]
  ) {
    first--
    if (tags[first] === 'determiner') break
  }
  return stretch(first, at)
}
