import type { Lane, Timeline } from '../../src/api/contract/timeline.ts'
import { Lanes } from '../charts/lanes.tsx'
import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { Nothing } from '../components/nothing.tsx'
import { taken, views } from '../state/client.ts'
import { filters, href } from '../state/filters.ts'
import { setParams } from '../state/location.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted } from '../words.ts'
import '../styles/timeline.css'

/** Who spoke when. */
export function TimelinePage() {
  useTitle('Timeline')
  const query = { ...filters.value }
  const asked = useAnswer(JSON.stringify(query), () => taken(views.timeline.$get({ query })))
  return (
    <>
      <h1>Who spoke when</h1>
      <Answered asked={asked}>
        {timeline =>
          timeline.statements === 0 ? (
            <Nothing what="statement">This ledger has no statements yet.</Nothing>
          ) : (
            <Shown timeline={timeline} />
          )
        }
      </Answered>
    </>
  )
}

function Shown({ timeline: { lanes, statements, undated } }: { readonly timeline: Timeline }) {
  const choose = (from: string, to: string): void => setParams({ from, to })
  const narrowed = filters.value.from !== undefined || filters.value.to !== undefined
  return (
    <>
      <p class="facts">
        {counted(statements, 'statement')}, by when they were said, else printed. Drag over a stretch of time
        to see only that.{' '}
        {narrowed && (
          <button type="button" onClick={() => setParams({ from: null, to: null })}>
            Show all of the time
          </button>
        )}
      </p>
      <p class="legend">
        <span class="key asserted">put forward, above the line</span> <span class="key other">other</span>{' '}
        <span class="key denied">denied, below</span>{' '}
        <span class="key vague">known by month or year only</span>
      </p>
      {undated === statements ? (
        <p>None of them has a date, nor have the articles that they stand in.</p>
      ) : (
        <Lanes lanes={lanes} choose={choose} />
      )}
      {undated > 0 && (
        <p class="facts">
          {counted(undated, 'statement')} without a date
          {undated < statements && ', counted beside the names'}.
        </p>
      )}
      <ExportLinks type="statement" />
      <details>
        <summary>The same as a table</summary>
        <Table lanes={lanes} />
      </details>
    </>
  )
}

const Table = ({ lanes }: { readonly lanes: readonly Lane[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Who</th>
        <th scope="col">When</th>
        <th scope="col">Statements</th>
        <th scope="col">Put forward</th>
        <th scope="col">Denied</th>
      </tr>
    </thead>
    <tbody>
      {lanes.flatMap(({ actor, points, undated }) => [
        ...points.map(({ date, statements, asserted, denied }) => (
          <tr key={`${actor?.id} ${date}`}>
            <td>{actor?.name ?? 'all others'}</td>
            <td>
              <a href={href(actor === null ? '/search' : `/actors/${actor.id}`, { from: date, to: date })}>
                {date}
              </a>
            </td>
            <td>{statements}</td>
            <td>{asserted}</td>
            <td>{denied}</td>
          </tr>
        )),
        ...(undated === 0
          ? []
          : [
              <tr key={`${actor?.id} undated`}>
                <td>{actor?.name ?? 'all others'}</td>
                <td>undated</td>
                <td>{undated}</td>
                <td />
                <td />
              </tr>,
            ]),
      ])}
    </tbody>
  </table>
)
