import { type ActRule, act } from './types.ts'

const BINDS =
  /\b(?:as long as|so long as|(?<!(?:was|were|is|are|been|be|being|has|have|had|evidence|aid|weapons|support) )provided that|(?:^|[,;–—] |and |but |only |, if and only )provided (?!(?:by|to|with|for|in|on|at|from|that)\b)(?:the|all|its|his|her|their|no|both|we|they|it|he|she|this|these|each)\b|on (?:the )?conditions? that|under one condition|on (?:one|two|three|four) conditions?|only if|only when|unless|(?:not|never|no)\b[^.!?]{0,50}\b(?:until|unless))\b/
const READY = /\b(?:ready|willing|prepared|can|will|would|could|accept\w*|agree\w*|have to|must)\b/

/** Readiness bound to something: "we will come if the shelling stops". */
export const readCondition: ActRule = ({ content }) => {
  if (BINDS.test(content) && READY.test(content)) return act('content.condition', 'condition')
  if (BINDS.test(content) && !/\bunless\b/.test(content)) return act('content.condition', 'condition')
  return /\b(?:ready|willing|prepared) to\b[^.!?]*\bif\b/.test(content)
    ? act('content.condition', 'condition')
    : null
}
