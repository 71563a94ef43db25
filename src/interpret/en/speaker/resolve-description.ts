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
  const nearest = before.length > 0 ? before : fits
  const exact = nearest.filter(person =>
    person.roles.some(role =>
      role
        .toLowerCase()
        .split(/[\s,]+/)
        .includes(noun.text.toLowerCase()),
    ),
  )
  const pool = exact.length > 0 ? exact : nearest
  const only = pool.length === 1 ? pool[0] : lastSpeaking(pool, scene)
  if (only) return ofPerson(only, 'description')
  if (pool.length > 1)
    return speaker('description', null, 'person', { candidates: pool.map(person => person.name).sort() })
  return officeOf(scene, noun.text)
}

function holds(person: Person, noun: string, scene: Scene): boolean {
  const { head, cast } = scene
  const roles = person.roles.map(role => role.toLowerCase().split(/[\s,]+/))
  const leads = /^(?:leader|ruler)$/.test(noun)
  const heads = roles.some(words => words.includes(noun) || (leads && words.some(word => isTop(word))))
  if (!heads) return false
  const nation = head
    .map(word => cast.nations.ofAdjective(word.text) ?? cast.nations.named(word.text))
    .find(x => x)
  if (nation) return person.of === nation.name
  if (!fitsComplement(person, scene)) return false
  // A group's leader is no head of state.
  if (
    ofGroup(scene) &&
    person.roles.some(role =>
      role
        .toLowerCase()
        .split(/[\s,]+/)
        .some(word => word !== 'leader' && isTop(word)),
    )
  )
    return false
  const modifiers = head.slice(1, -1).filter(word => !word.capital && !word.possessive)
  return modifiers.every(word => roles.some(words => words.includes(word.text.toLowerCase())))
}

/** "The group's leader", "the leader of Red Dawn", "the Red Dawn leader". */
const ofGroup = ({ words, cast, draft }: Scene): boolean =>
  words.some(
    word =>
      word.possessive && /^(?:group|sect|militia|movement|rebels|militants|insurgents)$/.test(word.text),
  ) || cast.groups.some(name => draft.sourceText.includes(name))

/** "Leader" fits presidents and prime ministers, not every "head". */
const isTop = (word: string): boolean =>
  /^(?:president|premier|prime|chancellor|leader|king|emir|ruler)$/.test(word)

/** "The chief of the border guard" is nobody whose role does not speak of the border guard. */
function fitsComplement(person: Person, { words, head, cast }: Scene): boolean {
  const behind = words.slice(head.length).map(word => word.text)
  if (behind[0] !== 'of' || cast.groups.some(name => behind.join(' ').includes(name))) return true
  const matter = behind.slice(1).filter(word => word.length > 3)
  const known = `${person.roles.join(' ')} ${person.of ?? ''}`.toLowerCase()
  return matter.length === 0 || matter.some(word => known.includes(word.toLowerCase()))
}

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
  const words = draft.sourceText.replace(/^(?:an?|the)\s+/i, '')
  const name = words.charAt(0).toUpperCase() + words.slice(1)
  return speaker('description.office', name, 'office', { role: noun, of: nation?.name ?? null })
}
