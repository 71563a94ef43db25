import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { COLLECTIVES } from '../../../lexicon/en/collectives.ts'
import { PERSONS } from '../../../lexicon/en/name-words.ts'
import { roleOf } from '../../../lexicon/en/roles.ts'
import { UNNAMED } from '../../../lexicon/en/unnamed-sources.ts'
import type { Span } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Word } from '../names/words.ts'

const ENDS_HEAD = /^(?:of|from|for|to|in|at|on|with|near|by|who|whose|which|that|who’s|close|speaking)$/i

/** "A blog linked to the rebels", "groups working for peace": behind its noun a participle begins what is told of it. */
function isParticiple(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? ''
  const next = words[at + 1]?.text ?? ''
  if (!/^\p{Ll}+(?:ed|ing)$/u.test(word) && !/^(?:seen|made|shown|sent|held|run|known|led)$/.test(word))
    return false
  return PREPOSITION.test(next) && isNoun(words[at - 1]?.text.toLowerCase() ?? '')
}

const PREPOSITION = /^(?:by|to|in|on|with|at|from|for|as|of|near|inside|outside|under|online)$/

const isNoun = (noun: string): boolean =>
  [noun, noun.replace(/s$/, '')].some(
    word =>
      bodyKind(word) !== null ||
      COLLECTIVES.has(word) ||
      UNNAMED.has(word) ||
      PERSONS.has(word) ||
      roleOf(word) !== null,
  )

/** "A source" of "a source in the ministry", "the council" of "the council, which met on Monday". */
export function headOf(words: readonly Word[], text: string): readonly Word[] {
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      (ENDS_HEAD.test(word.text) ||
        isParticiple(words, i) ||
        (word.text === 'and' && /^(?:an?|the|its|their|his|her)$/.test(words[i + 1]?.text ?? '')) ||
        /[,(–—]/.test(text.slice(words[i - 1]?.end ?? word.start, word.start))),
  )
  return end > 0 ? words.slice(0, end) : words
}

/**
 * The spans of a source that name who speaks. A source in pieces ("Maren … according to the press service") has its
 * speaker in the piece beside the cue; two lands that agree are both wanted, which the joint rule looks at by itself.
 */
export function mainSpans({ source, cue }: Draft): readonly Span[] {
  const at = cue[0]
  if (source.length < 2 || !at) return source
  const gap = (span: Span): number => (span.end <= at.start ? at.start - span.end : span.start - at.end)
  const nearest = source.reduce((best, span) => (Math.abs(gap(span)) < Math.abs(gap(best)) ? span : best))
  return [nearest]
}
