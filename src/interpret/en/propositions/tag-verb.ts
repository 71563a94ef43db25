import { senseOfNoun } from '../../../lexicon/en/predicates.ts'
import type { VerbForm } from '../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS } from '../../../lexicon/en/word-classes.ts'
import { canBeNoun, type Draft, isMany, isPlainNoun, opensObject, startsNoun } from './word-draft.ts'
import type { Tag } from './words.ts'

/** Adjectives that are verbs only behind "to", a modal or a pronoun. */
const ADJECTIVES_FIRST: ReadonlySet<string> = new Set(
  'free clear open close direct secure live welcome present separate complete slow dry calm tense'.split(' '),
)

const BEFORE_NOUN: ReadonlySet<Tag> = new Set<Tag>([
  'determiner',
  'possessive',
  'adjective',
  'number',
  'preposition',
  'bound',
])
const BEFORE_BASE: ReadonlySet<Tag> = new Set<Tag>(['to', 'modal', 'do'])
const IN_NOUN_PHRASE: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'number', 'adjective', 'possessive'])

/** Whether a word that can be a verb is one here. */
export function tagVerb(drafts: readonly Draft[], i: number): Tag {
  const draft = drafts[i]
  if (!draft) return 'noun'
  const before = tagBefore(drafts, i)
  const forms = draft.readings.map(({ form }) => form)
  const fits = before === 'be' || before === 'have' ? /participle|past|ing/ : null
  if (fits && forms.length > 0 && !forms.some(form => fits.test(form)))
    return canBeNoun(draft) ? 'noun' : 'adjective'
  const { lower } = draft
  if (before !== null && BEFORE_BASE.has(before)) return 'verb'
  if (/ing$/.test(lower) && (forms.length === 0 || forms.includes('ing'))) return tagIng(drafts, i, before)
  if (forms.length === 0 || forms.includes('past') || forms.includes('participle'))
    if (!forms.includes('base') || before === 'be' || before === 'have') return tagPast(drafts, i, before)
  return tagPresent(drafts, i, before, forms)
}

function tagBefore(drafts: readonly Draft[], i: number): Tag | null {
  let k = i - 1
  while (
    k >= 0 &&
    (drafts[k]?.tag === 'adverb' || drafts[k]?.tag === 'negation' || drafts[k]?.tag === 'time')
  )
    k--
  return k < 0 ? null : (drafts[k]?.tag ?? null)
}

function tagIng(drafts: readonly Draft[], i: number, before: Tag | null): Tag {
  const next = drafts[i + 1]
  if (before === 'be') return 'verb'
  if (next?.lower === 'of') return 'noun'
  if (next && PARTICLE.test(next.lower)) return 'verb'
  if (before === 'determiner' || before === 'possessive' || before === 'adjective')
    return next && opensObject(next) ? 'verb' : 'noun'
  if (drafts[i]?.lower === 'fighting' && (before === 'noun' || before === 'name')) return 'verb'
  const isDeed = senseOfNoun(drafts[i]?.lower ?? '', '') !== null
  if (isDeed && (!next || !(opensObject(next) || isPlainNoun(next)))) return 'noun'
  // "A training mission", "the bombing campaign"; but "killing civilians".
  if (isDeed && next && isPlainNoun(next) && !next.isName && !next.capital && !isMany(next)) return 'noun'
  return 'verb'
}

const PARTICLE = /^(?:down|up|out|off|back|away)$/

function tagPast(drafts: readonly Draft[], i: number, before: Tag | null): Tag {
  const next = drafts[i + 1]
  if (before === 'be' || before === 'have') return 'verb'
  const inPhrase = before !== null && BEFORE_NOUN.has(before)
  if (before === null || before === 'verb' || before === 'number')
    return next &&
      next.tag === null &&
      !CLOSED_CLASS.has(next.lower) &&
      (isPlainNoun(next) || canBeNoun(next)) &&
      (before !== 'verb' || !next.isName)
      ? 'adjective'
      : 'verb'
  if (inPhrase)
    return next &&
      (isPlainNoun(next) || next.isName || next.readings.length > 0) &&
      next.tag === null &&
      !CLOSED_CLASS.has(next.lower)
      ? 'adjective'
      : before === 'preposition' || before === 'possessive' || before === 'adjective'
        ? 'verb'
        : 'noun'
  return 'verb'
}

function tagPresent(
  drafts: readonly Draft[],
  i: number,
  before: Tag | null,
  forms: readonly VerbForm[],
): Tag {
  const draft = drafts[i]
  const next = drafts[i + 1]
  if (!draft) return 'noun'
  const noun = canBeNoun(draft)
  if (
    before === null &&
    ADJECTIVES_FIRST.has(draft.lower) &&
    next?.tag === null &&
    !CLOSED_CLASS.has(next.lower)
  )
    return 'adjective'
  if (before === 'pronoun' || before === 'wh') return 'verb'
  if (before === null)
    return forms.includes('base') && next && opensObject(next) && !next.isName
      ? 'verb'
      : noun || forms.includes('s')
        ? 'noun'
        : 'verb'
  if (ADJECTIVES_FIRST.has(draft.lower)) return 'adjective'
  if (BEFORE_NOUN.has(before)) return 'noun'
  if (forms.includes('base') && isCaused(drafts, i)) return 'verb'
  if (before === 'verb' || before === 'be' || before === 'have')
    return noun || forms.includes('s') ? 'noun' : 'verb'
  if (before === 'conjunction' || before === 'mark' || before === 'quote')
    return sameFormBefore(drafts, i, forms) && (!noun || !next || opensObject(next) || next.tag === null)
      ? 'verb'
      : 'noun'
  if (IN_NOUN_PHRASE.has(before) || before === 'object-pronoun')
    return noun ? tagBehindNoun(drafts, i, before, forms) : 'verb'
  return noun ? 'noun' : 'verb'
}

/** "The army shells …", "the army shells were": a word that is a noun as often, behind a noun. */
function tagBehindNoun(drafts: readonly Draft[], i: number, before: Tag, forms: readonly VerbForm[]): Tag {
  const next = drafts[i + 1]
  const isBase = forms.includes('base')
  // "If the rebels attack, …"
  if (isBase && isMany(drafts[i - 1]) && !(next && startsNoun(next)) && opensByIf(drafts, i)) return 'verb'
  if (!next || AUXILIARY.test(CLOSED_CLASS.get(next.lower) ?? '')) return 'noun'
  if (isBase && !forms.includes('past') && !isMany(drafts[i - 1]))
    return opensObject(next) && !hasFiniteBefore(drafts, i) ? 'verb' : 'noun'
  if (hasFiniteBehind(drafts, i)) return 'noun'
  const isName = before === 'name' || drafts[i - 1]?.isName === true
  return opensObject(next) ||
    next.lower === 'to' ||
    isPlainNoun(next) ||
    forms.includes('past') ||
    (isName && !CLOSED_CLASS.has(next.lower))
    ? 'verb'
    : 'noun'
}

const AUXILIARY = /^(?:be|have|modal)$/

/** "Make Ostra stop the raids": behind these a base form belongs to the noun before it. */
function isCaused(drafts: readonly Draft[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const draft = drafts[k]
    if (draft?.tag === 'verb')
      return draft.readings.some(({ lemma }) => /^(?:make|let|help|see|watch)$/.test(lemma))
    if (draft?.tag === 'mark' || draft?.tag === 'conjunction') return false
  }
  return false
}

function opensByIf(drafts: readonly Draft[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const { tag, lower } = drafts[k] ?? {}
    if (tag === 'subordinator')
      return /^(?:if|unless|when|whenever|because|although|while)$/.test(lower ?? '')
    if (tag === 'verb' || tag === 'mark' || tag === 'be' || tag === 'have' || tag === 'preposition')
      return false
  }
  return false
}

function hasFiniteBefore(drafts: readonly Draft[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 10); k--) {
    const tag = drafts[k]?.tag
    if (tag === 'mark' || tag === 'subordinator' || tag === 'wh' || tag === 'conjunction') return false
    if (tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do') return true
  }
  return false
}

/** "To stop and withdraw": behind "and" a base form stands beside another one. */
function sameFormBefore(drafts: readonly Draft[], i: number, forms: readonly VerbForm[]): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 14); k--) {
    const draft = drafts[k]
    if (draft?.tag !== 'verb') continue
    return draft.readings.some(({ form }) => forms.includes(form))
  }
  return false
}

function hasFiniteBehind(drafts: readonly Draft[], i: number): boolean {
  for (let k = i + 1; k < Math.min(drafts.length, i + 12); k++) {
    const draft = drafts[k]
    if (!draft || draft.tag === 'mark') return false
    const closed = CLOSED_CLASS.get(draft.lower)
    if (closed === 'subordinator' || closed === 'wh' || closed === 'conjunction') return false
    if (closed === 'be' || closed === 'have' || closed === 'modal' || closed === 'do') return true
    if (
      draft.readings.some(({ form }) => form === 'past') &&
      !draft.readings.some(({ form }) => form === 'base')
    )
      return (
        drafts[k - 1]?.tag !== 'determiner' && CLOSED_CLASS.get(drafts[k - 1]?.lower ?? '') !== 'determiner'
      )
  }
  return false
}
