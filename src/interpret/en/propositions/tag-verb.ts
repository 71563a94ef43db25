import { senseOfNoun } from '../../../lexicon/en/predicates.ts'
import { tagPresent } from './tag-present.ts'
import {
  BEFORE_NOUN,
  canBeNoun,
  type Draft,
  isMany,
  isPlainNoun,
  opensObject,
  startsNoun,
} from './word-draft.ts'
import type { Tag } from './words.ts'

const BEFORE_BASE: ReadonlySet<Tag> = new Set<Tag>(['to', 'modal', 'do'])

/** Whether a word that can be a verb is one here. */
export function tagVerb(drafts: readonly Draft[], i: number): Tag {
  const draft = drafts[i]
  if (!draft) return 'noun'
  const before = tagBefore(drafts, i)
  const forms = draft.readings.map(({ form }) => form)
  const isListed = forms.length > 0
  const behindAuxiliary = before === 'be' || before === 'have'
  if (behindAuxiliary && isListed && !forms.some(form => /participle|past|ing/.test(form)))
    return canBeNoun(draft) ? 'noun' : 'adjective'
  if (before !== null && BEFORE_BASE.has(before)) return 'verb'
  if (/ing$/.test(draft.lower) && (!isListed || forms.includes('ing')))
    return tagIng(drafts, i, draft, before)
  const isPast = !isListed || forms.includes('past') || forms.includes('participle')
  if (isPast && (behindAuxiliary || !forms.includes('base'))) return tagPast(drafts[i + 1], before)
  return tagPresent(drafts, i, draft, before)
}

/** The tag before a word, save for adverbs, negations and times. */
function tagBefore(drafts: readonly Draft[], i: number): Tag | null {
  let k = i - 1
  while (/^(?:adverb|negation|time)$/.test(drafts[k]?.tag ?? '')) k--
  return drafts[k]?.tag ?? null
}

function tagIng(drafts: readonly Draft[], i: number, draft: Draft, before: Tag | null): Tag {
  const next = drafts[i + 1]
  if (before === 'be') return 'verb'
  if (next?.lower === 'of') return 'noun'
  if (next && PARTICLE.test(next.lower)) return 'verb'
  if (before === 'determiner' || before === 'possessive' || before === 'adjective')
    return next && opensObject(next) ? 'verb' : 'noun'
  // "A raid following the talks": when, and nothing that anybody does.
  if (draft.lower === 'following' && next && (opensObject(next) || startsNoun(next))) return 'preposition'
  if (before === 'noun' && isFieldOfWork(drafts, i)) return 'noun'
  if (draft.lower === 'fighting' && (before === 'noun' || before === 'name')) return 'verb'
  return senseOfNoun(draft.lower, '') !== null && !hasObject(next) ? 'noun' : 'verb'
}

/** "Drug smuggling", "a degree in computer programming": one thing in a bare singular before it, and no object behind. */
function isFieldOfWork(drafts: readonly Draft[], i: number): boolean {
  const of = drafts[i - 1]
  const ahead = drafts[i - 2]?.tag
  if (!of || isMany(of) || of.capital || /^(?:group|team|army|man|woman)$/.test(of.lower)) return false
  const isBare = ahead === undefined || /^(?:preposition|conjunction|mark|verb|be)$/.test(ahead ?? '')
  return isBare && !hasObject(drafts[i + 1]) && !PLACING.test(drafts[i + 1]?.lower ?? '')
}

/** "With smoke rising over the town": a noun that does something somewhere. */
const PLACING = /^(?:over|in|into|from|to|through|across|at|on|near|towards?|along|around|inside|outside)$/

const PARTICLE = /^(?:down|up|out|off|back|away)$/

/** "Killing civilians"; but "a training mission", "the bombing campaign". */
function hasObject(next: Draft | undefined): boolean {
  if (!next) return false
  return isPlainNoun(next) ? next.isName || next.capital || isMany(next) : opensObject(next)
}

/** "Shelled the town", "the shelled town", "the wounded". */
function tagPast(next: Draft | undefined, before: Tag | null): Tag {
  const noun = next && startsNoun(next) ? next : null
  if (before === null || before === 'verb' || before === 'number') {
    const isDescribed = noun !== null && (isPlainNoun(noun) || canBeNoun(noun))
    return isDescribed && !(before === 'verb' && noun.isName) ? 'adjective' : 'verb'
  }
  if (!BEFORE_NOUN.has(before)) return 'verb'
  if (noun && (isPlainNoun(noun) || noun.isName || noun.readings.length > 0)) return 'adjective'
  return before === 'determiner' || before === 'bound' ? 'noun' : 'verb'
}
