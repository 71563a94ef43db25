import { DESCRIBES, GENERIC_NAMES, SMALL_WORDS } from '../../lexicon/en/body-names.ts'
import { roleOf } from '../../lexicon/en/roles.ts'
import type { Actor } from '../../model/index.ts'

/**
 * "His mother", "Some factions", "Prime Minister", "Times": words that stand for another one in every article. Who is
 * called so is somebody of that article alone. An office with its land ("President of Norland") is a name.
 */
export function isNobodysName({ kind, name }: Actor): boolean {
  if (kind === 'crowd' || kind === 'document') return true
  const words = name.replace(/^the\s+/i, '').split(/\s+/)
  const lower = words.map(word => word.toLowerCase().replace(/['’]s?$|[.,]$/g, ''))
  if (DESCRIBES.has(lower[0] ?? '')) return true
  if (lower.every(isGeneric)) return true
  // "Ruta and Ivo Lind" are two.
  if (kind === 'person') return lower.includes('and')
  return endsInCommonWord(words) || isDescription(kind, name, lower)
}

const isGeneric = (word: string): boolean =>
  GENERIC_NAMES.has(word) ||
  SMALL_WORDS.has(word) ||
  roleOf(word) !== null ||
  roleOf(word.replace(/s$/, '')) !== null

/** "Western intelligence agencies", "the rebel coalition": no name ends with a small letter, but "al-Tal" does not either. */
const endsInCommonWord = (words: readonly string[]): boolean =>
  words.length > 1 && /^\p{Ll}[\p{L}-]*$/u.test(words.at(-1) ?? '') && !/-\p{Lu}/u.test(words.at(-1) ?? '')

/** "Elderly cleric", "Harl's brother", "Captain of the ferry" – of an office, unless it says of which land. */
function isDescription(kind: Actor['kind'], name: string, lower: readonly string[]): boolean {
  const at = lower.findIndex(word => /^(?:of|for|to|at|in|with)$/.test(word))
  const head = at < 0 ? lower : lower.slice(0, at)
  return kind === 'office' && roleOf(head.at(-1) ?? '') !== null && !/ of \p{Lu}/u.test(name)
}
