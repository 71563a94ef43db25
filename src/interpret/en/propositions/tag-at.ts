import { isObjectNoun } from '../../../lexicon/en/predicate-objects.ts'
import { senseOfNoun, singular } from '../../../lexicon/en/predicates.ts'
import { CLOSED_CLASS, FIXED_CLASS } from '../../../lexicon/en/word-classes.ts'
import { tagBySpelling } from './tag-by-spelling.ts'
import { isUnknownVerb, tagClosed } from './tag-closed.ts'
import { tagVerb } from './tag-verb.ts'
import { canBeNoun, type Draft, isPlainNoun, startsNoun } from './word-draft.ts'
import type { Tag } from './words.ts'

/** A word's part of speech: by the lists that have it, else by what stands before it and by its spelling. */
export const tagAt = (drafts: readonly Draft[], i: number, draft: Draft): Tag =>
  tagKnown(drafts, i, draft) ?? tagListed(drafts, i, draft) ?? tagUnlisted(drafts, i, draft)

/** Names, words with hyphens and the few whose class hangs on nothing. */
function tagKnown(drafts: readonly Draft[], i: number, draft: Draft): Tag | null {
  const { lower, isName, capital, readings } = draft
  if (isName && (draft.isAcronym || !(capital && CLOSED_CLASS.has(lower)))) return 'name'
  if (ING_ADJECTIVES.has(lower)) return 'adjective'
  // "Villagers like Perez"; but "they like it".
  if (lower === 'like' && /^(?:noun|name|be|mark|adverb)$/.test(drafts[i - 1]?.tag ?? ''))
    return 'preposition'
  if (lower === 'longer' && drafts[i - 1]?.lower === 'no') return 'adverb'
  if (lower.includes('-') && readings.length === 0) return tagHyphened(lower, drafts[i + 1])
  // "In order to".
  if (lower === 'order' && drafts[i - 1]?.lower === 'in' && drafts[i + 1]?.lower === 'to') return 'adverb'
  return DIRECTIONS.test(lower) ? 'adverb' : null
}

/** Words of closed classes, of lists of their own, and verbs. */
function tagListed(drafts: readonly Draft[], i: number, draft: Draft): Tag | null {
  const { lower, isName, capital, readings } = draft
  const closed = CLOSED_CLASS.get(lower)
  if (closed !== undefined) return tagClosed(drafts, i, closed as Tag)
  if (capital && i > 0 && isName) return 'name'
  const fixed = FIXED_CLASS.get(lower)
  if (fixed !== undefined && fixed !== 'past' && fixed !== 'ing')
    return FORCES.has(lower) && endsPhrase(drafts[i + 1]) ? 'noun' : fixed
  return readings.length > 0 ? tagVerb(drafts, i) : null
}

function tagUnlisted(drafts: readonly Draft[], i: number, draft: Draft): Tag {
  if (drafts[i - 1]?.tag === 'to' && isUnknownVerb(drafts, i)) return 'verb'
  if (draft.capital && i > 0) return 'name'
  const tag = tagBySpelling(draft.lower)
  return tag === 'verb' ? tagVerb(drafts, i) : tag
}

const DIRECTIONS = /^(?:forwards?|ahead|apart|aside|abroad|nearby|elsewhere|everywhere|alone|alike)$/

/** "Neighbouring Ostra", "the remaining fighters": as good as adjectives. */
const ING_ADJECTIVES: ReadonlySet<string> = new Set(
  'neighbouring neighboring ongoing missing remaining existing conflicting warring opposing ruling growing outgoing incoming upcoming visiting surrounding'.split(
    ' ',
  ),
)

/** Adjectives that stand for a body: "the military gave". */
const FORCES: ReadonlySet<string> = new Set(['military', 'public', 'united'])

function endsPhrase(next: Draft | undefined): boolean {
  if (next === undefined || next.tag === 'mark' || CLOSED_CLASS.has(next.lower)) return true
  if (/s$/.test(next.lower)) return next.readings.length > 0 && !canBeNoun(next)
  return next.readings.some(({ form }) => form === 's' || form === 'past')
}

function tagHyphened(lower: string, next: Draft | undefined): Tag {
  const word = singular(lower)
  if (senseOfNoun(word, '') !== null || isObjectNoun(word)) return 'noun'
  const endsLikeAdjective = /(?:ed|ing|held|run|led|old|born|wide|made)$/.test(word)
  return endsLikeAdjective || (next && startsNoun(next) && isPlainNoun(next)) ? 'adjective' : 'noun'
}
