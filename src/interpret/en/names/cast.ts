import type { Block } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { type Body, findBodies } from './bodies.ts'
import { findGroups } from './groups.ts'
import { findNations, type Nations } from './nations.ts'
import { findPersons, type PersonMention } from './persons.ts'
import type { Gender } from './titles.ts'
import { type Word, wordsOf } from './words.ts'

/** A person of the article, under the fullest name that it gives. */
export interface Person {
  readonly name: string
  readonly last: string
  readonly role: string | null
  readonly of: string | null
  readonly gender: Gender | null
  readonly sure: boolean
  /** All roles that the article gives: "President", "Russian leader". */
  readonly roles: readonly string[]
  readonly mentions: readonly PersonMention[]
}

/** Who and what an article names. */
export interface Cast {
  readonly nations: Nations
  readonly persons: readonly Person[]
  /** In text order. */
  readonly bodies: readonly Body[]
  /** Names of armed groups, as "the group Red Dawn" and "Red Dawn fighters" show them. */
  readonly groups: readonly string[]
  personNamed(name: string): Person | null
}

export function findCast(view: View): Cast {
  const blocks = view.blocks.map(block => wordsOf(view.plain.slice(block.start, block.end), block.start))
  const nations = findNations(blocks.flat(), blockTexts(view))
  const prose = blocks.filter((words, i) => !isTitleCase(words, view.blocks[i]))
  const mentions = prose.flatMap(words => findPersons(words, view.plain, nations))
  const persons = gather(mentions, loneWords(prose))
  const byName = new Map(persons.map(person => [person.name, person] as const))
  const byLast = uniqueBy(persons, person => person.last)
  return {
    nations,
    persons,
    bodies: blocks.flatMap(words => findBodies(words, nations)),
    groups: findGroups(prose),
    personNamed: name => byName.get(name) ?? byLast.get(name) ?? null,
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

/** Capitalised words with none beside them. */
function loneWords(blocks: readonly (readonly Word[])[]): ReadonlySet<string> {
  const lone = blocks.flatMap(words =>
    words.filter((word, i) => {
      const next = words[i + 1]
      const before = words[i - 1]
      return (
        word.capital &&
        !(word.joined && before?.capital) &&
        !(next?.joined && next.capital && !word.possessive)
      )
    }),
  )
  return new Set(lone.map(word => word.text))
}

/** Joins the mentions of one person: those with the same full name, then those with a surname that only one person has. */
function gather(mentions: readonly PersonMention[], lone: ReadonlySet<string>): Person[] {
  const byName = new Map<string, PersonMention[]>()
  for (const mention of mentions.filter(mention => mention.full)) push(byName, mention.name, mention)
  for (const mention of mentions.filter(mention => !mention.full)) {
    const homes = [...byName.keys()].filter(name => name.split(' ').at(-1) === mention.last)
    push(byName, homes.length === 1 ? (homes[0] ?? mention.name) : mention.name, mention)
  }
  return [...byName].map(([name, all]) => toPerson(name, all, lone))
}

function toPerson(name: string, all: readonly PersonMention[], lone: ReadonlySet<string>): Person {
  const roles = all.flatMap(mention => mention.role ?? [])
  const genders = new Set(all.flatMap(mention => mention.gender ?? []))
  return {
    name,
    last: all[0]?.last ?? name,
    role: roles[0] ?? null,
    of: all.find(mention => mention.of !== null)?.of ?? null,
    gender: genders.size === 1 ? ([...genders][0] ?? null) : null,
    // Who is later called by the last name alone is a person; a body keeps its whole name.
    sure: all.some(mention => mention.sure) || (all[0]?.full === true && lone.has(all[0].last)),
    roles: [...new Set(roles)],
    mentions: [...all].sort((a, b) => a.start - b.start),
  }
}

function uniqueBy(persons: readonly Person[], key: (person: Person) => string): Map<string, Person> {
  const map = new Map<string, Person | null>()
  for (const person of persons) map.set(key(person), map.has(key(person)) ? null : person)
  return new Map([...map].flatMap(([name, person]) => (person ? [[name, person] as const] : [])))
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
