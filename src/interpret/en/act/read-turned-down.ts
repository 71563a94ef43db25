import { CHARGE, PROPOSAL, TURNS_DOWN } from '../../../lexicon/en/speech-acts.ts'
import { type ActRule, act } from './types.ts'

/** A charge that is rejected is denied; a proposal that is rejected is refused. The nearer noun decides. */
export const readTurnedDown: ActRule = ({ cue, after, content }) => {
  if (!TURNS_DOWN.test(cue)) return null
  const object = `${after} ${content}`.slice(0, 120)
  const charge = object.search(CHARGE)
  const proposal = object.search(PROPOSAL)
  if (proposal >= 0 && (charge < 0 || proposal < charge)) return act('turned-down.proposal', 'refuse')
  if (/\bslam/.test(cue) && charge < 0) return null
  return act('turned-down.charge', 'deny')
}
