import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { Nothing } from '../components/nothing.tsx'
import { Pager } from '../components/pager.tsx'
import { taken, views } from '../state/client.ts'
import { href } from '../state/filters.ts'
import { pagedQuery } from '../state/paged.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted, plain } from '../words.ts'

const ROWS = 100

/** Who speaks, the most first. */
export function ActorsPage() {
  useTitle('Actors')
  const query = pagedQuery(ROWS)
  const asked = useAnswer(JSON.stringify(query), () => taken(views.actors.$get({ query })))
  return (
    <>
      <h1>Who speaks</h1>
      <Answered asked={asked}>
        {({ total, rows }) =>
          total === 0 ? (
            <Nothing what="speaker">Nobody speaks in this ledger yet.</Nothing>
          ) : (
            <>
              <table class="rows">
                <thead>
                  <tr>
                    <th scope="col">Name</th>
                    <th scope="col">Kind</th>
                    <th scope="col" class="number">
                      Statements
                    </th>
                    <th scope="col" class="number">
                      Articles
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ actor, role, aliases, statements, articles }) => (
                    <tr key={actor.id}>
                      <td>
                        <a href={href(`/actors/${actor.id}`)}>{actor.name}</a>
                        <span class="facts block">
                          {[role, ...aliases.slice(0, 4)].filter(Boolean).join(' · ')}
                        </span>
                      </td>
                      <td class="facts">{plain(actor.kind)}</td>
                      <td class="number">{statements.toLocaleString('en')}</td>
                      <td class="number">{articles.toLocaleString('en')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p class="facts">{counted(total, 'speaker')}</p>
              <Pager total={total} limit={ROWS} />
              <ExportLinks type="actor" />
            </>
          )
        }
      </Answered>
    </>
  )
}
