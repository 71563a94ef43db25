import type { VerbForm } from '../../../lexicon/en/verbs.ts'
import { CLOSED_CLASS } from '../../../lexicon/en/word-classes.ts'
import { hasFiniteBefore, hasFiniteBehind, isCaused, opensByIf, sameFormBefore } from './look-around.ts'
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

/** Adjectives that are verbs only behind "to", a modal or a pronoun. */
const ADJECTIVES_FIRST: ReadonlySet<string> = new Set(
  'free clear open close direct secure live welcome present separate complete slow dry calm tense'.split(' '),
)

/** "Attack", "shells", "set": forms that are nouns as often, by what stands before them. */
export function tagPresent(drafts: readonly Draft[], i: number, draft: Draft, before: Tag | null): Tag {
  if (before === null) return tagFirst(draft, drafts[i + 1])
  if (before === 'pronoun' || before === 'wh') return 'verb'
  if (ADJECTIVES_FIRST.has(draft.lower)) return 'adjective'
  if (BEFORE_NOUN.has(before)) return 'noun'
  if (hasForm(draft, 'base') && isCaused(drafts, i)) return 'verb'
  return tagBehind(drafts, i, draft, before)
}

const hasForm = ({ readings }: Draft, asked: VerbForm): boolean => readings.some(({ form }) => form === asked)

/** The first word of a stretch: "Free elections", "Stop the raids", "Raids continue". */
function tagFirst(draft: Draft, next: Draft | undefined): Tag {
  if (ADJECTIVES_FIRST.has(draft.lower) && next && startsNoun(next)) return 'adjective'
  if (hasForm(draft, 'base') && next && opensObject(next) && !next.isName) return 'verb'
  return nounIf(canBeNoun(draft) || hasForm(draft, 's'))
}

const nounIf = (isNoun: boolean): Tag => (isNoun ? 'noun' : 'verb')

function tagBehind(drafts: readonly Draft[], i: number, draft: Draft, before: Tag): Tag {
  switch (before) {
    case 'verb':
    case 'be':
    case 'have':
      return nounIf(canBeNoun(draft) || hasForm(draft, 's'))
    case 'conjunction':
    case 'mark':
    case 'quote':
      return nounIf(!isJoinedVerb(drafts, i, draft))
    case 'noun':
    case 'name':
    case 'object-pronoun':
      return canBeNoun(draft) ? tagBehindNoun(drafts, i, draft, before) : 'verb'
    default:
      return nounIf(canBeNoun(draft))
  }
}

/** "To stop the raids and withdraw". */
function isJoinedVerb(drafts: readonly Draft[], i: number, draft: Draft): boolean {
  const next = drafts[i + 1]
  const couldHaveObject = !next || opensObject(next) || next.tag === null
  return (couldHaveObject || !canBeNoun(draft)) && sameFormBefore(drafts, i)
}

/** "The army shells …", "the army shells were": a word that is a noun as often, behind a noun. */
function tagBehindNoun(drafts: readonly Draft[], i: number, draft: Draft, before: Tag): Tag {
  const next = drafts[i + 1]
  const isBase = hasForm(draft, 'base')
  const behindMany = isMany(drafts[i - 1])
  // "If the rebels attack, …"
  if (isBase && behindMany && !(next && startsNoun(next)) && opensByIf(drafts, i)) return 'verb'
  if (!next || AUXILIARY.test(CLOSED_CLASS.get(next.lower) ?? '')) return 'noun'
  if (isBase && !hasForm(draft, 'past') && !behindMany)
    return nounIf(!opensObject(next) || hasFiniteBefore(drafts, i))
  if (hasFiniteBehind(drafts, i)) return 'noun'
  const isName = before === 'name' || drafts[i - 1]?.isName === true
  return nounIf(!hasForm(draft, 'past') && !leadsOn(next, isName))
}

const AUXILIARY = /^(?:be|have|modal)$/

/** What a verb can have behind it, and a noun hardly. */
const leadsOn = (next: Draft, behindName: boolean): boolean =>
  opensObject(next) ||
  next.lower === 'to' ||
  isPlainNoun(next) ||
  (behindName && next.tag !== 'mark' && next.tag !== 'quote' && !CLOSED_CLASS.has(next.lower))
