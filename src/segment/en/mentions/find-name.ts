import { countryNamed, countryOfCapital } from '../../../lexicon/en/countries.ts'
import type { Gender, Referent } from '../../../model/index.ts'
import type { Found, Page } from './found.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import type { Word } from './word.ts'

/** What a run of capitals turns out to be. */
type Reading = Pick<Found, 'kind' | 'referent' | 'gender' | 'number' | 'nouns' | 'role' | 'thing' | 'by'> & {
  /** Where the bare name begins; null where the run is an office alone. */
  readonly nameFrom: number | null
  readonly head: number
}

/** Reads the run of capitals from `at` to `end` together with the office before it. `from` is its sentence's first token. */
export function findName(page: Page, at: number, end: number, from: number, sentence: number): Found | null {
  const last = end - 1
  const reading = readRun(page, at, last)
  if (reading === null) return null
  const calledBefore = reading.nameFrom === at ? titleBefore(page, at, from, reading) : null
  const start = calledBefore ?? at
  const phrase = phraseEndingAt(page, start, from)
  const the = phrase.first < start && (phrase.form !== 'bare' || phrase.owner !== null)
  const title = reading.nameFrom !== null && reading.nameFrom > at ? at : null
  const roleFrom = calledBefore !== null && phrase.form !== 'bare' ? phrase.bare : (calledBefore ?? title)
  const role =
    reading.nameFrom !== null && roleFrom !== null ? ([roleFrom, reading.nameFrom] as const) : reading.role
  const own = role === null ? [] : nounsOf(page, role[0], role[1])
  return {
    first: the ? phrase.first : start,
    end,
    head: reading.head,
    sentence,
    kind: reading.kind,
    referent:
      calledBefore !== null || own.length > 0
        ? referentOf(page, own, calledBefore ?? at, reading)
        : reading.referent,
    gender: reading.gender ?? genderIn(page, role),
    number: reading.number,
    name: reading.nameFrom === null ? null : [reading.nameFrom, end],
    parts: reading.nameFrom === null ? [] : partsOf(page, reading.nameFrom, end),
    nouns: [...new Set([...reading.nouns, ...own])],
    modifiers:
      role === null && reading.nameFrom !== null
        ? []
        : keysOf(page, role?.[0] ?? at, reading.nameFrom ?? reading.head),
    form: reading.nameFrom === null ? phrase.form : 'definite',
    role,
    owner: the ? phrase.owner : null,
    thing: reading.thing,
    by: reading.by,
  }
}

function readRun(page: Page, at: number, last: number): Reading | null {
  const { words } = page
  const word = words[last]
  if (word === undefined) return null
  const nation = nationIn(page, at, last)
  if (nation !== null) return nation
  const head = headOf(page, at, last)
  const noun = words[head]?.noun
  const alone = at === head && head === last
  if (noun?.of === 'body' && !word.suffix) return readBody(page, at, last, head, alone)
  const nameFrom = nameStart(page, at, last)
  if (nameFrom === null) {
    if (!word.noun) return null
    return {
      ...plain(last),
      kind: word.noun.role ? 'role' : 'nominal',
      referent: 'person',
      gender: word.noun.gender,
      number: word.noun.many ? 'many' : 'one',
      nouns: [word.noun.noun],
      role: [at, last + 1],
      nameFrom: null,
      by: 'role',
    }
  }
  if (word.thing || words[head]?.thing) return { ...plain(last), nameFrom: at, thing: true }
  if (word.place || words[head]?.place)
    return { ...plain(last), nameFrom: at, referent: 'place', nouns: [words[head]?.lower ?? ''] }
  const title = nameFrom > at
  const polite = title ? politeGender(page, at, nameFrom) : undefined
  if (!title && last === at && word.upper && word.text.length > 1)
    return { ...plain(last), kind: 'acronym', referent: 'body', nameFrom, by: 'acronym' }
  const listed = last > nameFrom || polite !== undefined ? (words[nameFrom]?.first ?? null) : null
  const person = polite !== undefined || (title && nounsOf(page, at, nameFrom).length > 0) || listed !== null
  return {
    ...plain(last),
    nameFrom,
    referent: person ? 'person' : 'unknown',
    gender: polite ?? listed,
    number: person ? 'one' : null,
    role: null,
  }
}

const plain = (head: number): Omit<Reading, 'nameFrom'> => ({
  head,
  kind: 'name',
  referent: 'unknown',
  gender: null,
  number: null,
  nouns: [],
  role: null,
  thing: false,
  by: 'name',
})

/** "Norland", "South Sudan"; an adjective alone ("Russian") names nobody. */
function nationIn(page: Page, at: number, last: number): Reading | null {
  if (last - at > 4) return null
  const first = page.words[at]
  if (at === last && first?.nation === 'adjective' && !first.upper)
    return { ...plain(last), nameFrom: null, thing: true, nouns: [], kind: 'name' }
  const text =
    at === last ? (first?.text ?? '') : page.text.slice(page.tokens[at]?.start, page.tokens[last]?.end)
  if (!countryNamed(text) && !countryOfCapital(text)) return null
  return { ...plain(last), nameFrom: at, referent: 'place', number: 'one', nouns: ['country'] }
}

/** The word before the first "of" or "for", else the last one. */
function headOf({ words }: Page, at: number, last: number): number {
  for (let i = at + 1; i < last; i++) if (/^(?:of|for)$/.test(words[i]?.lower ?? '')) return i - 1
  return words[last]?.suffix && last > at ? last - 1 : last
}

function readBody(page: Page, at: number, last: number, head: number, alone: boolean): Reading {
  const noun = page.words[head]?.noun
  const nouns = noun ? [noun.noun] : []
  const number = noun?.many ? 'many' : null
  // "The Ministry" is the one spoken of before, "Congress" a name.
  const short =
    alone &&
    page.words[at - 1]?.cls !== undefined &&
    page.words[at - 1]?.cls !== null &&
    /^(?:determiner|possessive)$/.test(page.words[at - 1]?.cls ?? '')
  if (short)
    return { ...plain(head), kind: 'nominal', referent: 'body', number, nouns, nameFrom: null, by: 'nominal' }
  return { ...plain(last === head ? last : head), referent: 'body', number, nouns, nameFrom: at }
}

/**
 * The first word behind the office that a run begins with: "Maren" of "Norlandian Defence Minister Maren". Words
 * that only go before offices count as one where an office follows. Null where nothing is left for a name.
 */
function nameStart({ words }: Page, at: number, last: number): number | null {
  let from = at
  for (let i = at; i <= last; i++) {
    const word = words[i]
    if (word === undefined) break
    if (word.honorific !== undefined || (word.noun?.of === 'person' && !(word.first && i === at && i < last)))
      from = i + 1
    else if (!word.modifier && word.nation === null && word.noun === null && !OF.test(word.lower)) break
  }
  if (from > last) return null
  // "American Bo Adan".
  if (from === at && words[at]?.nation === 'adjective' && last > at + 1) return at + 1
  return from
}
const OF = /^(?:of|for|and|the)$/

function politeGender({ words }: Page, at: number, nameFrom: number): Gender | null | undefined {
  let found: Gender | null | undefined
  for (let i = at; i < nameFrom; i++) {
    const honorific = words[i]?.honorific
    if (honorific !== undefined) found = found ?? honorific
  }
  return found
}

/** Where the small-lettered office begins that runs up to a name: "army spokesman" of "the army spokesman Bo Adan". */
function titleBefore(page: Page, at: number, from: number, { referent, kind }: Reading): number | null {
  const before = page.words[at - 1]
  if (at <= from || !before?.noun || before.capital || before.noun.many) return null
  if (before.noun.of === 'body' && (referent === 'person' || kind === 'acronym')) return null
  if (before.noun.of === 'person' && (referent === 'body' || referent === 'place' || kind === 'acronym'))
    return null
  const { first, form, bare, owner } = phraseEndingAt(page, at - 1, from)
  return form === 'bare' && owner === null ? first : bare
}

/** A body's noun before an unknown name makes a body of it: "the group Red Dawn". */
function referentOf(page: Page, nouns: readonly string[], at: number, reading: Reading): Referent {
  if (nouns.length === 0) return reading.referent
  for (let i = at; i < reading.head; i++) {
    const noun = page.words[i]?.noun
    if (noun?.of === 'person') return 'person'
  }
  return reading.referent === 'unknown' ? 'body' : reading.referent
}

function genderIn({ words }: Page, role: readonly [number, number] | null): Gender | null {
  if (role === null) return null
  for (let i = role[0]; i < role[1]; i++) {
    const gender = words[i]?.noun?.gender
    if (gender) return gender
  }
  return null
}

function nounsOf({ words }: Page, from: number, to: number): string[] {
  const found: string[] = []
  for (let i = from; i < to; i++) {
    const noun: Word['noun'] = words[i]?.noun ?? null
    if (noun !== null && (noun.of === 'person' || i === to - 1)) found.push(noun.noun)
  }
  return found
}

function keysOf({ words }: Page, from: number, to: number): string[] {
  const found: string[] = []
  for (let i = from; i < to; i++) found.push(words[i]?.key ?? '')
  return found
}

function partsOf({ words, tokens }: Page, from: number, to: number): string[] {
  const found: string[] = []
  for (let i = from; i < to; i++)
    if (tokens[i]?.kind === 'word' || words[i]?.text === '&')
      found.push(words[i]?.lower.replace(/\./g, '') ?? '')
  return found
}
