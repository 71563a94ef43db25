import { ROLE_MODIFIERS, roleOf } from '../../../lexicon/en/roles.ts'
import { roleOfMention } from '../names/mention-role.ts'
import type { Word } from '../names/words.ts'
import { type SpeakerRule, speaker } from './types.ts'

/** "The governor", where nobody is named: the office itself, with its land where the phrase tells it. */
export const resolveOffice: SpeakerRule = ({ head, words, cast, draft, view, lead }) => {
  const noun = head.at(-1)
  if (!noun || roleOf(noun.text) === null) return null
  const first = words[0]?.text ?? ''
  if (!/^(?:the|its|their|his|her|our)$/i.test(first) && !/^\p{Lu}/u.test(first)) return null
  const nation = head
    .map(word => cast.nations.ofAdjective(word.text) ?? cast.nations.named(word.text))
    .find(found => found !== null)
  const body = lead && roleOfMention(view, lead, cast.nations, cast)?.of
  const of = nation?.name ?? (body ? cast.nameOf(body) : null)
  const phrase = draft.sourceText.replace(/^(?:an?|the)\s+/i, '')
  const isPlaced = of !== null && (nation !== undefined || cast.groupNames.includes(of))
  const name = isPlaced && isHeldByOne(noun.text) ? `${titleOf(head)} of ${of}` : titled(phrase)
  return speaker('description.office', name, 'office', { role: noun.text, of })
}

/** A land has one president and many legislators. */
const isHeldByOne = (noun: string): boolean =>
  roleOf(noun)?.leads === true || /^(?:minister|ambassador|envoy)$/i.test(noun)

const ANY = /./

/** "Foreign Minister" of "the Norlandian foreign minister", "Leader" of "the group's feared leader". */
function titleOf(head: readonly Word[]): string {
  const noun = head.at(-1)?.text.toLowerCase() ?? ''
  // "The group's leader", "the state leader": of those that lead, the word before tells whom, which the name says already.
  const fits = (word: Word | undefined): boolean =>
    word !== undefined &&
    !word.possessive &&
    (/^(?:leader|chief|head|ruler)$/.test(noun) ? /^(?:deputy|supreme|vice)$/i : ANY).test(word.text) &&
    ROLE_MODIFIERS.has(word.text.toLowerCase())
  let from = head.length - 1
  while (from > 0 && fits(head[from - 1])) from--
  return head
    .slice(from)
    .map(({ text }) => titled(text))
    .join(' ')
    .replace(/\bDefence\b/g, 'Defense')
}

const titled = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
