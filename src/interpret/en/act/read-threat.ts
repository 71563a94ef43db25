import { type ActRule, act } from './types.ts'

const THREATENS =
  /\b(?:we|i|they|he|she|it|forces|troops|army|fighters|who\w*|anyone)(?:['’]ll| will| shall| would)\b(?: not)?(?: \w+)? (?:kill|slaughter|destroy|crush|strike|attack|bomb|shell|shoot|punish|retaliate|respond with|take revenge|avenge|wipe|burn|hit back|spare|pay)\b|\bwill (?:pay|regret|be (?:destroyed|crushed|punished|killed|shot|treated as (?:targets?|enem\w+)))\b/

/** A hostile act is announced: "we will destroy them". "Will not spare" threatens too. */
export const readThreat: ActRule = ({ content }) =>
  THREATENS.test(content) ? act('content.threat', 'threaten') : null
