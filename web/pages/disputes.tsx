import type { DisputeRow } from '../../src/api/contract/disputes.ts'
import { Spoken } from '../charts/spoken.tsx'
import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { Nothing } from '../components/nothing.tsx'
import { Pager } from '../components/pager.tsx'
import { taken, views } from '../state/client.ts'
import { href } from '../state/filters.ts'
import { pagedQuery } from '../state/paged.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted, dayOf } from '../words.ts'

const ROWS = 50

/** The front page: what is in dispute, most independent origins first. */
export function DisputesPage() {
  useTitle('Disputes')
  const query = pagedQuery(ROWS)
  const asked = useAnswer(JSON.stringify(query), () => taken(views.disputes.$get({ query })))
  return (
    <>
      <h1>In dispute</h1>
      <Answered asked={asked}>
        {({ total, rows }) =>
          total === 0 ? (
            <Nothing what="dispute">No disputes yet: nobody here denies what another asserts.</Nothing>
          ) : (
            <>
              <p class="facts">
                {counted(total, 'dispute')}, by the number of independent origins: reprints count once.
              </p>
              <ol class="disputes">
                {rows.map(row => (
                  <Row key={row.id} row={row} />
                ))}
              </ol>
              <Pager total={total} limit={ROWS} />
              <ExportLinks type="dispute" />
            </>
          )
        }
      </Answered>
    </>
  )
}

function Row({ row }: { readonly row: DisputeRow }) {
  const { id, question, status, origins, sides, spoken, latest } = row
  return (
    <li>
      <p class="origins">
        <b>{origins}</b> <span>{origins === 1 ? 'origin' : 'origins'}</span>
      </p>
      <div>
        <h2>
          <a href={href(`/disputes/${id}`)}>{question}</a>
        </h2>
        <ul class="sides">
          {sides.map((side, i) => (
            <li key={i} class={`side-${i}`}>
              <b>{[...new Set(side.actors.map(actor => actor.name))].join(', ') || 'unnamed'}</b>{' '}
              <span class="facts">
                {side.position} · {counted(side.statements, 'statement')}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div class="movement">
        <Spoken spoken={spoken} sides={sides.length} />
        <span class="facts">
          {status !== 'open' && <b class="status">{status.replace('-', ' ')}</b>}{' '}
          {latest === null ? 'undated' : `latest ${dayOf(latest)}`}
        </span>
      </div>
    </li>
  )
}
