import {
  COUNTED_ACTIONS,
  IRREGULAR_PLURALS,
  NO_PLURALS,
  PERSON_NOUNS,
} from '../../../../lexicon/en/facets-nouns.ts'
import { UNITS } from '../../../../lexicon/en/facets-numbers.ts'
import { VERB_READINGS } from '../../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS, NOUNS_TOO } from '../../../../lexicon/en/word-classes.ts'

/** What a number counts, as the words right behind it say it. */
export interface Counted {
  /** How far into the words behind the number it reaches. */
  readonly length: number
  /** "captured border guards"; empty where nothing is named. */
  readonly words: string
  /** "guards" */
  readonly head: string | null
  readonly unit: string | null
}

/** The longest modifiers that news puts before a counted noun: "suspected Red Dawn hit-and-run raiders". */
const MOST_WORDS = 6
const WORD = /^([ -]*)([\p{L}\p{N}][\p{L}\p{N}'’.-]*)/u
const PARTITIVE = /^ +of +(?:(?:the|our|their|its|his|her|my|your|those|these|such)\b +)?/i
const REFERRING = /^ +of +(?:them|us|you|whom|which)\b/i

/**
 * Reads the counted noun behind a number: a unit, "of them", or words up to the first plural.
 * A word that cannot stand inside a noun phrase ends the search. Null where nothing countable follows.
 */
export function readCounted(after: string, single: boolean): Counted | null {
  const referring = REFERRING.exec(after)
  if (referring) return { length: referring[0].length, words: referring[0].trim(), head: null, unit: null }
  return readUnit(after) ?? readNoun(after, PARTITIVE.exec(after)?.[0].length ?? 0, single)
}

function readUnit(after: string): Counted | null {
  const match = /^ *(%|[\p{L}.]+(?: +\p{L}+)?)/u.exec(after)
  if (!match) return null
  const words = (match[1] ?? '').toLowerCase().replace(/ +/g, ' ')
  for (const candidate of [words, words.split(' ')[0] ?? '']) {
    const unit = UNITS.get(candidate)
    if (unit === undefined) continue
    const length =
      after.toLowerCase().indexOf(candidate.split(' ').at(-1) ?? '') +
      (candidate.split(' ').at(-1) ?? '').length
    const matter = /^ +of +((?:\p{L}+ +){0,2}?\p{L}+)(?=[ ,.;]|$)/u.exec(after.slice(length))?.[1]
    const named = matter !== undefined && !CLOSED_CLASS.has(matter.split(' ')[0]?.toLowerCase() ?? '')
    return {
      length,
      words: named ? matter : candidate,
      head: named ? (matter.split(' ').at(-1) ?? null) : null,
      unit,
    }
  }
  return null
}

function readNoun(after: string, from: number, single: boolean): Counted | null {
  let at = from
  for (let i = 0; i < MOST_WORDS; i++) {
    const match = WORD.exec(after.slice(at))
    if (!match) return null
    const word = bare(match[2] ?? '')
    const end = at + (match[1] ?? '').length + word.length
    if (isHead(word, single) && !goesOn(word, after.slice(end))) {
      const length = end + pairLength(word, after.slice(end))
      return {
        length,
        words: after.slice(from, length).trim().replace(/ +/g, ' '),
        head: word.toLowerCase(),
        unit: null,
      }
    }
    if (!canModify(word, after.slice(end))) return null
    at = end
    // "two senior, masked fighters": one comma between adjectives; "two, soldiers" is another thing.
    if (i > 0 && /^, \p{Ll}+ing|^, \p{Ll}+ed /u.test(after.slice(at))) at += 1
  }
  return null
}

const bare = (word: string): string => word.replace(/['’](?:s|)$/, '').replace(/[.-]+$/, '')

export function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  if (IRREGULAR_PLURALS.has(lower)) return true
  return lower.length > 3 && /s$/.test(lower) && !/(?:ss|us|is|['’]s)$/.test(lower) && !NO_PLURALS.has(lower)
}

const isHead = (word: string, single: boolean): boolean =>
  single ? PERSON_NOUNS.has(word.toLowerCase()) : isPlural(word)

/** "United States marines", "rights activists": a plural before another one only describes it. A possessive owns it. */
function goesOn(word: string, after: string): boolean {
  if (/^['’]/.test(after)) return true
  const next = /^ +([\p{L}-]+)/u.exec(after)?.[1] ?? ''
  if (CLOSED_CLASS.has(next.toLowerCase()) || !isPlural(next)) return false
  if (/^\p{Lu}/u.test(word)) return true
  return PERSON_NOUNS.has(next.toLowerCase()) && !VERB_READINGS.has(next.toLowerCase())
}

/** "women and girls" are counted together. */
function pairLength(word: string, after: string): number {
  const pair = /^ +(?:and|or) +(?:\p{Ll}+ +)??(\p{L}+)(?![\p{L}-])/u.exec(after)
  const both = pair && PERSON_NOUNS.has(word.toLowerCase()) && PERSON_NOUNS.has((pair[1] ?? '').toLowerCase())
  return both && isPlural(pair[1] ?? '') ? pair[0].length : 0
}

/** Function words and plain verbs end a noun phrase; participles and whatever else there is describe the noun. */
function canModify(word: string, after: string): boolean {
  const lower = word.toLowerCase()
  if (CLOSED_CLASS.has(lower)) return /^(?:more|other|such|most)$/.test(lower)
  if (!/^[ -]+[\p{L}\p{N}]|^, \p{Ll}|^['’]s? /u.test(after)) return false
  const readings = VERB_READINGS.get(lower)
  if (!readings || /^\p{Lu}/u.test(word) || NOUNS_TOO.has(lower)) return true
  // "six burnt houses" and "six fought battles" are told apart only by the verbs that are said of things counted.
  return readings.some(({ form }) => form === 'ing') || /ed$/.test(lower) || COUNTED_ACTIONS.has(lower)
}
