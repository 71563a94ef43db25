import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { ADHERENTS, PLACE_NOUNS, THING_NOUNS } from '../../../lexicon/en/name-words.ts'
import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Chain, Gender, Range } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { type BareName, bareName, type PersonMention } from './bare-name.ts'
import type { KnownCast } from './known.ts'
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

/** What a chain's person is read with. */
export interface Register {
  readonly view: View
  readonly nations: Nations
  readonly groups: readonly string[]
  readonly groupNames: readonly string[]
  readonly known: KnownCast
  /** Names of which the article speaks as of heads of state. */
  readonly rulers: ReadonlySet<string>
  nameOf(words: string): string
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
  // "US-supplied guns" are nobody's.
  if (register.known.named(name.name) || /^\p{Lu}{2,}-\p{Ll}/u.test(name.name)) return false
  // "… of the Armed Forces Brigadier General Omar Tal" runs on into a name.
  if (chain.referent === 'body' && name.closes && name.ranked) return roleBefore(register, chain) !== null
  if (name.ranked && !name.closes) return true
  if (chain.referent === 'unknown')
    return name.closes
      ? roleBefore(register, chain) !== null
      : isDescribed(view, chain) || isOfBody(register, chain) || rules(register, name.name)
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

/** "Omar Tal from the agency", "Omar Tal of Blue Shield" where that is known: somebody who belongs to a body. */
function isOfBody({ view, known }: Register, chain: Chain): boolean {
  return chain.mentions.some(i => {
    const mention = view.document.mentions[i]
    if (!mention?.name || mention.name[1] - mention.name[0] < 2) return false
    const behind = view.plain.slice(mention.end, mention.end + 70)
    if (
      /^ from (?:the )?(?:\p{L}+ ){0,2}(?:organi[sz]ation|agency|group|charity|institute|university|centre|center|ministry|party)\b/iu.test(
        behind,
      )
    )
      return true
    const body = /^ (?:of|from) ((?:the )?\p{Lu}[\p{L}.'-]*(?: (?:of |for )?\p{Lu}[\p{L}.'-]*)*)/u.exec(
      behind,
    )?.[1]
    return body !== undefined && known.named(body) !== null
  })
}

/** "The Lind administration": who has one is a head of state. */
const rules = ({ rulers, nations }: Register, name: string): boolean =>
  rulers.has(name) &&
  nations.ofAdjective(name) === null &&
  nations.named(name) === null &&
  nations.ofCapital(name) === null &&
  !ADHERENTS.has(name.toLowerCase())

/** All names that stand right before "administration" or "presidency", with no other name before them. */
export const rulersIn = (plain: string): ReadonlySet<string> =>
  new Set(
    // The noun is rare and soon found; what stands before it is looked at only there.
    [...plain.matchAll(/ (?:administration|presidency)\b/g)].flatMap(({ index }) => {
      const name = RULER.exec(plain.slice(Math.max(0, index - LONGEST_RULER), index))
      return name?.[1] === undefined ? [] : [name[1]]
    }),
  )

const LONGEST_RULER = 60
const RULER = /(?<!\p{Lu}[\p{L}.]* )(?<!\p{L})(\p{Lu}\p{Ll}{2,})$/u

/** "Bo Adan, a friend of the family": called what only somebody is called, if by a noun that no list has. */
function isDescribed({ document, plain }: View, chain: Chain): boolean {
  return chain.mentions.some(i => {
    const mention = document.mentions[i]
    if (!mention?.name || mention.name[1] - mention.name[0] < 2) return false
    const [, article, words] =
      /^, (an? |the )?((?:\p{L}[\p{L}-]* ?){1,5})/u.exec(plain.slice(mention.end, mention.end + 60)) ?? []
    const noun =
      words
        ?.split(/ (?:of|who|whose|from|in|at|for|with) /)[0]
        ?.trim()
        .split(' ') ?? []
    if (roleOf(noun.at(-1) ?? '') !== null) return true
    return (
      noun.length > 0 &&
      /^an?/.test(article ?? '') &&
      noun.every(word => /^\p{Ll}/u.test(word)) &&
      !noun.some(word => bodyKind(word) !== null || PLACE_NOUNS.has(word) || THING_NOUNS.has(word))
    )
  })
}

/** The person that a chain stands for, if it is one; null where it has no name. */
export function readPerson(register: Register, index: number): Person | null {
  const { view, nations } = register
  const { mentions, chains } = view.document
  const chain = chains[index]
  const fullest = mentions[chain?.representative ?? -1]
  const name = fullest && bareName(view, fullest)
  if (!chain || !name) return null
  const all = chain.mentions.flatMap(i => mentions[i] ?? [])
  const named = all.flatMap(mention => bareName(view, mention) ?? [])
  const roles = all.flatMap(mention => roleOfMention(view, mention, nations, register) ?? [])
  const lead = name.closes ? (roleBefore(register, chain) ?? roles[0]) : roles[0]
  return {
    chain: index,
    name: name.name,
    last: name.name.split(' ').at(-1) ?? name.name,
    role: lead ? withoutName(lead.text, name.name) : null,
    of: bodyOf(register, [...(lead ? [lead] : []), ...roles]),
    gender: chain.gender,
    roles: [...new Set(roles.map(({ text }) => text))],
    mentions: named.map(({ start, end, name }) => ({ start, end, name })),
  }
}

/** "President Hassan Sheikh", of which the last two words turned out to be the name's. */
function withoutName(role: string, name: string): string {
  const words = name.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const part = ` ${words.slice(0, count).join(' ')}`
    if (role.endsWith(part)) return role.slice(0, -part.length)
  }
  return role
}

function bodyOf({ nameOf }: Register, roles: readonly Role[]): string | null {
  const of = roles.find(role => role.of !== null)?.of ?? null
  return of === null ? null : nameOf(of)
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

/** "The head of the Selm Republic Ivo Tarn": the office that leads up to the name without a comma. */
function roleBefore(register: Register, chain: Chain): Role | null {
  const { view, nations } = register
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
    const role = roleOfMention(view, office, nations, register)
    const text = view.plain.slice(head.start, name.start).trim()
    return {
      text: `${role ? role.text.split(/ (?:of|for) /)[0]?.replace(/\S+$/, '') : ''}${text}`,
      of: role?.of ?? null,
    }
  }
  return null
}
