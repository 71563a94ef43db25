import { attributeSentence } from './find-by-rules.ts'
import type { Found } from './rule.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/**
 * Sayings inside what is said: "the rebels have announced a truce" within a minister's quotation. Each sentence of a
 * content is read as if it were all there is. The speaker's own "we" and "I" are left out – what they do with words is
 * what the outer saying does – and so is the "you" of everybody.
 */
export function findInside(words: Words, outer: readonly Found[]): readonly Found[] {
  const cues = new Set(outer.flatMap(({ cue }) => cue.map(({ first }) => first)))
  return outer
    .flatMap(({ content }) => content)
    .flatMap(part => sentencesOf(words, part))
    .flatMap(part => attributeSentence(words, part, i => !cues.has(i)))
    .filter(
      one =>
        !one.source.some(part => isFirstPerson(words, part)) &&
        !hasOuterMarks(words, one) &&
        !isEmpty(words, one),
    )
}

/** The marks around the whole are not those of a quotation within it. */
const hasOuterMarks = ({ quoted }: Words, { rule, cue, content }: Found): boolean =>
  rule.startsWith('quoted-') && quoted[cue[0]?.first ?? -1] === quoted[content[0]?.first ?? -1]

/** "they do not care about it": by itself a pronoun says nothing. */
const isEmpty = ({ tags }: Words, { content }: Found): boolean =>
  content.every(({ first, end }) =>
    tags.slice(first, end).every(tag => /^(?:pronoun|object-pronoun|mark|quote)$/.test(tag)),
  )

function sentencesOf({ sentenceFirst }: Words, { first, end }: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let from = first
  for (let i = first + 1; i <= end; i++) {
    if (i < end && sentenceFirst[i] === sentenceFirst[from]) continue
    parts.push(stretch(from, i))
    from = i
  }
  return parts
}

const isFirstPerson = ({ lower }: Words, { first, end }: Stretch): boolean =>
  lower.slice(first, end).some(word => /^(?:i|we|us|me|our|my|you)$/.test(word))
