import { type ActRule, act } from './types.ts'

const ASKS =
  /\b(?:present|show|produce|provide|publish|give us|let (?:us|them) see|where (?:is|are)|put (?:\w+ ){0,3}on the table)\b[^.!?]{0,60}\b(?:proof|evidence|facts?|photos?|pictures?|documents?|names?)\b|\bprove (?:it|that|this|what)\b|\b(?:wants?|needs?|asks? for|demands?|waiting for) (?:\w+ ){0,3}(?:proof|evidence)\b/

/** "Show us the proof": a dare to prove counts. */
export const readRequestForProof: ActRule = ({ content }) =>
  ASKS.test(content) &&
  !/\b(?:we|i|we will|i will|we can|we have) (?:present|show|produce|provide|publish)\b/.test(content)
    ? act('content.proof', 'request-proof')
    : null
