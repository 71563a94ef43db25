import { filters } from '../state/filters.ts'

interface Props {
  /** The type of record that the view lists. */
  readonly type: 'dispute' | 'statement' | 'actor' | 'agreement' | 'figure' | 'offer' | 'control' | 'article'
  /** A dispute's dossier instead of one of all statements that fit. */
  readonly dispute?: string
}

/** What is on the screen, as files: for a spreadsheet, a program, and to print or hand over. */
export function ExportLinks({ type, dispute }: Props) {
  const query = new URLSearchParams(filters.value).toString()
  const tail = query === '' ? '' : `?${query}`
  const dossier = dispute === undefined ? `dossier.html${tail}` : `dossier.html?dispute=${dispute}`
  return (
    <p class="exports facts">
      {dispute === undefined && (
        <>
          Take along: <a href={`/api/export/${type}.csv${tail}`}>CSV</a> ·{' '}
          <a href={`/api/export/${type}.jsonl${tail}`}>JSON Lines</a> ·{' '}
        </>
      )}
      <a href={`/api/export/${dossier}`}>
        {dispute === undefined ? 'Dossier of the statements (HTML)' : 'Dossier of this dispute (HTML)'}
      </a>{' '}
      ·{' '}
      <button type="button" class="link" onClick={() => window.print()}>
        Print
      </button>
    </p>
  )
}
