import { NEGATED_CUES } from '../../../lexicon/en/negated-cues.ts'
import { frameOf, touchesCue } from './frame.ts'
import { type ActRule, act } from './types.ts'

/** "Did not rule out", "would neither confirm nor deny", "stopped short of blaming": the table of set phrases decides. */
export const readNegatedCue: ActRule = saying => {
  // Words of the cue's own sentence only, and none behind a quotation: "'never', he said" negates nothing.
  const frame = frameOf({ ...saying, before: saying.before.split(/[,;:"“”()–—]/).at(-1) ?? '' })
  const found = NEGATED_CUES.find(({ words }) => touchesCue(frame, words))
  return found ? act('negated', found.act) : null
}
