import { stemsOf } from '../../lexicon/en/word-stems.ts'
import type { Statement } from '../../model/index.ts'
import { isNegatedByItself } from '../points/negation.ts'
import type { Utterance } from '../utterances.ts'

/**
 * What the one negates is what the other puts forward: the same predicate, said of nobody else. Words in common alone are the
 * subject of the day – "is never going to happen" against "we shall see what happens".
 */
export function negatesOf({ statement: from }: Utterance, { statement: to }: Utterance): boolean {
  if (isOtherwise(from, to)) return false
  const negated = (from.propositions ?? []).filter(isNegatedByItself)
  const known = (to.propositions ?? []).filter(other => !isNegatedByItself(other))
  return negated.some(one =>
    known.some(
      other =>
        other.predicate === one.predicate &&
        !apart(one.actor, other.actor) &&
        !apart(one.recipient, other.recipient),
    ),
  )
}

const apart = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** "It was not the mayor but a clerk", against "it was a clerk": what the one puts in its place is what the other says. */
function isOtherwise(from: Statement, to: Statement): boolean {
  const parts = /\bnot\b(.{1,80}?)\bbut\b(.+)/is.exec(from.content.spans[0]?.text.slice(0, 300) ?? '')
  if (parts === null) return false
  const [no, yes, said] = [parts[1] ?? '', parts[2] ?? '', to.content.spans[0]?.text ?? ''].map(stemsOf)
  return (
    no !== undefined && yes !== undefined && said !== undefined && no.difference(yes).isDisjointFrom(said)
  )
}
