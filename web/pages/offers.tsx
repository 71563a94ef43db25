import type { OfferRow } from '../../src/api/contract/facets.ts'
import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { sentence, whereOf } from '../components/line.tsx'
import { Nothing } from '../components/nothing.tsx'
import { Pager } from '../components/pager.tsx'
import { QuotedWords } from '../components/quoted.tsx'
import { taken, views } from '../state/client.ts'
import { pagedQuery } from '../state/paged.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { plain } from '../words.ts'

const ROWS = 50

/** Proposals, demands, promises and threats, each with its conditions and the answers that are reported. */
export function OffersPage() {
  useTitle('Offers')
  const query = pagedQuery(ROWS)
  const asked = useAnswer(JSON.stringify(query), () => taken(views.offers.$get({ query })))
  return (
    <>
      <h1>Offers, demands, promises and threats</h1>
      <Answered asked={asked}>
        {({ total, rows }) =>
          total === 0 ? (
            <Nothing what="offer">Nobody offers or demands anything in this ledger.</Nothing>
          ) : (
            <>
              <p class="facts">No answer is shown where none is reported: silence is not one.</p>
              <ul class="list">
                {rows.map(row => (
                  <Offer key={row.id} row={row} />
                ))}
              </ul>
              <Pager total={total} limit={ROWS} />
              <ExportLinks type="offer" />
            </>
          )
        }
      </Answered>
    </>
  )
}

const Offer = ({ row: { kind, from, to, quoted, conditions, responses } }: { readonly row: OfferRow }) => (
  <li class="offer">
    <p>
      <b>{from?.name ?? 'somebody'}</b> <span class="act">{kind}</span>
      {to !== null && ` to ${to.name}`}
    </p>
    <p class="serif">
      <QuotedWords quoted={quoted} />
    </p>
    {conditions.map(words => (
      <p key={words}>on condition: “{words}”</p>
    ))}
    {responses.map(({ answer, by, statement, article }) => (
      <p key={statement}>
        <b>{plain(answer)}</b>
        {by !== null && ` by ${by}`} <a href={sentence(article.id, statement)}>{whereOf(article)}</a>
      </p>
    ))}
  </li>
)
