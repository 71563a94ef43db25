import type { ActorRegister } from '../../../lexicon/actors/index.ts'
import { bodyKind } from '../../../lexicon/en/bodies.ts'
import type { Block } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { type Body, findBodies } from './bodies.ts'
import { findGroups } from './groups.ts'
import { findKnown, type Known, type KnownCast } from './known.ts'
import { findNations, type Nation, type Nations } from './nations.ts'
import { findPersons, type Person, readPerson, rulersIn } from './persons.ts'
import { type Word, wordsOf } from './words.ts'

export type { Person } from './persons.ts'

/** Who and what an article names. */
export interface Cast {
  readonly nations: Nations
  readonly persons: readonly Person[]
  /** In text order. */
  readonly bodies: readonly Body[]
  /** States whose officials, forces or offices the article speaks of, each once for every time. */
  readonly landsOfState: readonly Nation[]
  /** Names of armed groups, as "the group Red Dawn" and "Red Dawn fighters" show them. */
  readonly groups: readonly string[]
  /** The groups under one name each: "Isis" and "Islamic State" are one. */
  readonly groupNames: readonly string[]
  readonly known: KnownCast
  /** The one name under which the ledger has whatever these words name. */
  nameOf(words: string): string
  /** By full name, or by a last name that only one person of the article has. */
  personNamed(name: string): Person | null
  /** The one person with this last name, under the full name if the article has it anywhere. */
  bearerOf(last: string): Person | null
  personOf(chain: number): Person | null
  /** By a chain of which nothing but a pronoun tells that it is a person's. */
  readAsPerson(chain: number): Person | null
}

export function findCast(view: View, register: ActorRegister): Cast {
  const blocks = view.blocks.map(block => wordsOf(view.plain.slice(block.start, block.end), block.start))
  const nations = findNations(blocks.flat(), blockTexts(view))
  const prose = blocks.filter((words, i) => !isTitleCase(words, view.blocks[i]))
  const known = findKnown(blocks, view.plain, register, yearOf(view))
  const nameOf = (words: string): string => known.named(words)?.name ?? words
  const groups = groupsOf(known.all, findGroups(prose))
  const groupNames = [...new Set(groups.map(nameOf))]
  const forPersons = { view, nations, groups, groupNames, known, rulers: rulersIn(view.plain), nameOf }
  const persons = findPersons(forPersons)
  const byName = new Map(persons.map(person => [person.name, person] as const))
  const byLast = uniqueBy(withoutShorts(persons), person => lastKey(person.last))
  const byChain = new Map(persons.map(person => [person.chain, person] as const))
  return {
    nations,
    persons,
    bodies: blocks.flatMap(words => findBodies(words, nations)),
    landsOfState: blocks.flatMap(words => landsOfState(words, nations)),
    groups,
    groupNames,
    known,
    nameOf,
    personNamed: name => byName.get(name) ?? byLast.get(lastKey(name)) ?? null,
    bearerOf: last => byLast.get(lastKey(last)) ?? null,
    personOf: chain => byChain.get(chain) ?? null,
    readAsPerson: chain => byChain.get(chain) ?? readPerson(forPersons, chain),
  }
}

/** "Norlandian officials", "Norland's top general": a land with a word for those who serve it close behind. */
const landsOfState = (words: readonly Word[], nations: Nations): Nation[] =>
  words.flatMap((word, i) => {
    const nation =
      nations.ofAdjective(word.text) ??
      (word.possessive ? (nations.named(word.text) ?? nations.ofCapital(word.text)) : null)
    return nation && words.slice(i + 1, i + 4).some(({ text }) => servesState(text)) ? [nation] : []
  })

const servesState = (text: string): boolean =>
  /^(?:ministry|government|state-forces)$/.test(bodyKind(text) ?? '') ||
  /^(?:presidents?|premier|ministers?|leaders?|chancellor|generals?|police|parliament|king|officers?)$/i.test(
    text,
  )

/** Whoever is only ever called by a last name that another has too is no second bearer of it. */
function withoutShorts(persons: readonly Person[]): Person[] {
  const full = new Set(persons.filter(({ name, last }) => name !== last).map(({ last }) => lastKey(last)))
  return persons.filter(({ name, last }) => name !== last || !full.has(lastKey(last)))
}

/** "Tal" and "al-Tal" are one last name. */
const lastKey = (name: string): string => name.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-(?=\p{Lu})/iu, '')

/** Known groups by all their forms, then what the article alone calls groups, if not by a known group's name: "Islamic State Group". */
function groupsOf(known: readonly Known[], found: readonly string[]): string[] {
  const armed = known.filter(({ kind }) => kind === 'armed-group').flatMap(({ aliases }) => aliases)
  const others = known.filter(({ kind }) => kind !== 'armed-group').flatMap(({ aliases }) => aliases)
  const rest = found.filter(name => !others.includes(name) && !armed.some(form => name.includes(form)))
  return [...armed, ...rest]
}

const yearOf = ({ article }: View): number | null => {
  const year = /^\d{4}/.exec(article.published ?? '')?.[0]
  return year === undefined ? null : Number(year)
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
