import { NO_STATEMENT } from '../../lexicon/en/negated-cues.ts'
import type { Range } from '../../model/index.ts'
import { frameOf, touchesCue } from './act/frame.ts'
import type { View } from './view.ts'

/** Characters before the cue in which its auxiliaries stand. */
const BEFORE = 40
const AFTER = 60

/** "The mayor could not be reached", "the army has yet to comment": the report asked, and nobody has said anything. */
export function isNoStatement({ plain }: View, cue: readonly Range[]): boolean {
  const [first] = cue
  const last = cue.at(-1)
  if (!first || !last) return false
  const before = plain.slice(Math.max(0, first.start - BEFORE), first.start)
  const frame = frameOf({
    before: before.split(/[.,;:"“”()–—]/).at(-1) ?? '',
    cue: plain.slice(first.start, last.end),
    after: plain.slice(last.end, last.end + AFTER).split(/[.;:"“”]/)[0] ?? '',
    content: '',
  })
  return NO_STATEMENT.some(words => touchesCue(frame, words))
}
