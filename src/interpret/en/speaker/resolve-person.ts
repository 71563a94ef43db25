import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Person } from '../names/cast.ts'
import { findPersons } from '../names/persons.ts'
import { type Speaker, type SpeakerRule, speaker } from './types.ts'

/** A person by name, with whatever role the article gives anywhere. */
export const resolvePerson: SpeakerRule = ({ words, head, view, cast, draft }) => {
  const mentions = findPersons(words, view.text, cast.nations)
  const headEnd = head.at(-1)?.end ?? 0
  // "an adviser to Minister Oslin" speaks for himself; "the adviser, Ada Bren," is named behind the comma.
  const first =
    mentions.find(mention => mention.start < headEnd) ?? (namedBehind(head) ? mentions[0] : undefined)
  if (first) {
    const person = cast.personNamed(first.name) ?? cast.personNamed(first.last)
    if (person?.sure || first.sure || first.full)
      return ofPerson(person ?? alone(first.name, first.last), 'person')
  }
  const short = head.length <= 2 ? head.at(-1) : undefined
  const known = short?.capital ? cast.personNamed(short.text) : null
  if (known) return ofPerson(known, 'person.surname')
  return firstNameOnly(draft.sourceText)
}

const namedBehind = (head: readonly { readonly text: string }[]): boolean =>
  roleOf(head.at(-1)?.text ?? '') !== null && !/^an?$/i.test(head[0]?.text ?? '')

const alone = (name: string, last: string): Person => ({
  name,
  last,
  role: null,
  of: null,
  gender: null,
  sure: false,
  roles: [],
  mentions: [],
})

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
    aliases: [...new Set([...forms, ...(person.last === person.name ? [] : [person.last])])].sort(),
  })
}
