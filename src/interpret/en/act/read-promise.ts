import { type ActRule, act } from './types.ts'

const BINDS_SELF = /\b(?:we|i)(?:['’]ll| will| shall)(?! (?:see|be able|know|find out))\b/
const DOES_EVERYTHING =
  /(?<!\b(?:that|which|who|what|this|there) )\b(?:will|would) (?:do everything|do all|continue to (?:help|support)|provide|ensure|guarantee|make sure|honou?r|keep (?:its|his|her|their) word)\b/

/** The speaker binds himself: "we will open the road". A refusal to act ("we will not negotiate") refuses. */
export const readPromise: ActRule = ({ first, speaker }) => {
  if (/^(?:outlet|agency|document)$/.test(speaker.kind)) return null
  if (
    /\b(?:we|i) (?:will|shall) (?:not|never)\b|\b(?:we|i) won['’]t\b/.test(first) &&
    /\b(?:negotiat|talk|accept|agree|surrender|leave|yield|sign|give up|withdraw|disarm)/.test(first)
  )
    return act('content.refuses', 'refuse')
  if (BINDS_SELF.test(first) && !/\b(?:not|never)\b/.test(first)) return act('content.promise', 'promise')
  return DOES_EVERYTHING.test(first) ? act('content.promise', 'promise') : null
}
