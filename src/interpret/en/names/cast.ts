import type { Block } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { type Body, findBodies } from './bodies.ts'
import { findGroups } from './groups.ts'
import { findNations, type Nations } from './nations.ts'
import { findPersons, type Person, readPerson } from './persons.ts'
import { type Word, wordsOf } from './words.ts'

export type { Person } from './persons.ts'

/** Who and what an article names. */
export interface Cast {
  readonly nations: Nations
  readonly persons: readonly Person[]
  /** In text order. */
  readonly bodies: readonly Body[]
  /** Names of armed groups, as "the group Red Dawn" and "Red Dawn fighters" show them. */
  readonly groups: readonly string[]
  /** By full name, or by a last name that only one person of the article has. */
  personNamed(name: string): Person | null
  personOf(chain: number): Person | null
  /** By a chain of which nothing but a pronoun tells that it is a person's. */
  readAsPerson(chain: number): Person | null
}

export function findCast(view: View): Cast {
  const blocks = view.blocks.map(block => wordsOf(view.plain.slice(block.start, block.end), block.start))
  const nations = findNations(blocks.flat(), blockTexts(view))
  const prose = blocks.filter((words, i) => !isTitleCase(words, view.blocks[i]))
  const groups = findGroups(prose)
  const persons = findPersons({ view, nations, groups })
  const byName = new Map(persons.map(person => [person.name, person] as const))
  const byLast = uniqueBy(persons, person => person.last)
  const byChain = new Map(persons.map(person => [person.chain, person] as const))
  return {
    nations,
    persons,
    bodies: blocks.flatMap(words => findBodies(words, nations)),
    groups,
    personNamed: name => byName.get(name) ?? byLast.get(name) ?? null,
    personOf: chain => byChain.get(chain) ?? null,
    readAsPerson: chain => byChain.get(chain) ?? readPerson({ view, nations, groups }, chain),
  }
}

const blockTexts = (view: View): string =>
  view.blocks.map(block => view.plain.slice(block.start, block.end)).join('\n')

/** In "Rebels Shell Port Overnight" a capital tells nothing; such headlines name nobody by themselves. */
function isTitleCase(words: readonly Word[], block: Block | undefined): boolean {
  if (block?.kind !== 'headline' && block?.kind !== 'subheading') return false
  const long = words.filter(word => word.text.length > 3)
  return long.length > 2 && long.filter(word => word.capital).length / long.length > 0.7
}

function uniqueBy(persons: readonly Person[], key: (person: Person) => string): Map<string, Person> {
  const map = new Map<string, Person | null>()
  for (const person of persons) map.set(key(person), map.has(key(person)) ? null : person)
  return new Map([...map].flatMap(([name, person]) => (person ? [[name, person] as const] : [])))
}
