import { type ActRule, act } from './types.ts'

const JUDGES =
  /\b(?:would|could) (?:be|mean|amount to|constitute|represent|count as|have to be)\b[^.!?]*\b(?:if|should|were)\b|^(?:if|should)\b[^.!?]*\b(?:would|could) (?:be|mean|amount to|constitute|represent)\b|^any\b[^.!?]*\bwould\b/

/** "Any shot would be a breach", "it would be grave if it were proved": a judgement that waits for its fact. */
export const readConditionalJudgement: ActRule = ({ content }) =>
  JUDGES.test(content) ? act('content.judgement', 'conditional-judgement') : null
