import type { Gender, Referent } from '../../../model/index.ts'
import { goesOn } from './find-nominal.ts'
import type { Found, Page } from './found.ts'
import { type Phrase, phraseEndingAt } from './noun-phrase.ts'
import { nounsIn, type Reading, readRun } from './read-run.ts'

/** Reads the run of capitals from `at` to `end` together with the office before it. `from` is its sentence's first token. */
export function findName(page: Page, at: number, end: number, from: number, sentence: number): Found | null {
  const reading = readRun(page, at, end - 1)
  if (reading === null) return null
  const before = reading.nameFrom !== null ? titleBefore(page, at, from, reading) : null
  const start = before ?? at
  const phrase = phraseEndingAt(page, start, from)
  const whole = takesIn(page, phrase, start, end, reading)
  const called = { ...reading, ...calledBy(page, reading, [at, end], before === null ? null : phrase.bare) }
  const { nameFrom, role } = called
  return {
    first: whole ? phrase.first : start,
    end,
    head: reading.head,
    sentence,
    kind: reading.kind,
    referent: called.referent,
    gender: called.gender,
    number: called.number,
    name: nameFrom === null ? null : [nameFrom, end],
    parts: nameFrom === null ? [] : partsOf(page, nameFrom, end),
    nouns: called.nouns,
    modifiers:
      role === null && nameFrom !== null ? [] : keysOf(page, role?.[0] ?? at, nameFrom ?? reading.head),
    complement: [],
    form: nameFrom === null ? phrase.form : 'definite',
    role,
    owner: whole ? phrase.owner : null,
    located: nameFrom === at && IN.test(page.words[phrase.first - 1]?.lower ?? ''),
    thing: reading.thing || isNobody(page, reading, phrase.first, start),
    by: reading.by,
  }
}

const IN = /^(?:in|near|outside|around|across|throughout)$/

/** Whether article and possessor belong to the mention; in "the Selm garrison" the article is the garrison's. */
function takesIn(
  page: Page,
  phrase: Phrase,
  start: number,
  end: number,
  { nameFrom, referent }: Reading,
): boolean {
  if (phrase.first >= start || phrase.form === 'bare' || page.words[phrase.first]?.lower === 'both')
    return false
  if (nameFrom !== start) return true
  // "The forty meetings Maren had".
  for (let i = phrase.bare; i < start; i++) if (!isQuality(page, i)) return false
  return !(referent === 'unknown' && goesOn(page, end - 1))
}

const isQuality = ({ words }: Page, at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    (word.cls === 'adjective' || word.modifier || word.nation !== null || word.text.includes('-'))
  )
}

/** A person's name has no article: "the Hague Group" and "an Arvian" are nobody to be called "he". */
const isNobody = (page: Page, { referent, nameFrom, head }: Reading, first: number, start: number): boolean =>
  referent === 'unknown' &&
  (/\p{N}/u.test(page.words[head]?.text ?? '') ||
    (nameFrom === start && first === start - 1 && page.words[first]?.cls === 'determiner'))

/** What the office in or before the run adds. `before` is where the one in small letters begins. */
function calledBy(
  page: Page,
  { nameFrom, nouns, role, referent, gender, number }: Reading,
  [at, end]: readonly [number, number],
  before: number | null,
): Pick<Found, 'role' | 'nouns' | 'referent' | 'gender' | 'number'> {
  const roleFrom = before ?? (nameFrom !== null && nameFrom > at ? at : null)
  if (nameFrom === null || roleFrom === null)
    return { role, nouns, referent: byNoun(page, nameFrom, at, end, referent), gender, number }
  const own = nounsIn(page.words, roleFrom, nameFrom)
  const called = own.length === 0 ? referent : officeReferent(page, roleFrom, nameFrom, referent)
  const polite = own.length === 0 && isPolite(page, roleFrom, nameFrom)
  return {
    role: polite ? null : [roleFrom, nameFrom],
    nouns: [...new Set([...nouns, ...own])],
    referent: called,
    gender: gender ?? genderIn(page, roleFrom, nameFrom),
    number: number ?? (called === 'person' ? 'one' : null),
  }
}

/** "Mr", "Dr": no office. A rank is one. */
function isPolite({ words }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word?.honorific === undefined || (word.honorific === null && !/^(?:dr|hon|rev)\.?$/.test(word.lower)))
      return false
  }
  return true
}

/** "Red Dawn militants": fighters and groups that bear a name make a body of it. */
const byNoun = (
  { words }: Page,
  nameFrom: number | null,
  at: number,
  end: number,
  referent: Referent,
): Referent =>
  nameFrom === at && referent === 'unknown' && ARMED.test(words[end]?.lower ?? '') ? 'body' : referent

const ARMED =
  /^(?:militants?|insurgents?|gunmen|guerrillas?|extremists?|terrorists?|jihadists?|militia|group|sect)$/

/** A body's noun before an unknown name makes a body of it: "the group Red Dawn". */
function officeReferent({ words }: Page, from: number, to: number, referent: Referent): Referent {
  for (let i = from; i < to; i++) if (words[i]?.noun?.of === 'person') return 'person'
  return referent === 'unknown' ? 'body' : referent
}

function genderIn({ words }: Page, from: number, to: number): Gender | null {
  for (let i = from; i < to; i++) {
    const gender = words[i]?.noun?.gender
    if (gender) return gender
  }
  return null
}

/** Where the small-lettered office begins that runs up to a name: "army spokesman" of "the army spokesman Bo Adan". */
function titleBefore(page: Page, at: number, from: number, { referent, kind }: Reading): number | null {
  const noun = at > from ? officeNoun(page, at - 1, from) : null
  const word = noun === null ? undefined : page.words[noun]
  if (noun === null || !word?.noun || word.capital || word.noun.many || kind === 'acronym') return null
  const other = word.noun.of === 'body' ? referent === 'person' : referent === 'body' || referent === 'place'
  if (other) return null
  const { first, form, bare, owner } = phraseEndingAt(page, noun, from)
  return form === 'bare' && owner === null ? first : bare
}

/** The word at `at`, or the office that it ends: "minister" of "minister of trade", "chief" of "chief of staff". */
function officeNoun({ words, tokens }: Page, at: number, from: number): number | null {
  if (words[at]?.noun) return at
  for (let k = at; k > from && at - k < 3; k--) {
    const word = words[k]
    if (word === undefined || tokens[k]?.kind !== 'word' || word.capital || word.verb) return null
    if (word.lower === 'of') return k < at && words[k - 1]?.noun?.of === 'person' ? k - 1 : null
    if (word.cls !== null && word.cls !== 'noun' && word.cls !== 'adjective') return null
  }
  return null
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
