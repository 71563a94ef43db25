import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { honorific, ROLE_MODIFIERS, roleOf } from '../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../lexicon/en/small-words.ts'
import type { Nations } from './nations.ts'
import type { Word } from './words.ts'

export type Gender = 'he' | 'she'

/** What stands before a name in one run with it: "Norlandian Foreign Minister", "army spokesman Colonel". */
export interface Title {
  /** Where it begins in the article; of a bare name, where that begins. */
  readonly start: number
  /** Index of the first word of the name. */
  readonly end: number
  readonly role: string
  /** The state that an adjective or name in it tells. */
  readonly of: string | null
  readonly gender: Gender | null
  /** "Mr", "Dr". */
  readonly polite: boolean
  /** A body or land ends right before the name: "chief of the General Staff Bo Adan". */
  readonly closes: boolean
}

/** Nouns in the names of lands and places: "the prime minister of the Selm Republic Ivo Tarn" is no Mr Republic Ivo Tarn. */
const LANDS: ReadonlySet<string> = new Set(
  'republic kingdom federation province region district state county oblast valley city town river mountain street airport university party'.split(
    ' ',
  ),
)

/** Reads the title of the run of capitalised words that begins at `from` and ends before `end`. */
export function titleOf(words: readonly Word[], from: number, end: number, nations: Nations): Title {
  let start = from
  while (start < end && SENTENCE_OPENERS.has(words[start]?.text.toLowerCase() ?? '')) start++
  let nameAt = start
  while (nameAt < end - 1 && isTitleWord(words[nameAt], nations)) nameAt++
  const lower = titleBefore(words, start, from)
  const inRun = words.slice(start, nameAt)
  const begin = lower[0] ?? words[start] ?? words[from]
  return {
    ...readTitle([...lower, ...inRun], nations),
    start: begin?.start ?? 0,
    end: nameAt,
    closes: inRun.some((word, i) => closesBefore(word.text) && !roleOf(inRun[i + 1]?.text ?? '')?.leads),
  }
}

const closesBefore = (word: string): boolean => LANDS.has(word.toLowerCase()) || bodyKind(word) !== null

const isTitleWord = (word: Word | undefined, nations: Nations): boolean =>
  word !== undefined &&
  (roleOf(word.text) !== null ||
    honorific(word.text) !== undefined ||
    ROLE_MODIFIERS.has(word.text.toLowerCase()) ||
    closesBefore(word.text) ||
    nations.ofAdjective(word.text) !== null ||
    nations.named(word.text) !== null)

export const notInNames = (word: string, nations: Nations): boolean =>
  bodyKind(word) !== null ||
  roleOf(word) !== null ||
  LANDS.has(word.toLowerCase()) ||
  nations.named(word) !== null ||
  nations.ofAdjective(word) !== null ||
  SENTENCE_OPENERS.has(word.toLowerCase()) ||
  /\d/.test(word)

/** "army spokesman Colonel X": role words in small letters that run up to the name. */
function titleBefore(words: readonly Word[], start: number, from: number): readonly Word[] {
  if (start !== from) return []
  let at = from
  while (at > 0 && words[at]?.joined) {
    const before = words[at - 1]
    if (!before || before.capital || before.possessive || from - at >= 5) break
    const isRole = roleOf(before.text) !== null
    if (at === from ? !isRole : !isRole && !ROLE_MODIFIERS.has(before.text)) break
    at--
  }
  return words.slice(at, from)
}

function readTitle(
  words: readonly Word[],
  nations: Nations,
): Pick<Title, 'role' | 'of' | 'gender' | 'polite'> {
  let of: string | null = null
  let gender: Gender | null = null
  let polite = false
  const role: Word[] = []
  for (const word of words) {
    const nation = nations.ofAdjective(word.text) ?? nations.named(word.text)
    const courtesy = honorific(word.text)
    if (nation) of = nation.name
    else if (courtesy !== undefined && roleOf(word.text) === null) {
      polite = true
      gender ??= courtesy
    } else {
      role.push(word)
      gender ??= roleOf(word.text)?.gender ?? null
    }
  }
  // "Energy Minister" is a role, "Energy" alone is none.
  const held = role.some(word => roleOf(word.text) !== null) ? role : []
  return { role: held.map(word => word.text).join(' '), of, gender, polite }
}
