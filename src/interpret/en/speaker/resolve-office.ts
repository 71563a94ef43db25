import { roleOf } from '../../../lexicon/en/roles.ts'
import { roleOfMention } from '../names/mention-role.ts'
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
  const phrase = draft.sourceText.replace(/^(?:an?|the)\s+/i, '')
  const name = phrase.charAt(0).toUpperCase() + phrase.slice(1)
  return speaker('description.office', name, 'office', { role: noun.text, of: nation?.name ?? body ?? null })
}
