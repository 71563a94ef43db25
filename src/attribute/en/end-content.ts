import { cuesAt } from './find-cues.ts'
import { nounPhraseBefore } from './find-source.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** A content of the model without what is plainly no part of it any more. */
export const endContent = (words: Words, part: Stretch): Stretch =>
  endAtContrast(words, endAtPronoun(words, part))

const STANDS_FOR_ALL: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them'])
/** What a second object would begin with; a bare noun there ("and demands proof") is a verb that was taken for one. */
const BEGINS_OBJECT: ReadonlySet<string> = new Set([
  'determiner',
  'possessive',
  'pronoun',
  'object-pronoun',
  'name',
  'number',
  'preposition',
  'subordinator',
  'wh',
  'quote',
])

/** "denied it and demands proof": the pronoun is the whole content, and the next verb is the source's own. */
function endAtPronoun({ lower, tags }: Words, part: Stretch): Stretch {
  const { first, end } = part
  if (end - first < 3 || !STANDS_FOR_ALL.has(lower[first] ?? '')) return part
  const joined = tags[first + 1] === 'conjunction' && !BEGINS_OBJECT.has(tags[first + 2] ?? '')
  return joined ? stretch(first, first + 1) : part
}

const CONTRAST: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'although', 'though'])

/**
 * "Harl claimed the rebels had left but the army said it drove them out": whom the reporter sets against the speaker is no
 * part of what was said. Within quotation marks the words are the speaker's own.
 */
function endAtContrast(words: Words, part: Stretch): Stretch {
  const { first, end } = part
  const { lower, quoted, sentenceFirst } = words
  for (let i = first + 1; i < end - 2; i++) {
    if (!CONTRAST.has(lower[i] ?? '') || quoted[i] !== -1 || sentenceFirst[i] !== sentenceFirst[first])
      continue
    if (!sayingBehind(words, i, end)) continue
    return stretch(first, lower[i - 1] === ',' ? i - 1 : i)
  }
  return part
}

/** Tokens between the word of contrast and the verb of the other's saying. */
const SUBJECT = 12

function sayingBehind(words: Words, at: number, end: number): boolean {
  for (let i = at + 2; i < Math.min(end, at + SUBJECT); i++) {
    if (words.quoted[i] !== -1 || words.lower[i] === ',') return false
    const said = cuesAt(words, i, stretch(at + 1, end)).some(
      ({ cue, finite, passive }) =>
        cue.pos === 'verb' &&
        cue.strength === 'strong' &&
        finite &&
        !passive &&
        cue.frames.includes('clause'),
    )
    if (said) return nounPhraseBefore(words, i, at + 1)?.first === at + 1
  }
  return false
}
