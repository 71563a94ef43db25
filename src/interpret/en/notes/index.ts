import { type Note, recordId } from '../../../model/index.ts'
import { noteCapitals } from './note-capitals.ts'
import { noteContradiction } from './note-contradiction.ts'
import { noteFuture } from './note-future.ts'
import { noteOtherScript } from './note-other-script.ts'
import { noteUncounted } from './note-uncounted.ts'
import { noteUndated } from './note-undated.ts'
import type { Made, NoteRule } from './types.ts'

const RULES: readonly NoteRule[] = [
  noteContradiction,
  noteUndated,
  noteFuture,
  noteCapitals,
  noteOtherScript,
  noteUncounted,
]

/** What a user should know of how an article was understood: each thing once, with what can be done about it. */
export function findNotes(made: Made): Note[] {
  const { id, uri } = made.view.article
  return RULES.flatMap(rule => {
    const remark = rule(made)
    return remark === null
      ? []
      : [{ type: 'note' as const, id: recordId('no', id, remark.rule), article: id, uri, ...remark }]
  })
}
