import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { PLACE_NOUNS, THING_NOUNS } from '../../../lexicon/en/name-words.ts'
import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Chain, Gender, Mention, Range } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { type Role, roleOfMention } from './mention-role.ts'
import type { Nations } from './nations.ts'

/** A person of the article, under the fullest name that it gives. */
export interface Person {
  /** Index into the document's chains. */
  readonly chain: number
  readonly name: string
  readonly last: string
  readonly role: string | null
  /** The state or body that the role belongs to. */
  readonly of: string | null
  readonly gender: Gender | null
  /** All roles that the article gives: "President", "leader". */
  readonly roles: readonly string[]
  /** Where it stands by name, in text order; of each the bare name. */
  readonly mentions: readonly PersonMention[]
}

export interface PersonMention extends Range {
  readonly name: string
}

/** What a chain's person is read with. */
export interface Register {
  readonly view: View
  readonly nations: Nations
  readonly groups: readonly string[]
}

/** Every chain that stands for a person and has a name, in order of first mention. */
export function findPersons(register: Register): Person[] {
  return register.view.document.chains.flatMap((chain, i) =>
    isPerson(register, chain) ? (readPerson(register, i) ?? []) : [],
  )
}

function isPerson(register: Register, chain: Chain): boolean {
  const { view, groups } = register
  const fullest = view.document.mentions[chain.representative]
  const name = fullest && bareName(view, fullest)
  if (!fullest || !name || groups.includes(name.name)) return false
  if (chain.referent === 'unknown')
    return name.closes ? roleBefore(register, chain) !== null : isDescribed(view, chain)
  if (chain.referent !== 'person' || (!name.name.includes(' ') && isPlace(view, name))) return false
  if (chain.roles.length > 0) return !chain.roles.every(isBodys)
  return chain.gender !== null || !isBrand(view, chain, name)
}

/** "Velm Sentra" that is "Velm" ever after is a maker and its ware: of a person no title or pronoun calls, the last name stays. */
function isBrand(view: View, chain: Chain, { name }: BareName): boolean {
  const words = name.toLowerCase().split(' ')
  const short = chain.mentions
    .flatMap(i => view.document.mentions[i] ?? [])
    .flatMap(mention => bareName(view, mention)?.name.toLowerCase() ?? [])
    .filter(form => form !== words.join(' '))
  return words.length > 1 && short.length > 0 && short.every(form => form === words[0])
}

/** "Bo Adan, a friend of the family": called what only somebody is called, if by a noun that no list has. */
function isDescribed({ document, plain }: View, chain: Chain): boolean {
  return chain.mentions.some(i => {
    const mention = document.mentions[i]
    if (!mention?.name || mention.name[1] - mention.name[0] < 2) return false
    const words = /^, an? ((?:\p{Ll}[\p{L}-]* ?){1,5})/u.exec(plain.slice(mention.end, mention.end + 60))?.[1]
    const noun =
      words
        ?.split(/ (?:of|who|whose|from|in|at|for|with) /)[0]
        ?.trim()
        .split(' ') ?? []
    return (
      noun.length > 0 &&
      !noun.some(word => bodyKind(word) !== null || PLACE_NOUNS.has(word) || THING_NOUNS.has(word))
    )
  })
}

/** The person that a chain stands for, if it is one; null where it has no name. */
export function readPerson(register: Register, index: number): Person | null {
  const { view, nations, groups } = register
  const { mentions, chains } = view.document
  const chain = chains[index]
  const fullest = mentions[chain?.representative ?? -1]
  const name = fullest && bareName(view, fullest)
  if (!chain || !name) return null
  const all = chain.mentions.flatMap(i => mentions[i] ?? [])
  const named = all.flatMap(mention => bareName(view, mention) ?? [])
  const roles = all.flatMap(mention => roleOfMention(view, mention, nations, groups) ?? [])
  const lead = name.closes ? (roleBefore(register, chain) ?? roles[0]) : roles[0]
  return {
    chain: index,
    name: name.name,
    last: name.name.split(' ').at(-1) ?? name.name,
    role: lead?.text ?? null,
    of: [...(lead ? [lead] : []), ...roles].find(({ of }) => of !== null)?.of ?? null,
    gender: chain.gender,
    roles: [...new Set(roles.map(({ text }) => text))],
    mentions: named.map(({ start, end, name }) => ({ start, end, name })),
  }
}

/** "The militant group Red Dawn": what calls a militant may call a body. */
const isBodys = (role: string): boolean =>
  bodyKind(
    role
      .split(/ (?:of|to|for|in|at|with|from) /)[0]
      ?.split(' ')
      .at(-1) ?? '',
  ) === 'organisation'

/** "In neighbouring Velm state": a pronoun behind it makes it nobody. */
const isPlace = ({ plain }: View, { end }: Range): boolean =>
  PLACE_NOUNS.has(/^ (\p{Ll}+)/u.exec(plain.slice(end, end + 20))?.[1] ?? '')

interface BareName extends PersonMention {
  /** A body or land stood right before it: "head of the Selm Republic Ivo Tarn". */
  readonly closes: boolean
}

/** The name without what belongs to an office before it. */
export function bareName({ document, plain }: View, mention: Mention): BareName | null {
  if (mention.name === null) return null
  const [first, end] = mention.name
  let from = first
  for (let i = first; i < end - 1; i++) {
    const token = document.tokens[i]
    const word = token ? plain.slice(token.start, token.end) : ''
    if (PLACE_NOUNS.has(word.toLowerCase()) || bodyKind(word) !== null || roleOf(word) !== null) from = i + 1
  }
  // "Republic Tarn" may be anything; "Republic Ivo Tarn" has a whole name at its end.
  const closes = from > first && end - from > 1
  const start = document.tokens[closes ? from : first]?.start ?? mention.start
  const until = document.tokens[end - 1]?.end ?? mention.end
  return { start, end: until, name: plain.slice(start, until).replace(/\s+/g, ' '), closes }
}

/** "The head of the Selm Republic Ivo Tarn": the office that leads up to the name without a comma. */
function roleBefore({ view, nations, groups }: Register, chain: Chain): Role | null {
  const { mentions, tokens } = view.document
  for (const i of chain.mentions) {
    const mention = mentions[i]
    const name = mention && bareName(view, mention)
    if (!mention || !name?.closes) continue
    const office = mentions
      .slice(Math.max(0, i - 6), i)
      .find(other => other.sentence === mention.sentence && other.kind === 'role' && other.name === null)
    const head = office && tokens[office.head]
    if (!office || !head || /[,;:"“”]/.test(view.plain.slice(head.start, name.start))) continue
    const role = roleOfMention(view, office, nations, groups)
    const text = view.plain.slice(head.start, name.start).trim()
    return {
      text: `${role ? role.text.split(/ of /)[0]?.replace(/\S+$/, '') : ''}${text}`,
      of: role?.of ?? null,
    }
  }
  return null
}
