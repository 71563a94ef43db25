import { cuesOf } from '../../lexicon/en/cues.ts'
import type { Found } from './rule.ts'
import type { Tagged } from './tagger/index.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** Rules that look for the end of a clause. */
const CLAUSES: ReadonlySet<string> = new Set(['clause', 'addressee-clause'])

/**
 * "Harl said the raid, in the hills of Velk, killed four", "Ostra Claims Kovarra Has Left": where the model stops before
 * the verb of what is said, and the rules read a clause from there, the clause is the content.
 */
export function wholeClause(words: Words, tagged: Tagged, byRules: readonly Found[]): Tagged {
  const [part, ...more] = tagged.content
  if (part === undefined || more.length > 0 || part.first < tagged.cue.end || hasVerb(words, part))
    return tagged
  const clause = byRules.find(
    ({ rule, cue, lemma }) =>
      CLAUSES.has(rule) &&
      cue.some(({ first }) => tagged.cue.first <= first && first < tagged.cue.end) &&
      // "described the raid", "rejected the plan": such verbs hold noun phrases too.
      cuesOf(lemma ?? '').every(({ frames }) => !frames.includes('object')),
  )
  const whole = clause?.content[0]
  if (whole === undefined || clause?.content.length !== 1) return tagged
  const from = words.lower[whole.first] === 'that' ? whole.first + 1 : whole.first
  const begins = part.first === whole.first || part.first === from
  if (!begins || whole.end <= part.end || !hasVerb(words, stretch(from, whole.end))) return tagged
  return { ...tagged, content: [stretch(part.first, whole.end)] }
}

const hasVerb = ({ tags }: Words, { first, end }: Stretch): boolean =>
  tags.slice(first, end).some(tag => /^(?:verb|past|be|have|do|modal)$/.test(tag))
