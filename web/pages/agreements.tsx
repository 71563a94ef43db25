import type { AgreementRow } from '../../src/api/contract/facets.ts'
import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { Nothing } from '../components/nothing.tsx'
import { Pager } from '../components/pager.tsx'
import { QuotedWords, VoiceOf } from '../components/quoted.tsx'
import { taken, views } from '../state/client.ts'
import { href } from '../state/filters.ts'
import { pagedQuery } from '../state/paged.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted } from '../words.ts'

const ROWS = 50

/** Agreements as invoked, with their alleged breaches. */
export function AgreementsPage() {
  useTitle('Agreements')
  const query = pagedQuery(ROWS)
  const asked = useAnswer(JSON.stringify(query), () => taken(views.agreements.$get({ query })))
  return (
    <>
      <h1>Agreements</h1>
      <Answered asked={asked}>
        {({ total, rows }) =>
          total === 0 ? (
            <Nothing what="agreement">No agreement is spoken of in this ledger.</Nothing>
          ) : (
            <>
              <ul class="list">
                {rows.map(row => (
                  <li key={row.id}>
                    <h2 class="entry">
                      <a href={href(`/agreements/${row.id}`)}>{row.name}</a>
                    </h2>
                    <Facts row={row} />
                  </li>
                ))}
              </ul>
              <Pager total={total} limit={ROWS} />
              <ExportLinks type="agreement" />
            </>
          )
        }
      </Answered>
    </>
  )
}

const Facts = ({ row }: { readonly row: AgreementRow }) => (
  <p class="facts">
    {[
      row.date ?? 'undated',
      row.place,
      row.parties.map(party => party.name).join(', '),
      counted(row.articles, 'article'),
      row.breaches.length > 0 && `said to be broken ${counted(row.breaches.length, 'time')}`,
    ]
      .filter(Boolean)
      .join(' · ')}
  </p>
)

export function AgreementPage({ id }: { readonly id: string }) {
  const asked = useAnswer(id, () => taken(views.agreements[':id'].$get({ param: { id } })))
  useTitle(asked.value?.name ?? 'Agreement')
  return <Answered asked={asked}>{row => <Detail row={row} />}</Answered>
}

const Detail = ({ row }: { readonly row: AgreementRow }) => (
  <>
    <p class="facts">
      <a href={href('/agreements')}>Agreements</a>
    </p>
    <h1>{row.name}</h1>
    <Facts row={row} />
    {row.breaches.length > 0 && (
      <section>
        <h2>Said to be broken</h2>
        <ul class="list">
          {row.breaches.map((breach, i) => (
            <li key={`${breach.voice.statement} ${i}`}>
              <b>{breach.against === null ? 'by a side that is not named' : `by ${breach.against}`}</b>{' '}
              <span class="facts">
                <VoiceOf voice={breach.voice} article={breach.article} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
    {row.commitments.length > 0 && (
      <section>
        <h2>What it is said to contain</h2>
        <ul class="list">
          {row.commitments.map(quoted => (
            <li key={`${quoted.article.id} ${quoted.start}`}>
              <QuotedWords quoted={quoted} />
            </li>
          ))}
        </ul>
      </section>
    )}
    <section>
      <h2>Where it is spoken of</h2>
      <ul class="list">
        {row.mentions.map(quoted => (
          <li key={`${quoted.article.id} ${quoted.start}`}>
            <QuotedWords quoted={quoted} />
          </li>
        ))}
      </ul>
    </section>
  </>
)
