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
    if (i === first || i + 2 >= end) return null
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
