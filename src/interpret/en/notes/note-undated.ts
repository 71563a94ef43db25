import { quoteSome } from './quote-some.ts'
import type { NoteRule } from './types.ts'

/** "On Monday" of an article without a date may be any Monday. */
export const noteUndated: NoteRule = ({ original, statements }) => {
  if (original.article.published !== null) return null
  const open = statements.flatMap(({ said }) =>
    said.expression !== null && said.date === null ? [said.expression.text] : [],
  )
  return open.length === 0
    ? null
    : {
        rule: 'interpret.en.notes.undated',
        reason: `the article has no date, so these days stay open: ${quoteSome(open)}`,
        remedy: 'ingest it with --published, or with the date in a manifest or sidecar file',
      }
}
