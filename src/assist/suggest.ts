import { recordId, type SuggestedStance, type Suggestion, spanOf } from '../model/index.ts'
import { type Side, stanceQuestion } from './ask-about.ts'
import { readStance, type StanceReading } from './read-stance.ts'
import type { Standing } from './standing.ts'

/** An answer as it was stored, with the two statements that it is about as they stand now. */
export interface StanceAnswer {
  readonly model: string
  readonly hash: string
  readonly answer: string
  readonly first: Side
  readonly second: Side
}

export interface NearSides {
  readonly model: string
  readonly similarity: number
  readonly a: Side
  readonly b: Side
}

export interface Placed {
  readonly suggestion: Suggestion
  readonly otherArticle: string
}

/** What is made of an answer; null where the texts are no longer those that were asked about. */
export function readingOf({ model, hash, answer, first, second }: StanceAnswer): StanceReading | null {
  return stanceQuestion(model, first, second).hash === hash ? readStance(answer, second.passage) : null
}

/**
 * What is suggested on the strength of stored answers: a function of them, of the texts and of the claims as they stand, so that the
 * same ledger has the same suggestions whenever they are worked out. What the rules, or a person, have joined meanwhile is not
 * suggested any more. @param textOf the article's text.
 */
export function suggest(
  answers: readonly StanceAnswer[],
  near: readonly NearSides[],
  standing: Standing,
  textOf: (article: string) => string,
): Placed[] {
  const best = new Map<string, Placed>()
  const keep = (placed: Placed): void => {
    const key = keyOf(placed, standing, sides)
    const known = best.get(key)
    if (!known || precedes(placed.suggestion, known.suggestion)) best.set(key, placed)
  }
  const sides = new Map(
    [...answers.flatMap(({ first, second }) => [first, second]), ...near.flatMap(({ a, b }) => [a, b])].map(
      side => [side.statement, side],
    ),
  )
  for (const answer of answers) {
    const { first, second, model } = answer
    const reading = readingOf(answer)
    if (reading?.kind !== 'accepted' || standing.settled(first.statement, second.statement)) continue
    const words = spanOf(textOf(second.article), reading.words)
    keep(placedOf('stance', model, second, first, { stance: reading.stance, words, similarity: null }))
  }
  for (const { model, similarity, a, b } of near) {
    if (standing.settled(a.statement, b.statement)) continue
    keep(placedOf('same-claim', model, a, b, { stance: null, words: null, similarity }))
  }
  return [...best.values()].sort((a, b) => (a.suggestion.id < b.suggestion.id ? -1 : 1))
}

function placedOf(
  kind: Suggestion['kind'],
  model: string,
  side: Side,
  other: Side,
  said: Pick<Suggestion, 'stance' | 'words' | 'similarity'>,
): Placed {
  return {
    suggestion: {
      type: 'suggestion',
      id: recordId('su', kind, model, side.statement, other.statement),
      kind,
      article: side.article,
      statement: side.statement,
      other: other.statement,
      ...said,
      by: [`assist:${model}`],
      calibrated: false,
    },
    otherArticle: other.article,
  }
}

/** Two claims are suggested once, however many of their statements are near each other; so are two sentences that were reprinted. */
function keyOf({ suggestion }: Placed, standing: Standing, sides: ReadonlyMap<string, Side>): string {
  const { kind, stance, by, statement, other } = suggestion
  const own = [statement, other].map(id => {
    const claims = standing.claimsOf(id)
    const side = sides.get(id)
    return claims.length > 0 ? claims.join(' ') : `${side?.speaker ?? ''} ${side?.words.toLowerCase() ?? id}`
  })
  return JSON.stringify([
    kind,
    stance satisfies SuggestedStance | null,
    by,
    kind === 'stance' ? own : own.sort(),
  ])
}

/** The nearest pair stands for two claims; of equals the first by id. */
const precedes = (a: Suggestion, b: Suggestion): boolean =>
  a.similarity !== b.similarity ? (a.similarity ?? 0) > (b.similarity ?? 0) : a.id < b.id
