import type { ImportState } from '../../src/api/contract/import.ts'
import { Harmless } from '../components/harmless.tsx'
import { counted } from '../words.ts'

const PHASES: Readonly<Record<string, string>> = {
  open: 'Waiting for the ledger',
  read: 'Reading',
  analyse: 'Finding who said what',
  reconcile: 'Comparing with what others said',
}

/** How far the import is, and what came of it. */
export function Progress({ state, cancel }: { readonly state: ImportState; readonly cancel: () => void }) {
  const { running, phase, done, total, files, summary, error } = state
  if (!running && summary === null && error === null) return null
  return (
    <section class="progress" aria-label="The import">
      <h2>{running ? `Importing ${counted(files, 'file')}` : error ? 'The import failed' : 'Imported'}</h2>
      {running && (
        <>
          <p role="status">
            {PHASES[phase ?? ''] ?? phase}
            {done > 0 &&
              `: ${done.toLocaleString('en')}${total === null ? '' : ` of ${total.toLocaleString('en')}`}`}
          </p>
          <progress
            max={total ?? undefined}
            value={total === null ? undefined : done}
            aria-label="Progress"
          />
          <p class="actions">
            <button type="button" onClick={cancel}>
              Cancel
            </button>
          </p>
        </>
      )}
      {error !== null && (
        <p role="alert">
          {error.error}. {error.remedy}
        </p>
      )}
      {summary !== null && <p role="status">{told(summary)}</p>}
      <Stored stored={state.stored} />
      <Notes notes={state.notes} />
    </section>
  )
}

function told({ added, known, noted, purged, interrupted }: NonNullable<ImportState['summary']>): string {
  const parts = [
    counted(added, 'new article'),
    known > 0 && `${known} already there`,
    noted > 0 && `${noted} of which no article came`,
    purged > 0 && `${purged} purged earlier and left out`,
  ].filter(Boolean)
  return `${parts.join(', ')}.${interrupted ? ' Stopped; what was read is stored, and the next import goes on from there.' : ''}`
}

const Stored = ({ stored }: Pick<ImportState, 'stored'>) =>
  stored.length === 0 ? null : (
    <ul class="list">
      {stored.map(({ article, uri }) => (
        <li key={article}>
          <a href={`/articles/${article}`}>
            <Harmless text={uri} />
          </a>
        </li>
      ))}
    </ul>
  )

const Notes = ({ notes }: Pick<ImportState, 'notes'>) =>
  notes.length === 0 ? null : (
    <>
      <h3>What could not be read, or not wholly</h3>
      <ul class="list">
        {notes.map(({ uri, reason, remedy }, i) => (
          <li key={i}>
            <b>
              <Harmless text={uri ?? ''} />
            </b>
            : <Harmless text={reason} />. {remedy}
          </li>
        ))}
      </ul>
    </>
  )
