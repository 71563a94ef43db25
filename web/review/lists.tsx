import type { Differences, Orphans, RecordRef, ReviewEntry } from '../../src/api/contract/reviews.ts'
import { Answered } from '../components/asked.tsx'
import { Harmless } from '../components/harmless.tsx'
import { whenOf } from '../components/history.tsx'
import { whereOf } from '../components/line.tsx'
import { Pager } from '../components/pager.tsx'
import { taken, views } from '../state/client.ts'
import { params } from '../state/location.ts'
import { useAnswer } from '../state/use-answer.ts'
import { counted, plain } from '../words.ts'
import { deedInWords } from './word.ts'

const ROWS = 50

const query = () => ({ limit: String(ROWS), offset: params.value.get('offset') ?? '0' })

/** Where people and the machine now differ. */
export function Differing() {
  const asked = useAnswer(`differing ${JSON.stringify(query())}`, () =>
    taken(views.reviews.differing.$get({ query: query() })),
  )
  return (
    <Answered asked={asked}>
      {({ total, rows }) =>
        total === 0 ? (
          <p class="message">People and the machine differ nowhere.</p>
        ) : (
          <>
            <p class="facts">{counted(total, 'value')}, the latest word first.</p>
            <ul class="list">
              {rows.map((row, i) => (
                <Difference key={i} row={row} />
              ))}
            </ul>
            <Pager total={total} limit={ROWS} />
          </>
        )
      }
    </Answered>
  )
}

const Difference = ({
  row: { record, field, machine, person, entry },
}: {
  readonly row: Differences['rows'][number]
}) => (
  <li>
    <p>
      <Review record={record} />
    </p>
    <dl class="values">
      <div>
        <dt>{field === null ? 'the record' : plain(field)}, machine</dt>
        <dd>
          <Harmless text={machine} />
        </dd>
      </div>
      <div>
        <dt>person</dt>
        <dd>
          <Harmless text={person} />
        </dd>
      </div>
    </dl>
    <Why entry={entry} />
  </li>
)

const Review = ({ record: { id, type, label } }: { readonly record: RecordRef }) => (
  <>
    <a href={`/review?record=${id}`}>
      <Harmless text={label} />
    </a>{' '}
    <span class="facts">{type}</span>
  </>
)

const Why = ({ entry: { reviewer, at, reason } }: { readonly entry: ReviewEntry }) => (
  <p class="facts">
    {reviewer}, {whenOf(at)}
    {reason !== '' && `: “${reason}”`}
  </p>
)

const LOST: Readonly<Record<string, string>> = {
  purged: 'its article was purged',
  text: 'other words stand at its place now',
  none: 'no record lies over half of its place now',
  tie: 'two records fit its place equally well',
}

/** Reviews that belong to no record any more; none is ever dropped. */
export function Orphaned() {
  const asked = useAnswer(`orphaned ${JSON.stringify(query())}`, () =>
    taken(views.reviews.orphaned.$get({ query: query() })),
  )
  return (
    <Answered asked={asked}>
      {({ total, rows }) =>
        total === 0 ? (
          <p class="message">Every review belongs to a record.</p>
        ) : (
          <>
            <p class="facts">{counted(total, 'review')} without a record, the latest first.</p>
            <ul class="list">
              {rows.map(row => (
                <Orphan key={row.entry.id} row={row} />
              ))}
            </ul>
            <Pager total={total} limit={ROWS} />
          </>
        )
      }
    </Answered>
  )
}

const Orphan = ({ row: { entry, article, start, words } }: { readonly row: Orphans['rows'][number] }) => (
  <li>
    {words !== '' && (
      <p class="serif">
        “<Harmless text={words} />”
      </p>
    )}
    <p>
      {deedInWords(entry)}
      {!entry.holds && ' (taken back)'} – {LOST[entry.how] ?? entry.how}
      {article !== null && entry.how !== 'purged' && (
        <>
          {' · '}
          <a href={`/articles/${article.id}${start === null ? '' : `#at-${start}`}`}>{whereOf(article)}</a>
        </>
      )}
    </p>
    <Why entry={entry} />
  </li>
)
