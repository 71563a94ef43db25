import { genderOfName } from '../../../lexicon/en/first-names.ts'
import type { Range } from '../../../model/index.ts'
import type { Nations } from './nations.ts'
import { genderOfRole, ownerIn, roleAfter, roleBefore } from './role-beside.ts'
import { type Gender, notInNames, titleOf } from './titles.ts'
import type { Word } from './words.ts'

/** One place where a person's name stands, with what is written around it. */
export interface PersonMention extends Range {
  readonly name: string
  /** Where its title begins: "army" of "army spokesman Colonel Bo Adan". */
  readonly phraseStart: number
  readonly last: string
  readonly full: boolean
  /** "Foreign Minister", "commander of the garrison"; null where none is written. */
  readonly role: string | null
  /** The state or body that the role belongs to. */
  readonly of: string | null
  readonly gender: Gender | null
  /** A title, a role or a listed first name says that this is a person. */
  readonly sure: boolean
  /** A body or land ends right before the name: "chief of the General Staff Bo Adan", "head of the Selm Republic Ivo Tarn". */
  readonly closes: boolean
}

/** Small words inside names: "Omar bin Saleh", "Ursula von Harten". */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn van von der den de del della di da dos du la le ter'.split(' '),
)

/** Every stretch of capitalised words that reads as a person's name, in text order. `words` are those of one block. */
export function findPersons(words: readonly Word[], text: string, nations: Nations): PersonMention[] {
  const found: PersonMention[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital) continue
    const end = endOfRun(words, i)
    const mention = readRun(words, i, end, text, nations)
    if (mention) found.push(mention)
    i = end - 1
  }
  return found
}

function endOfRun(words: readonly Word[], from: number): number {
  let end = from + 1
  while (end < words.length && !words[end - 1]?.possessive) {
    const next = words[end]
    if (!next?.joined) break
    if (next.capital) end++
    else if (PARTICLES.has(next.text) && words[end + 1]?.capital && words[end + 1]?.joined) end += 2
    else break
  }
  return end
}

function readRun(
  words: readonly Word[],
  from: number,
  end: number,
  text: string,
  nations: Nations,
): PersonMention | null {
  const title = titleOf(words, from, end, nations)
  const parts = words.slice(title.end, end)
  const first = parts[0]
  const last = parts.at(-1)
  if (!first || !last || parts.length > 5 || parts.some(part => notInNames(part.text, nations))) return null
  const full = parts.length > 1
  if (!full && title.role === '' && !title.polite) return null
  const beside = roleAfter(text, last.end) ?? roleBefore(text, title.start)
  const listed = full ? genderOfName(first.text) : null
  return {
    start: first.start,
    end: last.end,
    name: parts.map(part => part.text).join(' '),
    phraseStart: title.start,
    last: last.text,
    full,
    role: title.role || beside,
    of: title.of ?? (beside ? ownerIn(beside, nations) : null),
    gender: title.gender ?? genderOfRole(beside) ?? listed,
    sure: title.role !== '' || title.polite || beside !== null || listed !== null,
    closes: title.closes,
  }
}
