import type { ActorDetail } from '../../src/api/contract/actors.ts'
import { Answered } from '../components/asked.tsx'
import { Fold } from '../components/fold.tsx'
import { HistoryPanel } from '../components/history.tsx'
import { Act, StatementLine } from '../components/line.tsx'
import { Nothing } from '../components/nothing.tsx'
import { Pager } from '../components/pager.tsx'
import { taken, views } from '../state/client.ts'
import { filters, href, setFilter } from '../state/filters.ts'
import { pagedQuery } from '../state/paged.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted, plain } from '../words.ts'

const LINES = 50

/** One actor: its names, how and of whom it speaks, who speaks of it, its disputes, its statements. */
export function ActorPage({ id }: { readonly id: string }) {
  const query = pagedQuery(LINES)
  const asked = useAnswer(`${id} ${JSON.stringify(query)}`, () =>
    taken(views.actors[':id'].$get({ param: { id }, query })),
  )
  useTitle(asked.value?.row.actor.name ?? 'Actor')
  return <Answered asked={asked}>{detail => <Detail detail={detail} />}</Answered>
}

function Detail({ detail }: { readonly detail: ActorDetail }) {
  const { row, affiliation, acts, speaksOf, spokenOfBy, disputes, total, lines } = detail
  return (
    <>
      <p class="facts">
        <a href={href('/actors')}>Actors</a>
      </p>
      <h1>{row.actor.name}</h1>
      <p class="facts">
        {[plain(row.actor.kind), row.role, counted(total, 'statement'), counted(row.articles, 'article')]
          .filter(Boolean)
          .join(' · ')}
        {affiliation !== null && (
          <>
            {' · of '}
            <a href={href(`/actors/${affiliation.id}`)}>{affiliation.name}</a>
          </>
        )}
      </p>
      {row.aliases.length > 0 && <p class="facts">also called {row.aliases.join(', ')}</p>}
      <div class="beside">
        <section>
          <h2>Statements</h2>
          <p class="acts">
            {acts.map(({ act, statements }) => (
              <button
                type="button"
                key={act}
                aria-pressed={filters.value.act === act}
                onClick={() => setFilter('act', filters.value.act === act ? null : act)}
              >
                <Act act={act} /> {statements.toLocaleString('en')}
              </button>
            ))}
          </p>
          {total === 0 ? (
            <Nothing what="statement of this actor">It is spoken of, and says nothing itself.</Nothing>
          ) : (
            lines.map(line => <StatementLine key={line.id} line={line} review />)
          )}
          <Pager total={total} limit={LINES} />
        </section>
        <aside>
          <Names title="Speaks of" counted={speaksOf} />
          <Names title="Is spoken of by" counted={spokenOfBy} />
          {disputes.length > 0 && (
            <section>
              <h2>Disputes</h2>
              <ul class="list">
                {disputes.map(({ id, question, origins }) => (
                  <li key={id}>
                    <a href={`/disputes/${id}`}>{question}</a>{' '}
                    <span class="facts">{counted(origins, 'origin')}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>Review</h2>
            <Fold summary="What changed, when, by whom">
              {() => <HistoryPanel id={row.actor.id} key={row.actor.id} />}
            </Fold>
          </section>
        </aside>
      </div>
    </>
  )
}

function Names({
  title,
  counted: rows,
}: {
  readonly title: string
  readonly counted: ActorDetail['speaksOf']
}) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="list">
        {rows.map(({ actor, statements }) => (
          <li key={actor.id}>
            <a href={href(`/actors/${actor.id}`)}>{actor.name}</a>{' '}
            <span class="facts">{counted(statements, 'time')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
