import type { Group } from './answers/index.ts'
import { overlapOf } from './overlap.ts'
import type { Utterance } from './utterances.ts'

/** Two parties who accuse each other of the same. */
export type Mutual = readonly [Utterance, Utterance]

const LEAST = 0.5

export function findMutual(group: Group): Mutual[] {
  const charges = group.utterances.filter(
    ({ statement, side }) => statement.act === 'accuse' && side !== null,
  )
  return charges.flatMap((a, i) =>
    charges
      .slice(i + 1)
      .flatMap((b): Mutual[] => (a.article.id === b.article.id && eachOther(a, b) ? [[a, b]] : [])),
  )
}

function eachOther(a: Utterance, b: Utterance): boolean {
  if (a.side === null || b.side === null || a.side === b.side) return false
  return a.about.has(b.side) && b.about.has(a.side) && overlapOf(a, b).share >= LEAST
}
