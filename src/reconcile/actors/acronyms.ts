import { SMALL_WORDS } from '../../lexicon/en/body-names.ts'

/** Fewer letters stand for too much, and more are a word. */
const LEAST = 3
const MOST = 7

/** Whether a name may be made of initials: "src". */
export const looksLikeAcronym = (words: string): boolean =>
  new RegExp(`^[\\p{L}\\d]{2,${MOST}}$`, 'u').test(words)

/** What a name of several words may be shortened to: with its small words and without. */
export function initialsOf(words: string): readonly string[] {
  const all = words.split(' ')
  if (all.length < 2 || all.length > 10) return []
  const lettersOf = (list: readonly string[]): string => list.map(word => word[0] ?? '').join('')
  const made = [lettersOf(all), lettersOf(all.filter(word => !SMALL_WORDS.has(word)))]
  return [...new Set(made)].filter(letters => letters.length >= LEAST && letters.length <= MOST)
}

/** The article's own words for it: "Selm Rescue Committee (SRC)". In small letters. */
export function acronymBeside(text: string, name: string): string | null {
  if (!name.includes(' ')) return null
  for (const [before, after] of [
    [`${name} (`, ')'],
    [`${name} [`, ']'],
  ] as const) {
    const at = text.indexOf(before)
    if (at < 0) continue
    const inside = text.slice(at + before.length, at + before.length + 12)
    const short = inside.slice(0, Math.max(0, inside.indexOf(after)))
    if (/^[\p{Lu}\d][\p{L}\d.&-]{1,8}$/u.test(short) && /\p{Lu}.*\p{Lu}/u.test(short))
      return short.replace(/[.-]/g, '').toLowerCase()
  }
  return null
}
