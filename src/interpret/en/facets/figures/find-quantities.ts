import {
  BOUNDS,
  type BoundKind,
  CURRENCY_SIGNS,
  NUMBER_WORDS,
  SCALES,
  VAGUE,
} from '../../../../lexicon/en/facets-numbers.ts'
import type { Range } from '../../../../model/index.ts'
import { readNumber } from './read-number.ts'

/** A number or vague quantity as it stands, before anybody asks what it counts. Ranges count from the block's start. */
export interface Quantity extends Range {
  /** Where the number itself begins, behind its bound words. */
  readonly numberStart: number
  readonly words: string
  readonly form: 'digits' | 'word' | 'vague'
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** Of a currency sign before the number. */
  readonly unit: string | null
}

const either = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/ /g, ' +'))
    .join('|')
const SCALE = either(SCALES.keys())
const WORD = either(NUMBER_WORDS.keys())
const DIGITS = `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`
const NUMBER = [
  `(?:${DIGITS})(?:[ -](?:${SCALE})\\b)?`,
  `(?:half )?a (?:dozen|hundred|thousand|million|billion)\\b(?! and)`,
  `(?:${WORD})(?:(?:[ -]| and )(?:${WORD}|${SCALE}))*\\b`,
].join('|')
const QUANTITY = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?<bound>(?:${either(BOUNDS.keys())}) +)?`,
    `(?:(?<between>between +|from +)(?<from>${NUMBER}) +(?:and|to) +(?<to>${NUMBER})`,
    `|(?<vague>${either(VAGUE.keys())})\\b`,
    `|(?<sign>[${[...CURRENCY_SIGNS.keys()].join('')}])?(?<number>${NUMBER})(?:(?: ?[–-] ?| +to +| +or +)(?<upper>${NUMBER}))?)`,
    '(?! ?[–-]\\p{L}|[\\p{L}\\p{N}]|[.,:/]\\d)',
    '(?<after> +or +more\\b| +or +so\\b|\\+)?',
  ].join(''),
  'giu',
)

/** Everything in a block's text that has the shape of a quantity, left to right. */
export function findQuantities(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap(match => toQuantity(match) ?? [])
}

function toQuantity(match: RegExpExecArray): Quantity | null {
  const groups = match.groups ?? {}
  const bound = groups.bound ?? ''
  const shared = {
    start: match.index,
    end: match.index + match[0].length,
    numberStart: match.index + bound.length,
    words: match[0],
    unit: groups.sign ? (CURRENCY_SIGNS.get(groups.sign) ?? null) : null,
  }
  if (groups.vague !== undefined) {
    const low = VAGUE.get(tidy(groups.vague)) ?? null
    return { ...shared, form: 'vague', value: null, low, high: null }
  }
  const from = readNumber(groups.from ?? groups.number ?? '')
  const upper = groups.to ?? groups.upper
  const form = /\d/.test(groups.from ?? groups.number ?? '') ? 'digits' : 'word'
  if (from === null) return null
  // Four hundred digits are a quantity, but none that anybody can reckon with.
  if (from === Number.POSITIVE_INFINITY) return { ...shared, form, value: null, low: null, high: null }
  if (upper !== undefined) return { ...shared, form, value: null, ...rangeOf(from, readNumber(upper)) }
  return { ...shared, form, value: from, ...limits(from, kindOf(bound, groups.after)) }
}

const tidy = (words: string): string => words.toLowerCase().replace(/ +/g, ' ').trim()

function kindOf(bound: string, after: string | undefined): BoundKind {
  if (after !== undefined) return after.includes('so') ? 'about' : 'least'
  return BOUNDS.get(tidy(bound)) ?? 'exact'
}

/** "2 or 3 million": the smaller number shares the scale of the larger one. */
function rangeOf(low: number, high: number | null): { low: number | null; high: number | null } {
  if (high === null) return { low: null, high: null }
  if (high === Number.POSITIVE_INFINITY) return { low, high: null }
  const scale = high >= 1e6 && low < 1000 ? 10 ** (3 * Math.floor(Math.log10(high) / 3)) : 1
  return { low: low * scale, high }
}

function limits(value: number, kind: BoundKind): { low: number | null; high: number | null } {
  switch (kind) {
    case 'least':
      return { low: value, high: null }
    case 'most':
      return { low: null, high: value }
    case 'about':
      return { low: null, high: null }
    case 'exact':
      return { low: value, high: value }
  }
}
