import { type ActRule, act } from './types.ts'

const PERFORMS =
  /\b(?:i|we) (?:once again |again |also |therefore |now |hereby |strongly )*(?:call (?:up)?on|urge|appeal to|ask|request|invite|call for)\b/
const DEMANDS = /\b(?:i|we) (?:once again |again |also |now |strongly )*(?:demand|insist)\b/
const OUGHT = /\b(?:should|must|ought to|needs? to|has to|have to|had to)\b(?! not have| have)/g
/** "There has to be a way", "all they had to do", "the need to": nobody is told to do anything. */
const NOBODY =
  /(?:^|\b(?:there|this|that|which|nobody|nothing|what|the|an?|no|any|all (?:they|he|she|it|you|we))\s+(?:will\s+|would\s+|just\s+|only\s+)*)$/
/** "The code will have to be revised": who should do it is left open. */
const PASSIVE =
  /^\s+(?:\w+ly\s+|not\s+)*be\s+(?:\w+ly\s+)?(?:\w+ed|done|made|taken|given|held|shown|told|seen|found|put|sent|brought|kept|met|paid|won|lost|built|fought|dealt)\b/
const IMPORTANT =
  /\b(?:it (?:is|was)|it['’]s) (?:important|essential|vital|necessary|crucial|imperative|time) (?:that|to|for)\b/
/** Said of oneself, "we must" is resolve and no call. */
const OWN_DUTY = /\b(?:i|we|you)\b(?: \w+)? (?:should|must|need to|have to|had to)\b/

/** "I call on both sides to …", "the governor should resign": a norm for somebody else. */
export const readCallOn: ActRule = ({ content, first }) => {
  if (PERFORMS.test(content)) return act('content.performs', 'call-on')
  if (DEMANDS.test(content)) return act('content.performs', 'demand')
  if (IMPORTANT.test(content)) return act('content.norm', 'call-on')
  if (OWN_DUTY.test(first) || /\bif\b/.test(first)) return null
  return [...first.matchAll(OUGHT)].some(match => isForSomebody(first, match.index, match[0].length))
    ? act('content.norm', 'call-on')
    : null
}

/** A norm without anybody whom it binds is an assertion. */
const isForSomebody = (sentence: string, at: number, length: number): boolean =>
  !NOBODY.test(sentence.slice(Math.max(0, at - 40), at)) &&
  !PASSIVE.test(sentence.slice(at + length, at + length + 40))
