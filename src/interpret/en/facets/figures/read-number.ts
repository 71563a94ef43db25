import { NUMBER_WORDS, SCALES } from '../../../../lexicon/en/facets-numbers.ts'

/**
 * "3,000", "2.5 million", "two hundred and fifty", "half a dozen" as a number; null where the words make none,
 * as in "two three" or "hundred five thousand six hundred dozen". Infinity where it is too large to be kept exactly.
 */
export function readNumber(words: string): number | null {
  const parts = words
    .toLowerCase()
    .split(/[ -]+/)
    .filter(part => part !== 'and' && part !== '')
  let total = 0
  let group: number | null = null
  let factor = 1
  for (const part of parts) {
    if (part === 'half') {
      factor = 0.5
      continue
    }
    if (part === 'a') {
      group = 1
      continue
    }
    const scale = SCALES.get(part)
    if (scale !== undefined) {
      group = (group ?? 1) * scale
      if (scale >= 1000) {
        total += group
        group = null
      }
      continue
    }
    const value = /^\d/.test(part) ? Number(part.replace(/,/g, '')) : NUMBER_WORDS.get(part)
    if (value === undefined || !fits(group, value)) return null
    group = (group ?? 0) + value
  }
  const value = (total + (group ?? 0)) * factor
  if (value > Number.MAX_SAFE_INTEGER) return Number.POSITIVE_INFINITY
  // Rounded, as 2.3 million is 2,299,999.9999999995 in binary.
  return Math.round(value * 1e6) / 1e6
}

/** After "twenty" only a digit, after "two hundred" only what is less. */
function fits(group: number | null, value: number): boolean {
  if (group === null) return true
  if (group % 100 === 0) return value < 100
  return group % 10 === 0 && group % 100 >= 20 && value < 10
}
