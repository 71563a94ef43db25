import { COUNTED_ACTIONS } from '../../../../lexicon/en/facets-nouns.ts'

/** What is said to have happened to those who are counted. */
export interface Action {
  readonly name: string
  readonly word: string
}

const BEHIND =
  /^(?:,[^,]{1,60},(?= ))?(?:,? +(?:dead|wounded|missing|injured)\b|,? +(?:(?:(?:who|that) +)?(?:had|have|has|were|was|are|is|been|being|be|also|reportedly|already|now|still|remain(?:ed|s)?|believed|said|to|later|went) +){0,5}([\p{L}]+))/iu
const BEFORE = /\b(\p{L}+)(?: +(?:of|the|his|her|its|their|our|those|these|all|off))* +$/u

/** The word of harm, capture or movement beside a figure: behind it first, since "wounding" before it may close another clause. */
export function readAction(before: string, words: string, after: string): Action | null {
  const behind = BEHIND.exec(after)
  const candidates = [
    behind?.[1] ?? behind?.[0].replace(/^,? +/, ''),
    BEFORE.exec(before)?.[1],
    ...words.split(' '),
  ]
  for (const candidate of candidates) {
    const name = COUNTED_ACTIONS.get(candidate?.toLowerCase() ?? '')
    if (candidate && name) return { name, word: candidate.toLowerCase() }
  }
  return null
}
