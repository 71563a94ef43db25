import type { Statement } from './statement.ts'

/** The words of a statement's content, its parts joined by an ellipsis. */
export const contentWords = ({ content }: Statement): string =>
  content.spans.map(span => span.text).join(' … ')

/**
 * The same words of the same speaker in the same act are one quotation, however often they were printed: a group each,
 * in the order of their first printing. Upper and lower case are no difference.
 */
export function groupPrintings(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const keyOf = (statement: Statement): string =>
    `${statement.speakerName} ${statement.act} ${contentWords(statement).toLowerCase()}`
  return [...Map.groupBy(statements, keyOf).values()]
}
