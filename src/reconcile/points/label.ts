import type { Theme } from '../../lexicon/en/claim-themes.ts'
import { PEACE_WORDS } from '../../lexicon/en/claim-words.ts'
import { SMALL_WORDS } from '../../lexicon/en/small-words.ts'

const NOUN = /(?:([\p{L}’'-]+)[\s-])?(?:deals?|agreements?|accords?|pacts?|treaty|treaties)\b/iu
const TRUCE = /\b(?:ceasefire|cease-fire|truce|armistice|cessation of hostilities)\b/i

export interface Label {
  readonly kind: string | null
  readonly names: ReadonlySet<string>
}

/** What tells an accord from another: its name ("the Olva accord"), or its kind ("a gas deal"); a truce is of the kind "truce". */
export function readLabel(predicate: string, affected: readonly string[], theme: Theme): Label {
  const none = { kind: null, names: new Set<string>() }
  if (theme.name !== 'accord' && theme.name !== 'breach') return none
  const words = [predicate, ...affected].join(' ')
  if (TRUCE.test(words)) return { ...none, kind: 'truce' }
  const before = NOUN.exec(words)?.[1]
  if (before === undefined) return none
  const lower = before.toLowerCase()
  if (/^\p{Lu}/u.test(before) && !SMALL_WORDS.has(lower)) return { kind: null, names: new Set([lower]) }
  return SMALL_WORDS.has(lower) || PEACE_WORDS.has(lower) || /(?:ed|al|ing|ew)$/.test(lower)
    ? none
    : { ...none, kind: lower }
}
