import { ROLE_MODIFIERS, roleOf } from '../../../lexicon/en/roles.ts'
import { roleOfMention } from '../names/mention-role.ts'
import type { Word } from '../names/words.ts'
import { type SpeakerRule, speaker } from './types.ts'

/** "The governor", where nobody is named: the office itself, with its land where the phrase tells it. */
export const resolveOffice: SpeakerRule = ({ head, words, cast, draft, view, lead }) => {
  const noun = head.at(-1)
  if (!noun || roleOf(noun.text) === null) return null
  if (!/^(?:the|its|their|his|her)$|^\p{Lu}/iu.test(words[0]?.text ?? '')) return null
  const nation = head
    .map(word => cast.nations.ofAdjective(word.text) ?? cast.nations.named(word.text))
    .find(found => found !== null)
  const body = lead && roleOfMention(view, lead, cast.nations, cast)?.of
  const of = nation?.name ?? (body ? cast.nameOf(body) : null)
  const phrase = draft.sourceText.replace(/^(?:an?|the)\s+/i, '')
  const name =
    of !== null && (nation || cast.groupNames.includes(of)) ? `${titleOf(head)} of ${of}` : titled(phrase)
  return speaker('description.office', name, 'office', { role: noun.text, of })
}

/** "Foreign Minister" of "the Norlandian foreign minister", "Leader" of "the group's feared leader". */
function titleOf(head: readonly Word[]): string {
  let from = head.length - 1
  while (from > 0 && ROLE_MODIFIERS.has(head[from - 1]?.text.toLowerCase() ?? '')) from--
  return head
    .slice(from)
    .map(({ text }) => titled(text))
    .join(' ')
    .replace(/\bDefence\b/g, 'Defense')
}

const titled = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
