import { INCIDENTS } from '../../lexicon/en/counted-classes.ts'
import { MONTHS } from '../../lexicon/en/word-classes.ts'
import { stemOf } from '../../lexicon/en/word-stems.ts'

/** What stands beside a facet and tells one event from another. */
export interface Context {
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly events: readonly string[]
  /** "may 3", "2031". */
  readonly when: readonly string[]
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu
const MONTH = `(${[...MONTHS].join('|')})\\.?`
const DAY = new RegExp(
  `\\b(?:${MONTH} +(\\d{1,2})(?:st|nd|rd|th)?\\b|(\\d{1,2})(?:st|nd|rd|th)? +(?:of +)?${MONTH}(?!\\p{L}))`,
  'giu',
)
const YEAR = /\b(?:19[5-9]|20[0-4])\d\b/g
/** Stretches of a text without a full stop are no longer than this. */
const MOST_WORDS = 24

/** Reads a sentence; `own` are the words of the facet itself, which say nothing more. */
export function readContext(sentence: string, own: string): Context {
  const known = new Set([...own.matchAll(WORD)].map(match => match[0].toLowerCase()))
  const names = new Set<string>()
  const words = new Set<string>()
  const events = new Set<string>()
  for (const match of sentence.matchAll(WORD)) {
    const word = match[0].replace(/['’]s$/, '')
    const lower = word.toLowerCase()
    if (known.has(lower) || MONTHS.has(lower) || /^\d/.test(word)) continue
    const incident = INCIDENTS.has(lower) || INCIDENTS.has(lower.replace(/e?s$|ing$|ed$/, ''))
    const stem = stemOf(word)
    if (stem === null) continue
    if (incident) events.add(stem)
    else if (/^\p{Lu}/u.test(word) && match.index > 0) names.add(stem)
    else words.add(stem)
  }
  for (const name of names) words.delete(name)
  return {
    names: [...names].slice(0, MOST_WORDS),
    words: [...words].slice(0, MOST_WORDS),
    events: [...events],
    when: timesIn(sentence),
  }
}

function timesIn(sentence: string): readonly string[] {
  const days = [...sentence.matchAll(DAY)].map(match => {
    const month = (match[1] ?? match[4] ?? '').toLowerCase().slice(0, 3)
    return `${month} ${Number(match[2] ?? match[3])}`
  })
  return [...new Set([...days, ...(sentence.match(YEAR) ?? [])])]
}
