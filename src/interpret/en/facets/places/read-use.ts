import { IN_PLACE, LAND_NOUNS, MOVEMENT, TOWARDS } from '../../../../lexicon/en/facets-places.ts'
import { VERB_READINGS } from '../../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS } from '../../../../lexicon/en/word-classes.ts'
import type { Place } from '../../../../model/index.ts'

export type Use = Place['mentions'][number]['use']

const FELLOW = /(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:,|,? and) )+$/u
const IN = new RegExp(`\\b(?:${IN_PLACE}) +(?:the +|neighbou?ring +|nearby +|mainly +|all +of +)*$`, 'i')
/** "anger at Norland", "talks over Norland" are about its rulers. */
const AT_RULERS = /\b(?:at|over) +$/i
const TO = new RegExp(`\\b(?:${TOWARDS}) +(?:the +|neighbou?ring +|nearby +)*$`, 'i')
const SPEAKS =
  /^ (?:said|says|has said|denied|denies|accused|accuses|insisted|insists|rejected|rejects|called|warned|agreed|demanded|wants|announced|claimed|claims)\b/

/** Whether a place's name means the place, who rules there, or only describes another noun. A state's name is its rulers' more often than not. */
export function readUse(text: string, after: string, state: boolean): Use {
  // "in Arvia and Norland": the second stands where the first does.
  const before = text.replace(FELLOW, '')
  if (/\p{L}-$/u.test(before) || /^-\p{L}/u.test(after)) return 'name-part'
  if (/^'s?(?![\p{L}])/u.test(after)) return 'modifier'
  if (describes(after)) return 'modifier'
  if (IN.test(before) && !(state && AT_RULERS.test(before))) return 'locative'
  if (!state) return SPEAKS.test(after) ? 'actor' : 'locative'
  if (LAND_NOUNS.test(before)) return 'locative'
  return TO.test(before) && MOVEMENT.test(before) ? 'locative' : 'actor'
}

/** "Oskel villagers", "Norland troops": a plain noun right behind the name. */
function describes(after: string): boolean {
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(after)?.[1]
  if (next === undefined || CLOSED_CLASS.has(next) || /ly$/.test(next)) return false
  return !VERB_READINGS.has(next)
}
