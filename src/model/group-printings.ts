import type { Statement } from './statement.ts'

/** The words of a statement's content, its parts joined by an ellipsis. */
export const contentWords = ({ content }: Statement): string =>
  content.spans.map(span => span.text).join(' … ')

/**
 * What printings of one quotation have in common: the same words of the same speaker in the same act, however often they
 * were printed. Upper and lower case are no difference.
 */
export const quotationOf = (statement: Statement): string =>
  `${statement.speakerName} ${statement.act} ${contentWords(statement).toLowerCase()}`

/** A group for each quotation, in the order of their first printing. */
export const groupPrintings = (statements: readonly Statement[]): readonly (readonly Statement[])[] => [
  ...Map.groupBy(statements, quotationOf).values(),
]
