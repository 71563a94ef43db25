import { consonantsOf, oneTransliteration } from '../../lexicon/actors/transliterate.ts'
import { genderOfFirstName } from '../../lexicon/en/more-first-names.ts'
import { hasListedForms, isCommonLastName } from '../../lexicon/en/name-variants.ts'
import { fieldOf } from '../../lexicon/en/offices.ts'
import { compareFirstNames } from './compare-first-names.ts'
import { officesCompared } from './compare-offices.ts'
import { isBare, isEverybodys } from './guises.ts'
import type { Bearer, Comparison, Evidence } from './types.ts'
import { partsOfName } from './words-of-name.ts'

/** Two people's guises; null where the names are two. */
export function comparePersons(a: Bearer, b: Bearer): Comparison | null {
  const [one, other] = [a.record.guise, b.record.guise]
  const bare = [one, other].filter(({ words }) => isBare(words)).length
  const name =
    bare === 0 ? wholeNames(a, b) : bare === 1 ? shortName(a, b) : bareNames(one.words, other.words)
  if (name === null) return null
  return { by: name.by, evidence: { ...name.evidence, ...officesCompared(one, other) } }
}

/** The best of all whole names that the two are given. */
function wholeNames(a: Bearer, b: Bearer): Comparison | null {
  if (a.record.guise.words === b.record.guise.words) return sameName(a.record.guise.words)
  const found = a.names.flatMap(x => b.names.flatMap(y => compareNames(x, y) ?? []))
  return found.sort((x, y) => RANK.indexOf(x.by) - RANK.indexOf(y.by))[0] ?? null
}

const RANK = [
  'same-name',
  'called-so',
  'ends-in-name',
  'name-with-more',
  'form-of-name',
  'spelling-of-name',
  'initial',
]

const sameName = (words: string): Comparison => ({
  by: 'same-name',
  evidence: { sameName: 1, ...(isEverybodys(words) ? { manyBearIt: 1 } : {}) },
})

function compareNames(x: string, y: string): Comparison | null {
  if (isBare(x) || isBare(y)) return null
  const [one, other] = [partsOfName(x), partsOfName(y)]
  const suffix: Evidence = one.suffix === other.suffix ? {} : { suffix: 1 }
  if (one.tokens.join(' ') === other.tokens.join(' ')) {
    const by = x === y ? 'called-so' : 'spelling-of-name'
    return { by, evidence: { [x === y ? 'calledSo' : 'particles']: 1, ...suffix, ...many(x) } }
  }
  const ends = endsIn(one.tokens, other.tokens) ?? endsIn(other.tokens, one.tokens)
  if (ends !== null) return { by: 'ends-in-name', evidence: { ...ends, ...suffix, ...many(x) } }
  const last = lastNames(one.tokens.at(-1) ?? '', other.tokens.at(-1) ?? '')
  const first = compareFirstNames(one.tokens[0] ?? '', other.tokens[0] ?? '')
  const between = middle(one.tokens.slice(1, -1), other.tokens.slice(1, -1))
  if (last === null || first === null || between === null) return null
  const isPlain = last.lastName !== undefined && first === 'same' && between.middle === undefined
  const common = !isPlain && [one, other].some(({ tokens }) => isCommonLastName(tokens.at(-1) ?? ''))
  const evidence = {
    ...last,
    [`first_${first}`]: 1,
    ...between,
    ...suffix,
    ...many(x),
    ...(common ? { commonLast: 1 } : {}),
  }
  return { by: ruleOf(first, last, between), evidence }
}

/**
 * "Fearless Ruta Lind", "Headmaster Ivo Tarn": a description that a capital made part of the name. A given name before a whole
 * name is a longer name, and may be another's.
 */
function endsIn(long: readonly string[], short: readonly string[]): Evidence | null {
  if (short.length < 2 || long.length <= short.length) return null
  const before = long.slice(0, -short.length)
  if (long.slice(-short.length).join(' ') !== short.join(' ')) return null
  const given = before.some(
    word => word.length < 2 || genderOfFirstName(word) !== null || hasListedForms(word),
  )
  const common = isCommonLastName(short.at(-1) ?? '')
  return { endsIn: 1, ...(given ? { givenBefore: 1 } : {}), ...(common ? { commonLast: 1 } : {}) }
}

const many = (words: string): Evidence => (isEverybodys(words) ? { manyBearIt: 1 } : {})

function ruleOf(first: string, last: Evidence, between: Evidence): string {
  if (last.lastName === undefined) return 'spelling-of-name'
  if (first === 'same') return between.middle === undefined ? 'spelling-of-name' : 'name-with-more'
  return first === 'form' ? 'form-of-name' : first === 'initial' ? 'initial' : 'spelling-of-name'
}

function lastNames(a: string, b: string): Evidence | null {
  if (a === b) return { lastName: 1 }
  if (a.length < 3 || b.length < 3) return null
  if (oneTransliteration(a) === oneTransliteration(b))
    return { lastNameAlike: 1, ...(Math.min(a.length, b.length) >= LONG ? { longName: 1 } : {}) }
  const sounds = consonantsOf(a)
  return sounds.length >= 4 && sounds === consonantsOf(b) ? { lastNameSounds: 1 } : null
}

/** Two names of so many letters are not alike by chance. */
const LONG = 6

/** What stands between first and last name may be left out; where both have something, it must go together. */
function middle(a: readonly string[], b: readonly string[]): Evidence | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const fits = short.every(x => long.some(y => compareFirstNames(x, y) !== null))
  return fits ? (long.length > short.length ? { middle: long.length - short.length } : {}) : null
}

/** A bare last name, and a whole name that is cut to it. */
function shortName(a: Bearer, b: Bearer): Comparison | null {
  const [bare, whole] = isBare(a.record.guise.words) ? [a, b] : [b, a]
  const [short = ''] = [...bare.shorts]
  if (!whole.shorts.has(short)) return null
  const { words } = bare.record.guise
  const fame = Math.min(whole.record.weight, MOST_FAME)
  const isSpelt = whole.names.some(name => name.split(' ').includes(tokenOf(words)))
  return {
    by: 'last-name',
    evidence: {
      shortName: 1,
      ...rarity(words),
      ...(fame > 0 ? { fame } : {}),
      ...(isSpelt ? {} : { shortAlike: 1 }),
      ...(whole.marks.has(`~ ${bare.record.guise.around}`) ? { sameFront: 1 } : {}),
      ...otherOffice(bare, whole),
    },
  }
}

/** The bare name's office is not that of the whole name. */
const otherOffice = (bare: Bearer, whole: Bearer): Evidence => {
  const [one, other] = [bare.record.guise.office, whole.record.guise.office]
  if (one === null || one === other) return {}
  // Of a whole name only some offices are kept.
  if (other === null) return fieldOf(one) === null ? {} : { officeUntold: 1 }
  return { otherOffice: 1 }
}

/** A hundred articles make nobody better known than thirty. */
const MOST_FAME = 5

function bareNames(a: string, b: string): Comparison | null {
  if (a !== b && oneTransliteration(tokenOf(a)) !== oneTransliteration(tokenOf(b))) return null
  return { by: 'same-last-name', evidence: { sameShort: 1, ...rarity(a) } }
}

const tokenOf = (words: string): string => partsOfName(words).tokens.at(-1) ?? words

/** A given name, or a last name that very many bear, says little; so does a short word. */
function rarity(words: string): Evidence {
  const token = tokenOf(words)
  if (hasListedForms(token) || genderOfFirstName(token) !== null || isCommonLastName(token))
    return { common: 1 }
  return token.length >= 5 ? { rare: 1 } : {}
}
