import { NEGATED_CUE } from '../../../lexicon/en/speech-acts.ts'
import { type ActRule, act } from './types.ts'

const SAYS_NOTHING =
  /^(?:say|comment|discuss|answer|respond|reply|replied|confirm|confirmed|elaborate|specify|disclose|reveal|explain|tell|name|commented|responded|speak|give|provide)\b/

/** "Did not say", "would not confirm", "refused to discuss": nothing was told. "Did not deny" grants nothing and denies nothing. */
export const readNegatedCue: ActRule = ({ before, cue }) => {
  if (!NEGATED_CUE.test(before)) return null
  if (SAYS_NOTHING.test(cue)) return act('negated', 'decline-to-comment')
  if (/^(?:accept|agree|support|back|endorse)/.test(cue)) return act('negated', 'refuse')
  if (/^(?:deny|denied|rule|reject|dispute|exclude)/.test(cue)) return act('negated', 'assert')
  if (/^(?:admit|acknowledge|concede)/.test(cue)) return act('negated', 'deny')
  return null
}
