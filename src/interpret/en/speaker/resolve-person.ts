import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { honorific } from '../../../lexicon/en/roles.ts'
import type { Mention } from '../../../model/index.ts'
import { bareName } from '../names/bare-name.ts'
import { mentionsWithin } from '../names/lead-mention.ts'
import { roleOfMention } from '../names/mention-role.ts'
import type { Person } from '../names/persons.ts'
import type { View } from '../view.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** A person by name, with whatever role the article gives anywhere. */
export const resolvePerson: SpeakerRule = scene => {
  const { lead, cast, head, draft } = scene
  const titled = head.findLastIndex(word => honorific(word.text) !== undefined)
  // "Fearless Mr Tal": the words before the title hide that he is the Tal of before.
  const again = titled > 0 && head.length === titled + 2 ? cast.bearerOf(head.at(-1)?.text ?? '') : null
  if (again) return ofPerson(again, 'person.titled')
  if (lead?.name && lead.chain !== null) {
    const person = cast.personOf(lead.chain)
    if (person) return ofPerson(person, 'person')
  }
  const relative = relativeBeside(scene)
  if (relative) return relative
  const beside = namedBeside(scene)
  if (beside) return ofPerson(withOffice(beside, scene), 'person.beside')
  const short = head.length - titled <= 2 || head.length <= 2 ? head.at(-1) : undefined
  const isOpen = !lead || (lead.name !== null && lead.referent === 'unknown')
  const isName = short !== undefined && (short.capital || /-\p{Lu}/u.test(short.text))
  const known = isName && isOpen ? cast.personNamed(short.text) : null
  return known ? ofPerson(known, 'person.surname') : firstNameOnly(draft.sourceText)
}

/** "Another resident, Bo Adan", "the prime minister of the republic Ivo Tarn": the name closes the office before it. */
function namedBeside({ lead, view, words, cast }: Scene): Person | null {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  if (lead && lead.referent !== 'person') return null
  const isOffice = lead !== null && lead.name === null
  for (const mention of mentionsWithin(view.document.mentions, { start, end })) {
    const person = mention.name && mention.chain !== null ? cast.personOf(mention.chain) : null
    if (!person || isRelative(view, mention, person) || isOwner(view.plain, mention)) continue
    if (
      opens(view, mention, start) ||
      (isOffice &&
        (isApposed(view.plain, mention) || runsOn(view, mention) || closesOffice(view, mention, end)))
    )
      return person
  }
  return null
}

/** "Bo Adan an adviser to the governor": the comma is missing. */
const opens = ({ plain }: View, mention: Mention, start: number): boolean =>
  mention.start === start && /^ (?:an?|the) /.test(plain.slice(mention.end, mention.end + 5))

/** "A senior aide to President Oslin, Bruno Halk": the office before the name, where the article gives no other. */
function withOffice(person: Person, { lead, view, cast, words }: Scene): Person {
  const office = person.role === null && lead ? roleOfMention(view, lead, cast.nations, cast) : null
  const name = person.mentions.find(({ start }) => start > (lead?.start ?? 0))
  if (!office || !lead || !name || name.start > (words.at(-1)?.end ?? 0)) return person
  const from = view.text.indexOf(lead.role ?? '', lead.start)
  const written = view.plain.slice(from, name.start).split(',')[0]?.trim() ?? ''
  return { ...person, role: written === '' ? office.text : written, of: person.of ?? office.of }
}

const isOwner = (text: string, { end }: Mention): boolean =>
  /'s?$/.test(text.slice(end - 2, end)) || /^'s?\s/.test(text.slice(end, end + 3))

const isApposed = (text: string, { start }: Mention): boolean => /,\s+$/.test(text.slice(start - 3, start))

/** The office's own body or land stands in one run with the name, as in "chief of the General Staff Bo Adan". */
const runsOn = (view: View, mention: Mention): boolean =>
  bareName(view, mention)?.closes === true ||
  (mention.role ?? '').split(' ').some((word, i, all) => i < all.length - 1 && bodyKind(word) !== null)

/** "Head of the committee Omar Tal": the name ends the phrase right behind the body's noun. */
const closesOffice = ({ plain }: View, mention: Mention, end: number): boolean => {
  const noun = /(\p{L}+) $/u.exec(plain.slice(Math.max(0, mention.start - 30), mention.start))?.[1] ?? ''
  return mention.end === end && /^(?:office|ministry|state-forces|government)$/.test(bodyKind(noun) ?? '')
}

/** "Ruta Lind" in the chain of "Ivo Lind": two whole names whose first words differ are two people's. */
function isRelative(view: View, mention: Mention, { name }: Person): boolean {
  const own = bareName(view, mention)?.name ?? ''
  return own.includes(' ') && name.includes(' ') && own.slice(0, 1) !== name.slice(0, 1)
}

/** "Lind's mother, Ruta Lind": the name behind the comma, if the chain took her for him. */
function relativeBeside({ view, words, cast, lead }: Scene): Speaker | null {
  if (!lead || lead.name !== null || lead.referent !== 'person') return null
  const range = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  for (const mention of mentionsWithin(view.document.mentions, range)) {
    const person = mention.name && mention.chain !== null ? cast.personOf(mention.chain) : null
    const own = bareName(view, mention)?.name ?? null
    if (person && own && isApposed(view.plain, mention) && isRelative(view, mention, person))
      return speaker('person.relative', own, 'person', { role: lead.role })
  }
  return null
}

/** "A woman who gave her name as Ilsa": partly named is not anonymous. */
function firstNameOnly(source: string): Speaker | null {
  const name = /\b(?:name (?:of|as|was)|named|called)\s+(?:only )?(\p{Lu}[\p{L}-]+)/u.exec(source)?.[1]
  return name ? speaker('person.first-name', name, 'person') : null
}

export function ofPerson(person: Person, by: string): Speaker {
  const forms = person.mentions.map(mention => mention.name).filter(name => name !== person.name)
  return speaker(by, person.name, 'person', {
    role: person.role,
    of: person.of,
    gender: person.gender,
    chain: person.chain,
    aliases: [...new Set([...forms, ...(person.last === person.name ? [] : [person.last])])].sort(),
  })
}
