import { asserts } from '../stances.ts'
import type { Utterance } from '../utterances.ts'
import type { Group } from './types.ts'

/** Statements of the same article in which another party puts something forward. */
export const opponents = (from: Utterance, group: Group): Utterance[] =>
  group
    .inArticle(from.article.id)
    .filter(
      other =>
        other !== from &&
        asserts(other) &&
        (other.side === null || other.side !== from.side) &&
        other.statement.within !== from.statement.id &&
        from.statement.within !== other.statement.id,
    )
