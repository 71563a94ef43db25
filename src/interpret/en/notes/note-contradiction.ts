import { findContradiction } from '../dates/find-contradiction.ts'
import type { NoteRule } from './types.ts'

/** The head of the text and the metadata are dated apart. */
export const noteContradiction: NoteRule = ({ original }) => {
  const found = findContradiction(original)
  return found === null
    ? null
    : {
        rule: 'interpret.en.notes.contradictory-dates',
        reason: `the text is dated ${found.date}, its metadata ${original.article.published?.slice(0, 10)}; days such as “Monday” stay open`,
        remedy: 'ingest it with --published and the date that is right',
      }
}
