import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { Nothing } from '../components/nothing.tsx'
import { Pager } from '../components/pager.tsx'
import { FigureLine, RivalTable } from '../components/rival-table.tsx'
import { taken, views } from '../state/client.ts'
import { pagedQuery } from '../state/paged.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted } from '../words.ts'

const ROWS = 100

/** Figures that differ, side by side; then all of them. */
export function FiguresPage() {
  useTitle('Figures')
  const query = pagedQuery(ROWS)
  const asked = useAnswer(JSON.stringify(query), () => taken(views.figures.$get({ query })))
  return (
    <>
      <h1>Figures</h1>
      <Answered asked={asked}>
        {({ rivals, total, rows }) =>
          total === 0 ? (
            <Nothing what="figure">No figures are given in this ledger.</Nothing>
          ) : (
            <>
              {rivals.length > 0 && (
                <section>
                  <h2>That differ</h2>
                  <p class="facts">
                    Of the same quantity, place and time, and not both possible. None of them is preferred.
                  </p>
                  {rivals.map(group => (
                    <RivalTable key={group[0]?.id} group={group} />
                  ))}
                </section>
              )}
              <section>
                <h2>All</h2>
                <table class="figures">
                  <caption>{counted(total, 'figure')}, in the order of reading</caption>
                  <thead>
                    <tr>
                      <th scope="col">Figure</th>
                      <th scope="col">Whose word</th>
                      <th scope="col">Of what</th>
                      <th scope="col">Printed in</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(figure => (
                      <FigureLine key={figure.id} figure={figure} />
                    ))}
                  </tbody>
                </table>
                <Pager total={total} limit={ROWS} />
                <ExportLinks type="figure" />
              </section>
            </>
          )
        }
      </Answered>
    </>
  )
}
