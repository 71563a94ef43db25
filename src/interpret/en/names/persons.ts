import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { genderOfName } from '../../../lexicon/en/first-names.ts'
import { honorific, ROLE_MODIFIERS, roleOf } from '../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../lexicon/en/small-words.ts'
import type { Range } from '../../../model/index.ts'
import type { Nations } from './nations.ts'
import type { Word } from './words.ts'

export type Gender = 'he' | 'she'

/** One place where a person's name stands, with what is written around it. */
export interface PersonMention extends Range {
  readonly name: string
  /** Where its title begins: "army" of "army spokesman Colonel Bo Adan". */
  readonly phraseStart: number
  readonly last: string
  readonly full: boolean
  /** "Foreign Minister", "commander of the garrison"; null where none is written. */
  readonly role: string | null
  /** The state or body that the role belongs to. */
  readonly of: string | null
  readonly gender: Gender | null
  /** A title, a role or a listed first name says that this is a person. */
  readonly sure: boolean
  /** A body or land ends right before the name: "chief of the General Staff Bo Adan", "head of the Selm Republic Ivo Tarn". */
  readonly closes: boolean
}

/** Small words inside names: "Omar bin Saleh", "Ursula von Harten". */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn van von der den de del della di da dos du la le ter'.split(' '),
)

/** Nouns in the names of lands and places: "the prime minister of the Selm Republic Ivo Tarn" is no Mr Republic Ivo Tarn. */
const LANDS: ReadonlySet<string> = new Set(
  'republic kingdom federation province region district state county oblast valley city town river mountain street airport university party'.split(
    ' ',
  ),
)

/** Every stretch of capitalised words that reads as a person's name, in text order. `words` are those of one block. */
export function findPersons(words: readonly Word[], text: string, nations: Nations): PersonMention[] {
  const found: PersonMention[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital) continue
    const end = endOfRun(words, i)
    const mention = readRun(words, i, end, text, nations)
    if (mention) found.push(mention)
    i = end - 1
  }
  return found
}

function endOfRun(words: readonly Word[], from: number): number {
  let end = from + 1
  while (end < words.length && !words[end - 1]?.possessive) {
    const next = words[end]
    if (!next?.joined) break
    if (next.capital) end++
    else if (PARTICLES.has(next.text) && words[end + 1]?.capital && words[end + 1]?.joined) end += 2
    else break
  }
  return end
}

interface Title {
  readonly words: readonly Word[]
  readonly of: string | null
  readonly gender: Gender | null
  readonly honorific: boolean
}

function readRun(
  words: readonly Word[],
  from: number,
  end: number,
  text: string,
  nations: Nations,
): PersonMention | null {
  let start = from
  while (start < end && SENTENCE_OPENERS.has(words[start]?.text.toLowerCase() ?? '')) start++
  let nameAt = start
  while (nameAt < end - 1 && isTitleWord(words[nameAt], nations)) nameAt++
  const lower = titleBefore(words, start, from)
  const title = readTitle([...lower, ...words.slice(start, nameAt)], nations)
  const parts = words.slice(nameAt, end)
  if (parts.length === 0 || parts.length > 5 || parts.some(part => notInNames(part.text, nations)))
    return null
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last) return null
  const apposition =
    roleAfter(text, last.end) ?? roleBefore(text, lower[0]?.start ?? words[start]?.start ?? 0)
  const gender =
    title.gender ?? genderOfRole(apposition) ?? (parts.length > 1 ? genderOfName(first.text) : null)
  const listed = parts.length > 1 && genderOfName(first.text) !== null
  const sure = title.words.length > 0 || title.honorific || apposition !== null || listed
  if (parts.length === 1 && title.words.length === 0 && !title.honorific) return null
  return {
    start: first.start,
    end: last.end,
    name: parts.map(part => part.text).join(' '),
    phraseStart: lower[0]?.start ?? words[start]?.start ?? first.start,
    last: last.text,
    full: parts.length > 1,
    role: title.words.map(word => word.text).join(' ') || apposition,
    of: title.of ?? (apposition ? ownerIn(apposition, nations) : null),
    gender,
    sure,
    closes: words
      .slice(start, nameAt)
      .some((word, i, title) => closesBefore(word.text) && !roleOf(title[i + 1]?.text ?? '')?.leads),
  }
}

const closesBefore = (word: string): boolean => LANDS.has(word.toLowerCase()) || bodyKind(word) !== null

const isTitleWord = (word: Word | undefined, nations: Nations): boolean =>
  word !== undefined &&
  (roleOf(word.text) !== null ||
    honorific(word.text) !== undefined ||
    ROLE_MODIFIERS.has(word.text.toLowerCase()) ||
    closesBefore(word.text) ||
    nations.ofAdjective(word.text) !== null ||
    nations.named(word.text) !== null)

const notInNames = (word: string, nations: Nations): boolean =>
  bodyKind(word) !== null ||
  roleOf(word) !== null ||
  LANDS.has(word.toLowerCase()) ||
  nations.named(word) !== null ||
  nations.ofAdjective(word) !== null ||
  SENTENCE_OPENERS.has(word.toLowerCase()) ||
  /\d/.test(word)

/** "army spokesman Colonel X": role words in small letters that run up to the name. */
function titleBefore(words: readonly Word[], start: number, from: number): readonly Word[] {
  if (start !== from) return []
  let at = from
  while (at > 0 && words[at]?.joined) {
    const before = words[at - 1]
    if (!before || before.capital || before.possessive || from - at >= 5) break
    const isRole = roleOf(before.text) !== null
    if (at === from ? !isRole : !isRole && !ROLE_MODIFIERS.has(before.text)) break
    at--
  }
  return words.slice(at, from)
}

function readTitle(words: readonly Word[], nations: Nations): Title {
  let of: string | null = null
  let gender: Gender | null = null
  let polite = false
  const role: Word[] = []
  for (const word of words) {
    const nation = nations.ofAdjective(word.text) ?? nations.named(word.text)
    const courtesy = honorific(word.text)
    if (nation) of = nation.name
    else if (courtesy !== undefined && roleOf(word.text) === null) {
      polite = true
      gender ??= courtesy
    } else {
      role.push(word)
      gender ??= roleOf(word.text)?.gender ?? null
    }
  }
  // "Energy Minister" is a role, "Energy" alone is none.
  const held = role.some(word => roleOf(word.text) !== null) ? role : []
  return { words: held, of, gender, honorific: polite }
}

/** ", an adviser to the governor," after a name. */
function roleAfter(text: string, end: number): string | null {
  const match =
    /^,\s+(?:(?:an?|the|its|their)\s+)?([^,;.:"“”]{3,110}?)(?=[,;.:]|\s(?:said|told|says)\b)/.exec(
      text.slice(end, end + 130),
    )
  return roleIn(match?.[1])
}

/**
 * "The group's leader, X" and "the prime minister of the republic X": the role that ends right before a name, at
 * `start`. Word by word, since a pattern that looks back over eight words costs more than all other rules together.
 */
function roleBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 90), start)
  const apposed = /,\s+$/.test(before)
  // Asked first: this stands before every name of every text.
  if (!/\s$/.test(before) || (!apposed && !before.includes(' of '))) return null
  const stretch =
    before
      .trimEnd()
      .replace(/,$/, '')
      .split(/[,;.:"“”]/)
      .at(-1) ?? ''
  // The first word of the window may be cut.
  const words = stretch
    .split(/\s+/)
    .filter(Boolean)
    .slice(stretch.length === 90 ? 1 : 0)
  for (let from = 0; from < words.length; from++) {
    const phrase = words.slice(/^(?:the|an?)$/i.test(words[from] ?? '') ? from + 1 : from)
    if (isRolePhrase(phrase)) return apposed || phrase.includes('of') ? roleIn(phrase.join(' ')) : null
  }
  return null
}

/** Up to four words, and up to six more behind "of", "to" or "for". */
function isRolePhrase(words: readonly string[]): boolean {
  if (!words.every(word => /^[\p{L}’'-]+$/u.test(word))) return false
  if (words.length >= 1 && words.length <= 4) return true
  return words
    .slice(1, 5)
    .some((word, k) => /^(?:of|to|for)$/.test(word) && words.length - k - 2 >= 1 && words.length - k - 2 <= 6)
}

/** Cuts a description down to a role: its words up to the first clause, if a role noun is its head. */
function roleIn(words: string | undefined): string | null {
  if (!words) return null
  const phrase = words.split(/\s(?:who|which|that|whose)\s/)[0]?.trim() ?? ''
  const head = phrase.split(/\s(?:of|to|for|in|at|with|from)\s/)[0] ?? ''
  const noun = head.split(/\s+/).at(-1) ?? ''
  return roleOf(noun) && phrase.split(/\s+/).length <= 14 ? phrase : null
}

const genderOfRole = (role: string | null): Gender | null =>
  role
    ?.split(/\s+/)
    .map(word => roleOf(word)?.gender)
    .find(x => x !== undefined) ?? null

/** Whose minister: the state or the body named in a role. */
function ownerIn(role: string, nations: Nations): string | null {
  for (const word of role.split(/\s+/)) {
    const bare = word.replace(/['’]s?$/, '')
    const nation = nations.ofAdjective(bare) ?? nations.named(bare)
    if (nation) return nation.name
  }
  return /\b(?:of|to|for)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(role)?.[1] ?? null
}

const AFTER_PREPOSITION = /\b(?:of|for|to|from|in|at|with|by|near|under|against|loyal to)\s+(?:the\s+)?$/i
const BEFORE_NOUN = /^(?:['’]s)?\s+\p{Ll}+/u

/**
 * The person whom a phrase is about, not one who only helps to describe: "an aide to President Oslin, Ada Bren" is
 * about Ada Bren, "the Red Dawn leader" about nobody by name.
 */
export function ownPerson(words: readonly Word[], text: string, nations: Nations): PersonMention | null {
  const first = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  const before = (mention: PersonMention): string =>
    text.slice(Math.max(first, mention.phraseStart - 16), mention.phraseStart)
  const own = findPersons(words, text, nations)
    .filter(
      mention =>
        !AFTER_PREPOSITION.test(before(mention)) || (mention.closes && /\bof\s/.test(before(mention))),
    )
    .filter(mention => !/^'s\b/.test(text.slice(mention.end, end)))
  const free = own.filter(mention => !BEFORE_NOUN.test(text.slice(mention.end, end)))
  return own.find(mention => mention.sure && !isLabel(mention, text, end)) ?? free[0] ?? null
}

/** "The Red Dawn leader": a name right before a role is what the role belongs to. */
function isLabel(mention: PersonMention, text: string, end: number): boolean {
  const next = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(text.slice(mention.end, end))?.[1]
  return next !== undefined && roleOf(next) !== null
}
