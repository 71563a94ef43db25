import { countryNamed, countryOfCapital } from '../../../lexicon/en/countries.ts'
import { OFFICE_INITIALS } from '../../../lexicon/en/name-words.ts'
import type { Gender } from '../../../model/index.ts'
import { complementEnd, goesOn } from './find-nominal.ts'
import type { Found, Page } from './found.ts'
import type { Word } from './word.ts'

/** What a run of capitals turns out to be. */
export interface Reading
  extends Pick<Found, 'kind' | 'referent' | 'gender' | 'number' | 'nouns' | 'role' | 'thing' | 'by'> {
  /** Where the bare name begins; null where the run is an office or a body's noun alone. */
  readonly nameFrom: number | null
  readonly head: number
}

type RunRule = (page: Page, at: number, last: number) => Reading | null

/** The run from the token `at` to the token `last`; null where it names and calls nobody. */
export function readRun(page: Page, at: number, last: number): Reading | null {
  if (isAdjective(page, at, last)) return null
  for (const rule of RULES) {
    const reading = rule(page, at, last)
    if (reading !== null) return reading
  }
  return null
}

const plain = (head: number, nameFrom: number | null): Reading => ({
  head,
  nameFrom,
  kind: 'name',
  referent: 'unknown',
  gender: null,
  number: null,
  nouns: [],
  role: null,
  thing: false,
  by: 'name',
})

/** "Russian" alone, "the Republican nominee", "an Islamic school": a quality of what follows. */
function isAdjective(page: Page, at: number, last: number): boolean {
  const word = page.words[at]
  if (at !== last || word === undefined || word.upper) return false
  if (word.nation === 'adjective') return true
  return (word.adherent || /[a-z](?:ic|ist|ish|ese)$/.test(word.text)) && goesOn(page, at)
}

/** "Norland", "South Sudan". */
const readNation: RunRule = ({ text, tokens, words }, at, last) => {
  if (last - at > 4) return null
  const name = at === last ? (words[at]?.text ?? '') : text.slice(tokens[at]?.start, tokens[last]?.end)
  if (!countryNamed(name) && !countryOfCapital(name)) return null
  return { ...plain(last, at), referent: 'place', number: 'one', nouns: ['country'] }
}

/** "Republicans", "a Sunni". */
const readAdherent: RunRule = ({ words }, at, last) => {
  const word = words[at]
  if (at !== last || !word?.adherent) return null
  const number = word.lower.endsWith('s') ? 'many' : null
  return {
    ...plain(last, null),
    kind: 'nominal',
    referent: 'person',
    number,
    nouns: [word.lower],
    by: 'nominal',
  }
}

/** "Foreign Ministry", "Bank of the North"; "the Ministry" is the one spoken of before, "Congress" a name. */
const readBody: RunRule = ({ words }, at, last) => {
  const head = headOf(words, at, last)
  const noun = words[head]?.noun ?? null
  if (noun?.of === 'person' || words[last]?.suffix) return null
  if (noun === null && (last === at || !words[head]?.body)) return null
  const nouns = [noun?.noun ?? words[head]?.lower ?? '']
  const number = noun?.many ? 'many' : null
  const before = words[at - 1]?.cls
  if (at === last && (before === 'determiner' || before === 'possessive'))
    return { ...plain(head, null), kind: 'nominal', referent: 'body', number, nouns, by: 'nominal' }
  return { ...plain(head, at), referent: 'body', number, nouns }
}

/** "Prime Minister", "the President": an office and nothing behind it. */
const readOffice: RunRule = (page, at, last) => {
  const { words } = page
  const noun = words[last]?.noun
  if (!noun || nameStart(words, at, last) !== null) return null
  return {
    ...plain(last, null),
    kind: noun.role ? 'role' : 'nominal',
    referent: 'person',
    gender: noun.gender,
    number: noun.many ? 'many' : 'one',
    nouns: [noun.noun],
    role: [at, complementEnd(page, last)],
    by: noun.role ? 'role' : 'nominal',
  }
}

/** "Defence Minister Maren", "Mrs Maren", "Ilya Maren" where the first name is listed. */
const readPerson: RunRule = ({ words }, at, last) => {
  const nameFrom = nameStart(words, at, last)
  if (nameFrom === null) return null
  const polite = politeGender(words, at, nameFrom)
  const office =
    nameFrom > at &&
    (OFFICE_INITIALS.has(words[nameFrom - 1]?.text ?? '') || nounsIn(words, at, nameFrom).length > 0)
  const listed = last > nameFrom || polite !== undefined ? (words[nameFrom]?.first ?? null) : null
  const thing = words[last]?.thing || words[last]?.place
  if (polite === undefined && !office && (listed === null || thing)) return null
  return { ...plain(last, nameFrom), referent: 'person', gender: polite ?? listed, number: 'one' }
}

/** "The Minsk Accord", "Labour Day": nobody. */
const readThing: RunRule = ({ words }, at, last) =>
  words[last]?.thing || words[headOf(words, at, last)]?.thing ? { ...plain(last, at), thing: true } : null

/** "Karr Valley", "the Selm Republic". */
const readPlace: RunRule = ({ words }, at, last) => {
  const noun = [last, headOf(words, at, last)].find(i => words[i]?.place)
  if (noun === undefined) return null
  return { ...plain(last, at), referent: 'place', nouns: [words[noun]?.lower ?? ''] }
}

const readAcronym: RunRule = ({ words }, at, last) => {
  const word = words[last]
  if (at !== last || !word?.upper || word.text.length < 2) return null
  return { ...plain(last, at), kind: 'acronym', referent: 'body', by: 'acronym' }
}

const readOther: RunRule = ({ words }, at, last) => plain(last, nameStart(words, at, last) ?? at)

/** The first that knows an answer gives it. */
const RULES: readonly RunRule[] = [
  readNation,
  readAdherent,
  readBody,
  readOffice,
  readPerson,
  readThing,
  readPlace,
  readAcronym,
  readOther,
]

/** The word before the first "of" or "for", else the last one. */
function headOf(words: readonly Word[], at: number, last: number): number {
  for (let i = at + 1; i < last; i++) if (/^(?:of|for)$/.test(words[i]?.lower ?? '')) return i - 1
  return words[last]?.suffix && last > at ? last - 1 : last
}

/**
 * The first word behind the office that a run begins with: "Maren" of "Norlandian Defence Minister Maren". Words
 * that only go before offices count as one where an office follows. Null where nothing is left for a name.
 */
function nameStart(words: readonly Word[], at: number, last: number): number | null {
  let from = at
  let plain = 0
  for (let i = at; i <= last; i++) {
    const word = words[i]
    if (word === undefined) break
    if (
      (isOffice(word, i === at && i < last, plain) || (i < last && OFFICE_INITIALS.has(word.text))) &&
      !/^['’]/.test(words[i + 1]?.text ?? '')
    ) {
      from = i + 1
      plain = 0
    } else if (!word.modifier && word.nation === null && word.noun === null && !OF.test(word.lower)) plain++
  }
  if (from > last) return null
  // "American Ivan Adan", but "American Red Cross".
  const belongs = words[at]?.nation === 'adjective' || words[at]?.adherent
  return from === at && belongs && last > at + 1 && words[at + 1]?.first ? at + 1 : from
}

const OF = /^(?:of|for|and|the)$/

/** "Selm Gov. Bo Adan": an office may stand behind the name of its land, but "Bo King Adan" is all name. */
function isOffice(word: Word, opens: boolean, plain: number): boolean {
  if (word.honorific !== undefined) return plain === 0 || word.text.endsWith('.')
  if (word.noun?.of !== 'person' || word.noun.many) return false
  return !(word.first !== null && opens) && plain < 2
}

/** `undefined`: nothing polite before the name; null: what tells no gender, as "Dr". */
function politeGender(words: readonly Word[], at: number, nameFrom: number): Gender | null | undefined {
  let found: Gender | null | undefined
  for (let i = at; i < nameFrom; i++) {
    const honorific = words[i]?.honorific
    if (honorific !== undefined) found = found ?? honorific
  }
  return found
}

/** Nouns of an office, and the body's noun that stands right before a name: "the group Red Dawn". */
export function nounsIn(words: readonly Word[], from: number, to: number): string[] {
  const found: string[] = []
  for (let i = from; i < to; i++) {
    const noun = words[i]?.noun
    if (noun && (noun.of === 'person' || i === to - 1)) found.push(noun.noun)
  }
  return found
}
