import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Person } from '../names/cast.ts'
import { ofPerson } from './resolve-person.ts'
import { type Scene, type SpeakerRule, speaker } from './types.ts'

/** "The minister", "the Norlandian leader", "the group's chief": the person whose role it is; several stay open. */
export const resolveDescription: SpeakerRule = scene => {
  const { head, words } = scene
  const noun = head.at(-1)
  const role = noun && roleOf(noun.text)
  if (!noun || !role || !/^(?:the|its|their|his|her)$|^\p{Lu}/iu.test(words[0]?.text ?? '')) return null
  const fits = scene.cast.persons.filter(
    person => person.sure && holds(person, noun.text.toLowerCase(), scene),
  )
  const before = fits.filter(person => (person.mentions[0]?.start ?? 0) < scene.draft.at)
  const pool = before.length > 0 ? before : fits
  const only = pool.length === 1 ? pool[0] : lastSpeaking(pool, scene)
  if (only) return ofPerson(only, 'description')
  if (pool.length > 1)
    return speaker('description', null, 'person', { candidates: pool.map(person => person.name).sort() })
  return officeOf(scene, noun.text)
}

function holds(person: Person, noun: string, { head, cast }: Scene): boolean {
  const roles = person.roles.map(role => role.toLowerCase().split(/[\s,]+/))
  const leads = roleOf(noun)?.leads === true
  const heads = roles.some(words => words.includes(noun) || (leads && words.some(word => isTop(word))))
  if (!heads) return false
  const nation = head
    .map(word => cast.nations.ofAdjective(word.text) ?? cast.nations.named(word.text))
    .find(x => x)
  if (nation) return person.of === nation.name
  const modifiers = head.slice(1, -1).filter(word => !word.capital && !word.possessive)
  return modifiers.every(word => roles.some(words => words.includes(word.text.toLowerCase())))
}

/** "Leader" fits presidents and prime ministers, not every "head". */
const isTop = (word: string): boolean =>
  /^(?:president|premier|prime|chancellor|leader|king|emir|ruler)$/.test(word)

/** Of several holders, the one who spoke in this paragraph or the one before. */
function lastSpeaking(pool: readonly Person[], { earlier, draft }: Scene): Person | undefined {
  const near = earlier.filter(spoken => draft.block - spoken.draft.block <= 1)
  const names = new Set(pool.map(person => person.name))
  const spoke = near.map(spoken => spoken.speaker.name).filter(name => name !== null && names.has(name))
  return pool.find(person => person.name === spoke.at(-1))
}

/** Nobody is named: the office itself, with its land where the phrase tells it. */
function officeOf({ head, cast, draft }: Scene, noun: string): ReturnType<SpeakerRule> {
  const nation = head
    .map(word => cast.nations.ofAdjective(word.text) ?? cast.nations.named(word.text))
    .find(x => x)
  const name = draft.sourceText.replace(/^(?:the)\s+/i, '')
  return speaker('description.office', name, 'office', { role: noun, of: nation?.name ?? null })
}
