import type { Person } from '../names/cast.ts'
import { ownPerson } from '../names/own-person.ts'
import { type Speaker, type SpeakerRule, speaker } from './types.ts'

/** A person by name, with whatever role the article gives anywhere. */
export const resolvePerson: SpeakerRule = ({ words, head, view, cast, draft }) => {
  const own = ownPerson(words, view.plain, cast.nations)
  if (own) {
    const person = cast.personNamed(own.name) ?? cast.personNamed(own.last)
    const lent = words.some(word => word.possessive && word.end < own.start)
    if (person?.sure || own.sure || (own.full && lent))
      return ofPerson(person ?? alone(own.name, own.last), 'person')
  }
  const short = head.length <= 2 ? head.at(-1) : undefined
  const known = short?.capital ? cast.personNamed(short.text) : null
  if (known?.sure) return ofPerson(known, 'person.surname')
  return firstNameOnly(draft.sourceText)
}

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
