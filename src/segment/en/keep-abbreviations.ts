import {
  BEFORE_NUMBER,
  CAPITAL_ABBREVIATIONS,
  NEVER_LAST,
  SMALL_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../lexicon/en/abbreviations.ts'

/** The longest abbreviation, with the party before a state's: "(R-Calif.)". */
const LONGEST = 12

/** Whether the full stop at `end` belongs to the word before it: "Gen.", "Sept.", "No. 5", "J. Harl". */
export function takesStop(text: string, start: number, end: number): boolean {
  if (text[end] !== '.' || text[end + 1] === '.' || end - start > LONGEST) return false
  const word = text.slice(start, end)
  if (word.length === 1) return isInitial(text, start, end)
  if (TITLE_ABBREVIATIONS.has(word) || CAPITAL_ABBREVIATIONS.has(word)) return true
  if (SMALL_ABBREVIATIONS.has(word) || NEVER_LAST.has(word)) return true
  if (BEFORE_NUMBER.has(word.toLowerCase())) return /^\.\s?\p{N}/u.test(text.slice(end, end + 4))
  return isState(text, start, word)
}

/** "J. Harl", "v. Orden": one letter that a name follows. "Plan B." at an end is none, nor is "So do I. We …". */
function isInitial(text: string, start: number, end: number): boolean {
  const letter = text.slice(start, end)
  if (!/^(?:\p{Lu}|v)$/u.test(letter) || !/^\.\s?[\p{Lu}(]/u.test(text.slice(end, end + 4))) return false
  return letter !== 'I' || /\p{Lu}\.\s?$/u.test(text.slice(Math.max(0, start - 4), start))
}

function isState(text: string, start: number, word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (!STATE_ABBREVIATIONS.has(last)) return false
  return last !== word || /,\s?$/.test(text.slice(Math.max(0, start - 2), start))
}
