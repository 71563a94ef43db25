import { type ActRule, act } from './types.ts'

const PERFORMS =
  /\b(?:i|we) (?:once again |again |also |therefore |now |hereby |strongly )*(?:call (?:up)?on|urge|appeal to|ask|request|invite|call for)\b/
const DEMANDS = /\b(?:i|we) (?:once again |again |also |now |strongly )*(?:demand|insist)\b/
const OUGHT = /\b(?:should|must|ought to|needs? to|has to|have to|had to)\b(?! not have| have)/
const IMPORTANT =
  /\b(?:it (?:is|was)|it['’]s) (?:important|essential|vital|necessary|crucial|imperative|time) (?:that|to|for)\b/
/** Said of oneself, "we must" is resolve and no call. */
const OWN_DUTY = /\b(?:i|we|you)\b(?: \w+)? (?:should|must|need to|have to|had to)\b/

/** "I call on both sides to …", "the governor should resign": a norm for somebody else. */
export const readCallOn: ActRule = ({ content, first }) => {
  if (PERFORMS.test(content)) return act('content.performs', 'call-on')
  if (DEMANDS.test(content)) return act('content.performs', 'demand')
  if (IMPORTANT.test(content)) return act('content.norm', 'call-on')
  return OUGHT.test(first) && !OWN_DUTY.test(first) && !/\bif\b/.test(first)
    ? act('content.norm', 'call-on')
    : null
}
