import { MEASURES } from '../../lexicon/measures.ts'
import type { Figure } from '../../model/index.ts'

/** What a number may be at least and at most. */
export interface Amount {
  readonly least: number
  readonly most: number
}

/** "Some 300" may be 276 or 320. */
const ABOUT = 0.1
/** "Dozens" is said of twenty, too. */
const LOOSELY = 0.75
/** Conversions are rounded: "500 square kilometres (190 square miles)". */
const ROUNDED = 0.03

/** The range that a figure leaves open, in the base unit of its measure; null where it names no number. */
export function amountOf({ value, low, high, unit, text }: Figure): Amount | null {
  const open = rangeOf(value, low, high, /^(?:at|over|more|no|up)/i.test(text))
  if (open === null || unit === null) return open
  const measure = MEASURES.get(unit)
  if (measure === undefined) return null
  return {
    least: open.least * measure.factor * (1 - ROUNDED),
    most: open.most * measure.factor * (1 + ROUNDED),
  }
}

function rangeOf(
  value: number | null,
  low: number | null,
  high: number | null,
  bound: boolean,
): Amount | null {
  if (value !== null && low === null && high === null)
    return { least: value * (1 - ABOUT), most: value * (1 + ABOUT) }
  if (low === null && high === null) return null
  const vague = value === null && high === null && !bound
  return {
    least: (low ?? 0) * (vague ? LOOSELY : 1),
    // JSON knows no infinity.
    most: high ?? Number.MAX_SAFE_INTEGER,
  }
}

/** Whether both may hold: "at least 30" and 34, "some 30" and 31, "500 km2" and "190 square miles". */
export const mayBothHold = (a: Amount, b: Amount): boolean => a.least <= b.most && b.least <= a.most

/** How many times the larger is the smaller, by what they are at least or else at most. */
export function ratioOf(a: Amount, b: Amount): number {
  const [x, y] = [sizeOf(a), sizeOf(b)]
  return Math.max(x, y) / Math.max(1, Math.min(x, y))
}

const sizeOf = ({ least, most }: Amount): number => (least > 0 ? least : most)
