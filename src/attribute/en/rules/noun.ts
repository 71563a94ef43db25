import { clauseEnd, objectEnd } from '../find-content.ts'
import { type CueHit, cuesAt } from '../find-cues.ts'
import { lastSubject } from '../find-source.ts'
import { found, has, type Rule, type Scene } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'

/** "Ostra's denial that it sent troops", "a call for talks", "reports that …", "its plan to withdraw". */
export const noun: Rule = {
  name: 'noun',
  find(hit, scene) {
    if (hit.cue.pos !== 'noun') return null
    const { words, sentence } = scene
    const owner = ownerOf(hit, scene)
    // "the threat of rain", "a charge to the town": such nouns are someone's or say what they hold with "that".
    if (hit.cue.strength === 'weak' && owner === null && words.lower[hit.end] !== 'that') return null
    const range = contentOf(hit, words, sentence)
    if (range === null) return null
    return found(this.name, hit, owner ?? lastSubject(words, sentence.first, hit.first), [range])
  },
}

function contentOf(hit: CueHit, words: Words, sentence: Stretch): Stretch | null {
  const next = words.lower[hit.end] ?? ''
  const at = hit.end
  if (next === 'that' && has(hit, 'that') && !isRelative(words, at, sentence.end))
    return stretch(at, clauseEnd(words, at, sentence.end))
  if (next === 'to' && has(hit, 'to')) return stretch(at, clauseEnd(words, at, sentence.end))
  const preposition = (['of', 'for', 'about', 'on'] as const).find(one => one === next && has(hit, one))
  if (preposition === undefined) return null
  return stretch(at + 1, objectEnd(words, at + 1, sentence.end))
}

/** "accusations that were made", "a charge that Harl denied at once": the noun is what the clause lacks. */
function isRelative(words: Words, that: number, end: number): boolean {
  const { tags, lower } = words
  if (/^(?:be|have|do|modal|verb|past|adverb)$/.test(tags[that + 1] ?? '') && lower[that + 1] !== 'there')
    return true
  for (let i = that + 1; i < Math.min(end, that + 14); i++) {
    if (tags[i] === 'mark' || tags[i] === 'quote') return false
    if (tags[i] !== 'past' && tags[i] !== 'verb') continue
    const objectless =
      i + 1 >= end || /^(?:mark|adverb|preposition|conjunction|subordinator)$/.test(tags[i + 1] ?? 'mark')
    return (
      objectless &&
      (TAKES_NOUN.test(lower[i] ?? '') ||
        cuesAt(words, i, stretch(that, end)).some(hit => has(hit, 'object')))
    )
  }
  return false
}

/** What is done to a charge or a report, beside answering it. */
const TAKES_NOUN =
  /^(?:made|makes|make|issued|received|heard|levelled|leveled|raised|brought|published|voiced|expressed|gave|gives|drew)$/

/** A possessive before it: "Ostra's latest denial", "its call". */
function ownerOf(hit: CueHit, { words, sentence }: Scene): Stretch | null {
  const { lower, tags } = words
  for (let i = hit.first - 1; i >= Math.max(sentence.first, hit.first - 5); i--) {
    if (tags[i] === 'possessive')
      return /^['’]s$/.test(lower[i] ?? '') ? possessor(words, i, sentence.first) : stretch(i, i + 1)
    if (!/^(?:adjective|noun|name|past|number)$/.test(tags[i] ?? '')) break
  }
  return null
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
