import { type Note, recordId } from '../model/index.ts'

/** What could not be read, with a remedy; the same trouble with the same file is the same note. */
export function makeNote(
  uri: string,
  rule: string,
  reason: string,
  remedy: string | null,
  { article = null, detail = '' }: { readonly article?: string | null; readonly detail?: string } = {},
): Note {
  return { type: 'note', id: recordId('no', uri, rule, detail), article, uri, rule, reason, remedy }
}
