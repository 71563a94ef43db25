import type { BoundaryRule } from '../gap.ts'
import { breakAtEmoticon } from './break-at-emoticon.ts'
import { breakAtStop } from './break-at-stop.ts'
import { breakLines } from './break-lines.ts'
import { joinAbbreviations } from './join-abbreviations.ts'
import { joinDots } from './join-dots.ts'
import { joinListNumber } from './join-list-number.ts'
import { joinMarks } from './join-marks.ts'
import { joinNameWithOutcry } from './join-name-with-outcry.ts'
import { joinSpeaker } from './join-speaker.ts'
import { joinUnknownAbbreviation } from './join-unknown-abbreviation.ts'
import { joinUnspaced } from './join-unspaced.ts'

/** In this order; the first rule that has something to say decides. */
export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  breakLines,
  joinMarks,
  joinUnspaced,
  joinListNumber,
  joinAbbreviations,
  joinDots,
  joinSpeaker,
  joinNameWithOutcry,
  joinUnknownAbbreviation,
  breakAtEmoticon,
  breakAtStop,
]
