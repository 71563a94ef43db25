import { CUES } from '../../../../lexicon/en/cues.ts'
import {
  BODY_IN,
  BORDER_WITH,
  FELLOW,
  IN_PLACE,
  LAND_NOUNS,
  MOVEMENT,
  SETTLEMENTS,
  TOWARDS,
} from '../../../../lexicon/en/facets-places.ts'
import { VERB_READINGS } from '../../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS } from '../../../../lexicon/en/word-classes.ts'
import type { Place } from '../../../../model/index.ts'

export type Use = Place['mentions'][number]['use']

const IN = new RegExp(`\\b(?:${IN_PLACE}) +(?:the +|neighbou?ring +|nearby +|mainly +|all +of +)*$`, 'i')
/** "anger at Norland", "talks over Norland" are about its rulers. */
const AT_RULERS = /\b(?:at|over) +$/i
const TO = new RegExp(`\\b(?:${TOWARDS}) +(?:the +|neighbou?ring +|nearby +)*$`, 'i')
/** "the capital, Stellin", "the town of Karr". */
const APPOSED = new RegExp(`\\b(?:${SETTLEMENTS})(?: of|,)? +$`, 'i')
/** Whoever is accused, urged or told something is no town. */
const SPOKEN_TO =
  /\b(?:accus|urg|blam|warn|criticis|criticiz|condemn|tell|told|ask|call(?:s|ed|ing)? on)\w* +$/i
const SPEAKING = new Set(CUES.filter(({ pos }) => pos === 'verb').map(({ lemma }) => lemma))

/** Whether a place's name means the place, who rules there, or only describes another noun. A state's name is its rulers' more often than not. */
export function readUse(text: string, after: string, state: boolean): Use {
  // "in Arvia and Norland": the second stands where the first does.
  const before = text.replace(FELLOW, '')
  if (/\p{L}-$/u.test(before) || /^-\p{L}/u.test(after) || BODY_IN.test(text)) return 'name-part'
  if (/^'s?(?![\p{L}])/u.test(after) || describes(after)) return 'modifier'
  if (APPOSED.test(before) || BORDER_WITH.test(before)) return 'locative'
  if (IN.test(before) && !(state && AT_RULERS.test(before))) return 'locative'
  if (SPOKEN_TO.test(before)) return 'actor'
  const clause = /[^,;:.]*$/.exec(before)?.[0] ?? ''
  if (!state) return !TO.test(before) && speaks(after) ? 'actor' : 'locative'
  if (LAND_NOUNS.test(before)) return 'locative'
  return TO.test(before) && MOVEMENT.test(clause) ? 'locative' : 'actor'
}

/** "Oskel said", "Oskel has repeatedly denied": only who rules there can. */
export function speaks(after: string): boolean {
  const word = /^ (?:(?:has|had|also|later|repeatedly|still|again|now) )*(\p{Ll}+)/u.exec(after)?.[1] ?? ''
  return VERB_READINGS.get(word)?.some(({ lemma, form }) => form !== 'ing' && SPEAKING.has(lemma)) ?? false
}

/** "Karr state police", though "to state" is a verb. */
const LAND_OF =
  /^ (?:state|region|province|district|county) (?:\p{Ll}+s|capital|police|government|governor|assembly|media|television)(?!\p{L})/u

/** "Oskel villagers", "Norland troops": a plain noun right behind the name. */
function describes(after: string): boolean {
  if (LAND_OF.test(after)) return true
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1]
  if (next === undefined || CLOSED_CLASS.has(next) || /ly$/.test(next)) return false
  return !VERB_READINGS.has(next)
}
