import type { RecordFilter } from '../store.ts'
import { foldCase } from './reader.ts'
import { REVIEWED } from './reviewed.ts'
import type { Value } from './rows.ts'

/** A part of a WHERE clause with the values of its parameters. */
export interface Condition {
  readonly sql: string
  readonly values: readonly Value[]
}

/** What a filter can ask; each type of record says how it answers. */
export type Field = Exclude<keyof RecordFilter, 'limit' | 'offset'>

export const FIELDS = [
  'article',
  'outlet',
  'speaker',
  'place',
  'text',
  'act',
  'stance',
  'relation',
  'channel',
  'speakerId',
  'targetId',
  'words',
  'reviewed',
  'from',
  'to',
] as const satisfies readonly Field[]

/** How a type of record answers: null where it knows nothing of the kind, so that nothing fits. */
export type Answers = Readonly<Record<Field, ((asked: string) => Condition) | null>>

export const is =
  (expression: string) =>
  (asked: string): Condition => ({ sql: `${expression} = ?`, values: [asked] })

/** Any of these expressions holds the asked words, whatever the case. */
export const holds =
  (...expressions: readonly string[]) =>
  (asked: string): Condition => ({
    sql: `(${expressions.map(expression => `holds(${expression}, ?)`).join(' OR ')})`,
    values: expressions.map(() => foldCase(asked)),
  })

export const either =
  (...answers: readonly ((asked: string) => Condition)[]) =>
  (asked: string): Condition => {
    const conditions = answers.map(answer => answer(asked))
    return {
      sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
      values: conditions.flatMap(({ values }) => values),
    }
  }

/** Wraps an answer, as in `EXISTS (… WHERE answer)`. */
export const within =
  (before: string, answer: (asked: string) => Condition, after = ')') =>
  (asked: string): Condition => {
    const { sql, values } = answer(asked)
    return { sql: `${before}${sql}${after}`, values }
  }

/**
 * Dates are as precise as the text is. One that is less precise than what is asked fits if it may be so: a saying of
 * "2031-05" is among those from 2031-05-10 on.
 */
export const notBefore =
  (expression: string) =>
  (asked: string): Condition => ({
    sql: `${expression} >= substr(?, 1, length(${expression}))`,
    values: [asked],
  })

export const notAfter =
  (expression: string) =>
  (asked: string): Condition => ({ sql: `substr(${expression}, 1, length(?)) <= ?`, values: [asked, asked] })

/** `yes`: a person's word on it holds; whatever else is asked, none does. */
export const isReviewed =
  (expression: string) =>
  (asked: string): Condition => ({
    sql: `${expression} ${asked === 'yes' ? '' : 'NOT '}IN (${REVIEWED})`,
    values: [],
  })

/** What of a filter is asked, as conditions that all have to hold. */
export function conditionsOf(filter: RecordFilter, answers: Answers): readonly Condition[] {
  return FIELDS.flatMap(field => {
    const asked = filter[field]
    if (asked === undefined) return []
    return answers[field]?.(asked) ?? { sql: '0', values: [] }
  })
}

export const allOf = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' AND '),
  values: conditions.flatMap(({ values }) => values),
})
