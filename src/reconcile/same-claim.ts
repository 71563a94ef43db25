import type { Group } from './answers/index.ts'
import { overlapOf } from './overlap.ts'
import { answerOf, asserts, isNegated } from './stances.ts'
import { UnionFind } from './union-find.ts'
import type { Utterance } from './utterances.ts'

/** Within an article, half of the words; across articles of different make, more is asked. */
const SAME = { share: 0.5, common: 2 }
const SAME_ACROSS = { share: 0.6, common: 3 }

/** Which statements put the same proposition forward, or deny the same one: sets of statement ids. */
export function sameClaims(group: Group): UnionFind {
  const sets = new UnionFind()
  const { utterances } = group
  for (const utterance of utterances)
    for (const fuller of utterance.statement.restates ?? []) {
      const other = group.byId(fuller)
      if (other && kindOf(other) === kindOf(utterance)) sets.join(utterance.statement.id, fuller)
    }
  joinPrintings(group, sets)
  for (const [a, b] of pairsWithWords(utterances))
    if (kindOf(a) !== null && kindOf(a) === kindOf(b) && sameWords(a, b))
      sets.join(a.statement.id, b.statement.id)
  return sets
}

/** What is printed in several articles, by the same words of the same speaker or by its place in a passage that they share. */
function joinPrintings({ utterances, printings }: Group, sets: UnionFind): void {
  for (const same of Map.groupBy(utterances, printedTwice).values())
    for (const other of same)
      if (same[0] && printedTwice(other) !== '') sets.join(same[0].statement.id, other.statement.id)
  for (const [a, b] of printings)
    if (kindOf(a) !== null && kindOf(a) === kindOf(b)) sets.join(a.statement.id, b.statement.id)
}

/** Assertions are never one with denials, nor what is affirmed with what is negated. */
function kindOf(utterance: Utterance): string | null {
  if (answerOf(utterance) === 'deny') return 'deny'
  if (!asserts(utterance)) return null
  return isNegated(utterance) ? 'assert-not' : 'assert'
}

function sameWords(a: Utterance, b: Utterance): boolean {
  // What two parties say of each other in the same words are two claims: "the other side broke the truce".
  if (a.side !== b.side && mutual(a, b)) return false
  const { common, share } = overlapOf(a, b)
  const least = a.article.id === b.article.id ? SAME : SAME_ACROSS
  return common >= least.common && share >= least.share
}

const mutual = (a: Utterance, b: Utterance): boolean =>
  a.side !== null &&
  b.side !== null &&
  (a.about.has(b.side) || b.about.has(a.side)) &&
  a.statement.act === 'accuse'

/** Fewer words than these are no words of one's own: "it", "the accusation". */
const OWN_WORDS = 4

/** The same words of the same speaker in a reprint are one utterance printed twice: equal keys; '' has no equal. */
function printedTwice(utterance: Utterance): string {
  const words = plain(utterance)
  const kind = kindOf(utterance)
  return kind === null || words.split(' ').length < OWN_WORDS
    ? ''
    : `${kind} ${utterance.statement.speakerName} ${words}`
}

const plain = ({ statement }: Utterance): string =>
  statement.content.spans
    .map(span => span.text)
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A word that is in more statements than this tells none of them from the others. */
const MOST_PLACES = 120

/** Pairs with at least two matter words in common, each once: comparing all with all would cost the square of a long war. */
function pairsWithWords(utterances: readonly Utterance[]): [Utterance, Utterance][] {
  const places = new Map<string, number[]>()
  const pairs: [Utterance, Utterance][] = []
  utterances.forEach((utterance, i) => {
    const common = new Map<number, number>()
    for (const [stem, weight] of utterance.stems) {
      if (weight < 1) continue
      const at = places.get(stem) ?? []
      places.set(stem, at)
      if (at.length >= MOST_PLACES) continue
      for (const j of at) common.set(j, (common.get(j) ?? 0) + 1)
      at.push(i)
    }
    for (const [j, count] of common) {
      const other = utterances[j]
      if (other && count >= 2) pairs.push([other, utterance])
    }
  })
  return pairs
}
