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
export function wholeClause(words: Words, tagged: Tagged, clauses: Clauses): Tagged {
  const [part, ...more] = tagged.content
  if (part === undefined || more.length > 0 || part.first < tagged.cue.end || hasVerb(words, part))
    return tagged
  const clause = clauseOf(clauses, tagged.cue)
  const whole = clause?.content[0]
  if (whole === undefined || clause?.content.length !== 1) return tagged
  const from = words.lower[whole.first] === 'that' ? whole.first + 1 : whole.first
  const begins = part.first === whole.first || part.first === from
  if (!begins || whole.end <= part.end || !hasVerb(words, stretch(from, whole.end))) return tagged
  return { ...tagged, content: [stretch(part.first, whole.end)] }
}

/** Findings of a clause by each first token of their cues: a report has thousands, and each cue asks. */
export type Clauses = ReadonlyMap<number, Found>

export function clausesOf(byRules: readonly Found[]): Clauses {
  const clauses = new Map<number, Found>()
  for (const one of byRules) {
    // "described the raid", "rejected the plan": such verbs hold noun phrases too.
    if (!CLAUSES.has(one.rule) || cuesOf(one.lemma ?? '').some(({ frames }) => frames.includes('object')))
      continue
    for (const { first } of one.cue) if (!clauses.has(first)) clauses.set(first, one)
  }
  return clauses
}

function clauseOf(clauses: Clauses, { first, end }: Stretch): Found | undefined {
  for (let i = first; i < end; i++) {
    const clause = clauses.get(i)
    if (clause !== undefined) return clause
  }
  return undefined
}

const hasVerb = ({ tags }: Words, { first, end }: Stretch): boolean =>
  tags.slice(first, end).some(tag => /^(?:verb|past|be|have|do|modal)$/.test(tag))
