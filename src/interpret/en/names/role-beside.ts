import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Nations } from './nations.ts'
import type { Gender } from './titles.ts'

/** ", an adviser to the governor," after a name. */
export function roleAfter(text: string, end: number): string | null {
  const match =
    /^,\s+(?:(?:an?|the|its|their)\s+)?([^,;.:"“”]{3,110}?)(?=[,;.:]|\s(?:said|told|says)\b)/.exec(
      text.slice(end, end + 130),
    )
  return roleIn(match?.[1])
}

/**
 * "The group's leader, X" and "the prime minister of the republic X": the role that ends right before a name, at
 * `start`. Word by word, since a pattern that looks back over eight words costs more than all other rules together.
 */
export function roleBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 90), start)
  const apposed = /,\s+$/.test(before)
  // Asked first: this stands before every name of every text.
  if (!/\s$/.test(before) || (!apposed && !before.includes(' of '))) return null
  const stretch =
    before
      .trimEnd()
      .replace(/,$/, '')
      .split(/[,;.:"“”]/)
      .at(-1) ?? ''
  // The first word of the window may be cut.
  const words = stretch
    .split(/\s+/)
    .filter(Boolean)
    .slice(stretch.length === 90 ? 1 : 0)
  for (let from = 0; from < words.length; from++) {
    const phrase = words.slice(/^(?:the|an?)$/i.test(words[from] ?? '') ? from + 1 : from)
    if (isRolePhrase(phrase)) return apposed || phrase.includes('of') ? roleIn(phrase.join(' ')) : null
  }
  return null
}

/** Up to four words, and up to six more behind "of", "to" or "for". */
function isRolePhrase(words: readonly string[]): boolean {
  if (!words.every(word => /^[\p{L}’'-]+$/u.test(word))) return false
  if (words.length >= 1 && words.length <= 4) return true
  return words
    .slice(1, 5)
    .some((word, k) => /^(?:of|to|for)$/.test(word) && words.length - k - 2 >= 1 && words.length - k - 2 <= 6)
}

/** Cuts a description down to a role: its words up to the first clause, if a role noun is its head. */
function roleIn(words: string | undefined): string | null {
  if (!words) return null
  const phrase = words.split(/\s(?:who|which|that|whose)\s/)[0]?.trim() ?? ''
  const head = phrase.split(/\s(?:of|to|for|in|at|with|from)\s/)[0] ?? ''
  const noun = head.split(/\s+/).at(-1) ?? ''
  return roleOf(noun) && phrase.split(/\s+/).length <= 14 ? phrase : null
}

export const genderOfRole = (role: string | null): Gender | null =>
  role
    ?.split(/\s+/)
    .map(word => roleOf(word)?.gender)
    .find(x => x !== undefined) ?? null

/** Whose minister: the state or the body named in a role. */
export function ownerIn(role: string, nations: Nations): string | null {
  for (const word of role.split(/\s+/)) {
    const bare = word.replace(/['’]s?$/, '')
    const nation = nations.ofAdjective(bare) ?? nations.named(bare)
    if (nation) return nation.name
  }
  return /\b(?:of|to|for)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(role)?.[1] ?? null
}
