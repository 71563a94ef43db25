import { NAME_WITHHELD, UNNAMED } from '../../../lexicon/en/unnamed-sources.ts'
import type { Person } from '../names/cast.ts'
import { ownPerson } from '../names/own-person.ts'
import { government } from './resolve-nation.ts'
import { ofPerson } from './resolve-person.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** "A senior officer", "residents of the town", "a source in the ministry": described, not named. */
export const resolveUnnamed: SpeakerRule = scene => {
  const { draft, head, words, cast } = scene
  const noun = head.at(-1)?.text.toLowerCase() ?? ''
  const withheld = NAME_WITHHELD.test(draft.sourceText)
  if (/^(?:reports|rumou?rs|speculation)$/.test(noun))
    return speaker('unnamed.reports', null, 'unnamed', { anonymous: true })
  if (/^(?:hundreds|thousands|dozens|scores)$/.test(noun)) return null
  if (!UNNAMED.has(noun) && !withheld) return null
  if (!withheld && isNamed(scene)) return null
  const nation = head.length === 2 ? cast.nations.ofAdjective(head[0]?.text ?? '') : null
  if (nation && noun === 'officials' && words.length === 2) return government(nation, 'unnamed.officials')
  const again = sameAsBefore(scene, noun) ?? definiteRole(scene)
  return again ?? (holdersOf(scene).length > 1 ? null : fresh(scene))
}

/** A name of the phrase's own: "local trader Bo Adan", "a doctor, Ines Vol", "a man who gave his name as Oto". */
function isNamed({ head, words, view, cast, draft }: Scene): boolean {
  const own = ownPerson(words, view.plain, cast.nations)
  if (own && (own.sure || cast.personNamed(own.name)?.sure)) return true
  if (
    /\b(?:name (?:of|as|was)|named|called|identified (?:himself |herself )?(?:only )?as)\s+(?:only )?\p{Lu}/u.test(
      draft.sourceText,
    )
  )
    return true
  return head.length === 1 && cast.personNamed(head[0]?.text ?? '') !== null
}

/** "The source" and "the ministry source" are the one that spoke before. */
function sameAsBefore({ earlier, words }: Scene, noun: string): Speaker | null {
  if (words[0]?.text.toLowerCase() !== 'the') return null
  const before = earlier.filter(
    ({ speaker }) => speaker.anonymous && new RegExp(`\\b${noun}\\b`, 'i').test(speaker.name ?? ''),
  )
  const last = before.at(-1)
  return last ? { ...last.speaker, by: 'interpret.en.speaker.unnamed.again' } : null
}

/** "The aide", "the minister": whoever holds that role by name; several are left to the rule for descriptions. */
function holdersOf({ head, cast }: Scene): readonly Person[] {
  const noun = head.at(-1)?.text.toLowerCase() ?? ''
  if (head[0]?.text.toLowerCase() !== 'the' || head.length > 2) return []
  return cast.persons.filter(person => person.roles.some(role => role.toLowerCase().includes(noun)))
}

function definiteRole(scene: Scene): Speaker | null {
  const holders = holdersOf(scene)
  const holder = holders.length === 1 ? holders[0] : undefined
  return holder ? ofPerson(holder, 'unnamed.role') : null
}

function fresh({ draft, head, cast }: Scene): Speaker {
  const nation = head.map(word => cast.nations.ofAdjective(word.text)).find(found => found !== null)
  const words = draft.sourceText.replace(/^(?:an?|the)\s+/i, '').replace(/,?\s+(?:who|which)\s.*$/i, '')
  return speaker('unnamed', words.charAt(0).toUpperCase() + words.slice(1), 'unnamed', {
    anonymous: true,
    of: nation?.name ?? null,
  })
}
