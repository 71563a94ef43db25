import { COUNTED_CLASSES, NARROWING } from '../../lexicon/en/counted-classes.ts'
import { COUNTED_ACTIONS, COUNTED_THINGS, PERSON_NOUNS } from '../../lexicon/en/facets-nouns.ts'
import { MEASURES } from '../../lexicon/measures.ts'
import { plainName } from '../../lexicon/places/fold-name.ts'
import type { Figure } from '../../model/index.ts'

/** What is counted, in a form that figures of several articles can share. */
export interface Counted {
  /** "killed soldiers" */
  readonly what: string
  /** "norla", "foreign": whose, or of which sort. */
  readonly whose: readonly string[]
  readonly deed: string
}

/** Letters by which "Norland", "Norlander" and "Norlanders" are one. */
const ROOT = 5

/**
 * Reads what a figure counts. Null for what nobody quarrels about across articles: numbers of which no deed is told (ages, views,
 * "two men"), money, percentages, distances.
 */
export function readCounted({ counts, unit }: Figure): Counted | null {
  const words = counts
    .replace(/(?:^| )in \p{Lu}.*$/u, '')
    .split(' ')
    .filter(word => word !== '')
  if (unit !== null) return readMeasured(words, unit)
  const deed = deedOf(words)
  const nouns = words.filter((word, i) => !(i > 0 && i === words.length - 1 && isDeedAlone(word)))
  const head = nouns.at(-1) ?? ''
  const noun = classOf(head, deed)
  if (deed === null || noun === null) return null
  const whose = nouns.flatMap((word, i) => {
    const last = i === nouns.length - 1
    if (last && !/^\p{Lu}/u.test(word)) return []
    if (last && COUNTED_CLASSES.has(word.toLowerCase())) return []
    return narrows(word) ? [plainName(word).slice(0, ROOT)] : []
  })
  return { what: `${deed} ${noun}`, whose: [...new Set(whose)].sort(), deed }
}

const narrows = (word: string): boolean => /^\p{Lu}/u.test(word) || NARROWING.has(word.toLowerCase())

/** "40 tonnes of explosives": the matter must be named, else nothing tells what is so heavy. */
function readMeasured(words: readonly string[], unit: string): Counted | null {
  const measure = MEASURES.get(unit)
  const matter = words.findLast(word => !COUNTED_ACTIONS.has(word.toLowerCase()))?.toLowerCase()
  if (measure === undefined || measure.kind === 'length' || matter === undefined) return null
  if (/^(?:square|km|miles?|hectares|acres|tonn?e?s?|kg|kilo\p{L}*|pounds)$/u.test(matter)) return null
  return { what: `${measure.kind} of ${matter}`, whose: [], deed: measure.kind }
}

function deedOf(words: readonly string[]): string | null {
  for (const word of [...words].reverse()) {
    const deed = COUNTED_ACTIONS.get(word.toLowerCase())
    if (deed !== undefined) return deed
  }
  return null
}

/** The deed that stands behind the noun: "schoolgirls abducted"; "dead" and "bodies" are nouns. */
const isDeedAlone = (word: string): boolean => {
  const lower = word.toLowerCase()
  return COUNTED_ACTIONS.has(lower) && (!COUNTED_CLASSES.has(lower) || COUNTED_ACTIONS.get(lower) === lower)
}

/** A class of people or, of what is destroyed, things; a people by its name is people. */
function classOf(head: string, deed: string | null): string | null {
  const lower = head.toLowerCase()
  if (deed !== null && COUNTED_ACTIONS.get(lower) === deed && !PERSON_NOUNS.has(lower)) return 'people'
  const known = COUNTED_CLASSES.get(lower)
  if (known !== undefined) return known
  if (PERSON_NOUNS.has(lower)) return lower
  if (deed === 'destroyed' && COUNTED_THINGS.has(lower)) return lower
  return /^\p{Lu}\p{Ll}+s$/u.test(head) ? 'people' : null
}
