import { bodyKind } from '../../lexicon/en/bodies.ts'
import type { BlockKind } from '../../model/index.ts'
import { trimEnd } from './find-content.ts'
import type { Found } from './rule.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** "Ostra: bridge was lost" over an article: who says it, a colon, what is said. At most this many words before it. */
const LONGEST_SOURCE = 7

export function headlineColon(words: Words, { first, end }: Stretch, kind: BlockKind): Found | null {
  if (kind !== 'headline' && kind !== 'subheading') return null
  const { lower, tags, quoted } = words
  const stop = Math.min(end, first + LONGEST_SOURCE + 1)
  for (let i = first; i < stop; i++) {
    if (quoted[i] !== -1 || /^(?:verb|past|be|have|do|modal|wh)$/.test(tags[i] ?? '')) return null
    if (lower[i] !== ':') continue
    if (i === first || i + 2 >= end || !speaksBelow(words, i - 1)) return null
    return {
      rule: 'headline-colon',
      lemma: null,
      source: [stretch(first, i)],
      cue: [stretch(i, i + 1)],
      content: [stretch(i + 1, trimEnd(words, i + 1, end))],
    }
  }
  return null
}

/**
 * "BREAKING: …" and "Harbour chaos: …" name no speaker. In a headline any word may have a capital, so it is the body
 * that tells a name: there the last word before the colon stands with its capital too.
 */
function speaksBelow({ document, lower }: Words, last: number): boolean {
  const token = document.tokens[last]
  if (token === undefined) return false
  const word = document.text.slice(token.start, token.end)
  if (bodyKind(lower[last] ?? '') !== null) return true
  if (!/^\p{Lu}/u.test(word)) return false
  return document.blocks.some(
    ({ kind, start, end }) => kind === 'paragraph' && standsAlone(document.text.slice(start, end), word),
  )
}

function standsAlone(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
    !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' ')
  )
}
