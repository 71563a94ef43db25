import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { countryNamed, countryOfAdjective, countryOfCapital } from '../../../lexicon/en/countries.ts'
import { genderOfFirstName } from '../../../lexicon/en/more-first-names.ts'
import {
  ADHERENTS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  PERSONS,
  PLACE_NOUNS,
  THING_NOUNS,
} from '../../../lexicon/en/name-words.ts'
import { type Pronoun, pronounOf } from '../../../lexicon/en/pronouns.ts'
import { honorific, ROLE_MODIFIERS, roleOf } from '../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../lexicon/en/small-words.ts'
import { UNNAMED } from '../../../lexicon/en/unnamed-sources.ts'
import { VERB_READINGS } from '../../../lexicon/en/verbs.ts'
import {
  CLOSED_CLASS,
  FIXED_CLASS,
  MONTHS,
  NOUNS_TOO,
  WEEKDAYS,
  type WordClass,
} from '../../../lexicon/en/word-classes.ts'
import type { Gender } from '../../../model/index.ts'

/** A noun that calls persons or bodies. */
export interface CallingNoun {
  /** Singular, small letters. */
  readonly noun: string
  readonly of: 'person' | 'body'
  /** An office or occupation, by which its holder may be called all through an article. */
  readonly role: boolean
  readonly gender: Gender | null
  readonly many: boolean
}

/** What a form tells by itself, wherever it stands. */
export interface Word {
  readonly text: string
  readonly lower: string
  /** Begins with a capital, also behind an Arabic article: "al-Tarn". */
  readonly capital: boolean
  /** Two capitals or more and no small letter: "BMM". */
  readonly upper: boolean
  readonly noun: CallingNoun | null
  /** As the last word of a name it makes a body of it: "Medical Center", though "the center" may be any. */
  readonly body: boolean
  readonly pronoun: Pronoun | null
  readonly cls: WordClass | null
  /** `undefined`: none; null: one that tells no gender. */
  readonly honorific: Gender | null | undefined
  readonly first: Gender | null
  readonly nation: 'name' | 'capital' | 'adjective' | null
  /** The form by which it is compared: a land for its adjective, small letters, no full stops. */
  readonly key: string
  readonly modifier: boolean
  readonly adherent: boolean
  readonly opener: boolean
  readonly particle: boolean
  readonly suffix: boolean
  readonly place: boolean
  readonly thing: boolean
  readonly date: boolean
  /** A form of a verb that is nothing else as often. */
  readonly verb: boolean
  /** A finite verb, or what may be one. */
  readonly finite: boolean
}

/** Forms read before: the same words come again and again. Emptied when full, so that it stays small. */
const known = new Map<string, Word>()
const MOST_KNOWN = 50_000
/** Longer ones are no words, and would fill the memory. */
const LONGEST = 60

export function wordOf(text: string): Word {
  const before = known.get(text)
  if (before !== undefined) return before
  if (text.length > LONGEST) return readWord(text.slice(0, LONGEST))
  if (known.size >= MOST_KNOWN) known.clear()

  const word = readWord(detached(text))
  known.set(word.text, word)
  return word
}

/** What is cut out of an article would keep all of it in memory. */
const detached = (text: string): string => text.split('').join('')

const CAPITAL = /^(?:(?:al|el|an|ar|as|at|ash|ad|ud)[-‐‑])?\p{Lu}/u
const UPPER = /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}[\p{Lu}\p{N}.]*$/u
const FINITE: ReadonlySet<WordClass> = new Set(['be', 'have', 'do', 'modal'])

function readWord(text: string): Word {
  const lower = text.toLowerCase().replace(/’/g, "'")
  const cls = FIXED_CLASS.get(lower) ?? CLOSED_CLASS.get(lower) ?? null
  const readings = VERB_READINGS.get(lower) ?? []
  const noun = callingNoun(lower, CAPITAL.test(text))
  return {
    text,
    lower,
    capital: CAPITAL.test(text),
    upper: UPPER.test(text),
    noun,
    body: namesBody(lower),
    pronoun: pronounOf(lower),
    cls,
    honorific: honorific(lower),
    first: genderOfFirstName(lower),
    nation: nationOf(text),
    key: (countryOfAdjective(text)?.name ?? text).toLowerCase().replace(/[.’']/g, ''),
    modifier: ROLE_MODIFIERS.has(lower) || /^(?:anti|pro|ex|vice|self)-/.test(lower),
    adherent: ADHERENTS.has(lower),
    opener: SENTENCE_OPENERS.has(lower) || (cls !== null && CLOSED_CLASS.has(lower)),
    particle: NAME_PARTICLES.has(lower) && lower === text,
    suffix: NAME_SUFFIXES.has(lower.replace(/\.$/, '')),
    place: PLACE_NOUNS.has(lower),
    thing: THING_NOUNS.has(lower),
    date: WEEKDAYS.has(lower) || MONTHS.has(lower.replace(/\.$/, '')),
    verb:
      readings.some(({ form }) => form !== 'ing') && !NOUNS_TOO.has(lower) && cls === null && noun === null,
    finite:
      (cls !== null && FINITE.has(cls)) ||
      readings.some(({ form }) => form === 's' || form === 'past' || form === 'base'),
  }
}

function namesBody(lower: string): boolean {
  const kind = bodyKind(lower)
  return kind !== null && kind !== 'document' && kind !== 'crowd'
}

function nationOf(text: string): Word['nation'] {
  if (countryOfAdjective(text)) return 'adjective'
  if (countryNamed(text)) return 'name'
  return countryOfCapital(text) ? 'capital' : null
}

/** Words of both lists that are also much else: "a general strike", "the head of the column", "justice". */
const NOT_CALLING = new Set(
  'general major justice report center centre front fund church list watch staff'.split(' '),
)
const PERSON_BODIES = new Set(['rebel', 'militant', 'guard', 'separatist', 'insurgent'])

/** With a capital these are ranks: "General Tarn". */
const RANKS = new Set(['general', 'major', 'justice'])

function callingNoun(lower: string, capital: boolean): CallingNoun | null {
  if (NOT_CALLING.has(lower) && !(capital && RANKS.has(lower))) return null
  const singular = singularOf(lower)
  const role = roleOf(lower) ? { noun: lower, many: /[^s]s$/.test(lower) } : null
  const roles = role ?? (singular && roleOf(singular) ? { noun: singular, many: true } : null)
  if (roles && !PERSON_BODIES.has(roles.noun)) {
    const noun = roles.many ? (singular ?? roles.noun) : roles.noun
    return {
      noun,
      of: 'person',
      role: true,
      gender: roleOf(roles.noun)?.gender ?? genderByEnding(noun),
      many: roles.many,
    }
  }
  const person = PERSONS.get(lower) ?? (singular ? PERSONS.get(singular) : undefined)
  if (person) {
    const many = person.many || !PERSONS.has(lower)
    return {
      noun: PERSONS.has(lower) ? lower : (singular ?? lower),
      of: 'person',
      role: false,
      gender: person.gender,
      many,
    }
  }
  return callingBody(lower, singular)
}

function callingBody(lower: string, singular: string | null): CallingNoun | null {
  const kind = bodyKind(lower) ?? (singular ? bodyKind(singular) : null)
  if (kind !== null && kind !== 'document') {
    const many = singular !== null && lower !== 'headquarters'
    const people =
      kind === 'crowd' || /^(?:officials|soldiers|troops|fighters|gunmen|rebels|militants)$/.test(lower)
    return { noun: singular ?? lower, of: people ? 'person' : 'body', role: false, gender: null, many }
  }
  if (!UNNAMED.has(lower) || CLOSED_CLASS.has(lower) || /^(?:two|three|several)$/.test(lower)) return null
  return { noun: singular ?? lower, of: 'person', role: false, gender: null, many: singular !== null }
}

const genderByEnding = (noun: string): Gender | null =>
  /[a-z]woman$/.test(noun) ? 'she' : /[a-z](?:man|father)$/.test(noun) ? 'he' : null

/** "ministries" → "ministry", "spokesmen" → "spokesman"; null for what is no plural. */
function singularOf(lower: string): string | null {
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`
  if (/[a-z]men$/.test(lower)) return `${lower.slice(0, -3)}man`
  if (/(?:ch|sh|x|ss)es$/.test(lower)) return lower.slice(0, -2)
  return /[^su]s$/.test(lower) ? lower.slice(0, -1) : null
}
