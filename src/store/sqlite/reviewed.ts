import type { DatabaseSync } from 'node:sqlite'
import { holding, type Review } from '../../model/index.ts'

type Word = Pick<Review, 'id' | 'decision' | 'value'> & { readonly about: string }

/**
 * What people's words that hold are about, as a JSON list: the id of each record that was accepted, rejected or corrected;
 * of a stance, a merge or a split also the id and, behind a blank, that of the statement or of the other record. The rule
 * by which an undo takes a word back stands in the model, once; so this is a function and no SQL.
 */
export function addReviewedSubjects(database: DatabaseSync): void {
  database.function('reviewed_subjects', { deterministic: true }, words =>
    JSON.stringify(subjectsOf(JSON.parse(String(words)) as readonly Word[])),
  )
}

const subjectsOf = (words: readonly Word[]): string[] => [...new Set(holding(words).flatMap(subjectsOfWord))]

function subjectsOfWord({ about, decision, value }: Word): string[] {
  const { with: other, statement } = (value ?? {}) as { readonly with?: string; readonly statement?: string }
  if (decision === 'merge' || decision === 'split') return [`${about} ${other}`, `${other} ${about}`]
  if (decision === 'undo') return []
  return typeof statement === 'string' ? [about, `${about} ${statement}`] : [about]
}

/** Computed once a query: it looks at reviews alone. */
export const REVIEWED = `SELECT value FROM json_each((
  SELECT reviewed_subjects(json_group_array(
    json_object('id', v.id, 'about', v.about, 'decision', v.decision, 'value', json(v.record -> '$.value'))
    ORDER BY l.number))
  FROM review v JOIN review_link l ON l.review = v.id))`
