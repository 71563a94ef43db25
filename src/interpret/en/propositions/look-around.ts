import { CLOSED_CLASS } from '../../../lexicon/en/word-classes.ts'
import type { Draft } from './word-draft.ts'
import type { Tag } from './words.ts'

/** The nearest of the words before one, up to some way back, that is tagged as one of these. */
const nearestBefore = (
  drafts: readonly Draft[],
  i: number,
  reach: number,
  tags: ReadonlySet<Tag>,
): Draft | undefined =>
  drafts.slice(Math.max(0, i - reach), i).findLast(({ tag }) => tag !== null && tags.has(tag))

const setOf = (...tags: readonly Tag[]): ReadonlySet<Tag> => new Set(tags)

const VERB = setOf('verb')
const FINITE = setOf('verb', 'be', 'have', 'modal', 'do')
const LINK = setOf('mark', 'subordinator', 'wh', 'conjunction')
const FINITE_OR_LINK = setOf(...FINITE, ...LINK)
const VERB_OR_BREAK = setOf('verb', 'mark', 'conjunction')
const OPENER_OR_VERB = setOf('subordinator', 'verb', 'mark', 'be', 'have', 'preposition')

/** "Make Ostra stop the raids": behind these a base form belongs to the noun before it. */
export const isCaused = (drafts: readonly Draft[], i: number): boolean =>
  nearestBefore(drafts, i, 6, VERB_OR_BREAK)?.readings.some(({ lemma }) =>
    /^(?:make|let|help|see|watch)$/.test(lemma),
  ) ?? false

/** "If the rebels attack": a clause that a subordinator opens, without a verb as yet. */
export function opensByIf(drafts: readonly Draft[], i: number): boolean {
  const opener = nearestBefore(drafts, i, 6, OPENER_OR_VERB)
  return (
    opener?.tag === 'subordinator' &&
    /^(?:if|unless|when|whenever|because|although|while)$/.test(opener.lower)
  )
}

/** "The army shelled the town and …": whether the clause has its verb already. */
export function hasFiniteBefore(drafts: readonly Draft[], i: number): boolean {
  const tag = nearestBefore(drafts, i, 10, FINITE_OR_LINK)?.tag
  return tag != null && FINITE.has(tag)
}

/** "To stop and withdraw": behind "and" a base form stands beside another one. */
export function sameFormBefore(drafts: readonly Draft[], i: number): boolean {
  const forms = new Set(drafts[i]?.readings.map(({ form }) => form))
  return nearestBefore(drafts, i, 14, VERB)?.readings.some(({ form }) => forms.has(form)) ?? false
}

/** "The army shells were fired": whether the clause gets its verb farther on. */
export function hasFiniteBehind(drafts: readonly Draft[], i: number): boolean {
  for (let k = i + 1; k < Math.min(drafts.length, i + 12); k++) {
    const draft = drafts[k]
    if (!draft || draft.tag === 'mark') return false
    const closed = CLOSED_CLASS.get(draft.lower)
    if (closed === 'subordinator' || closed === 'wh' || closed === 'conjunction') return false
    if (closed === 'be' || closed === 'have' || closed === 'modal' || closed === 'do') return true
    if (isPlainPast(draft)) return !isDeterminer(drafts[k - 1])
  }
  return false
}

const isPlainPast = ({ readings }: Draft): boolean =>
  readings.some(({ form }) => form === 'past') && !readings.some(({ form }) => form === 'base')

const isDeterminer = (draft: Draft | undefined): boolean =>
  draft?.tag === 'determiner' || CLOSED_CLASS.get(draft?.lower ?? '') === 'determiner'
