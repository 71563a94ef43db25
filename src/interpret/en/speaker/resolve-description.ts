import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Person } from '../names/cast.ts'
import { roleOfMention } from '../names/mention-role.ts'
import { isAcrossContent } from './across-content.ts'
import { ofPerson } from './resolve-person.ts'
import { type Scene, type SpeakerRule, speaker } from './types.ts'

/** "The group's chief", "the Norlandian leader", where the words alone led nowhere: whoever holds that office of that body. */
export const resolveDescription: SpeakerRule = scene => {
  const { head, words } = scene
  const noun = head.at(-1)
  if (!noun || roleOf(noun.text) === null) return null
  if (!/^(?:the|its|their|his|her)$|^\p{Lu}/iu.test(words[0]?.text ?? '')) return null
  const holders = holdersOf(scene, noun.text.toLowerCase())
  const [holder] = holders
  if (holder && holders.length === 1) return ofPerson(holder, 'description')
  if (holders.length > 1)
    return speaker('description', null, 'person', { candidates: holders.map(({ name }) => name).sort() })
  return null
}

/** By office and body: "Norlandian" and "of Norland" are one only after the lands are known. Without a body, by office alone. */
function holdersOf(scene: Scene, noun: string): readonly Person[] {
  const { lead, view, cast, draft, words } = scene
  const of = lead ? (roleOfMention(view, lead, cast.nations, cast)?.of ?? null) : null
  const body = of === null ? null : cast.nameOf(of)
  const fit = cast.persons.filter(
    ({ roles, chain }) => roles.some(role => holds(role, noun)) && !isAcrossContent(scene, chain, lead),
  )
  if (body === null) return words.length === 2 && /^the$/i.test(words[0]?.text ?? '') ? fit : []
  return fit.filter(person => person.of === body && (person.mentions[0]?.start ?? 0) < draft.at)
}

const holds = (role: string, noun: string): boolean => {
  const words = role.toLowerCase().split(/[\s,]+/)
  return words.includes(noun) || (/^(?:leader|ruler)$/.test(noun) && words.some(word => LEADS.has(word)))
}

/** "Leader" fits presidents and prime ministers, not every "head". */
const LEADS = new Set('president premier prime chancellor leader king emir ruler'.split(' '))
