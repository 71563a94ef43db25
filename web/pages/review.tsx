import { useState } from 'preact/hooks'
import type { QueueKind, ReviewHistory, ReviewItem, ReviewQueue } from '../../src/api/contract/reviews.ts'
import { Answered } from '../components/asked.tsx'
import { Nothing } from '../components/nothing.tsx'
import { ItemSection } from '../review/item-section.tsx'
import { Differing, Orphaned } from '../review/lists.tsx'
import { latestWord } from '../review/word.ts'
import { taken, views } from '../state/client.ts'
import { filters, href } from '../state/filters.ts'
import { params, setParams } from '../state/location.ts'
import { nameReviewer, reviewer } from '../state/reviewer.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted } from '../words.ts'
import '../styles/review.css'

const KINDS: readonly { readonly kind: QueueKind; readonly name: string; readonly one: string }[] = [
  { kind: 'statement', name: 'Statements', one: 'statement' },
  { kind: 'stance', name: 'Stances', one: 'stance' },
  { kind: 'copy', name: 'Copies', one: 'copy' },
  { kind: 'actor', name: 'Actors', one: 'pair of actors' },
]
const LISTS = [
  { list: 'differs', name: 'Differences' },
  { list: 'orphaned', name: 'Orphaned' },
] as const

/** What a person has to decide on, one after another and by keyboard; and where people and the machine differ. */
export function ReviewPage() {
  useTitle('Review')
  const list = params.value.get('list')
  const record = params.value.get('record')
  return (
    <div class="review">
      <h1>Review</h1>
      <Tabs list={list} record={record} />
      {list === 'differs' ? (
        <Differing />
      ) : list === 'orphaned' ? (
        <Orphaned />
      ) : record !== null ? (
        <Single id={record} key={record} />
      ) : (
        <Queue />
      )}
      <Reviewer />
    </div>
  )
}

function Tabs({ list, record }: { readonly list: string | null; readonly record: string | null }) {
  const kind = params.value.get('kind') ?? 'statement'
  return (
    <nav aria-label="What to review" class="tabs">
      {KINDS.map(one => (
        <a
          key={one.kind}
          href={href('/review', one.kind === 'statement' ? {} : { kind: one.kind })}
          aria-current={list === null && record === null && kind === one.kind ? 'page' : undefined}
        >
          {one.name}
        </a>
      ))}
      {LISTS.map(one => (
        <a
          key={one.list}
          href={href('/review', { list: one.list })}
          aria-current={list === one.list ? 'page' : undefined}
        >
          {one.name}
        </a>
      ))}
    </nav>
  )
}

/** Whose name stands under the words; it can be changed where several people use one browser. */
const Reviewer = () =>
  reviewer.value === '' ? null : (
    <p class="facts">
      You review as <b>{reviewer.value}</b>.{' '}
      <button type="button" class="link" onClick={() => nameReviewer('')}>
        Somebody else
      </button>
    </p>
  )

function Single({ id }: { readonly id: string }) {
  const asked = useAnswer(id, () => taken(views.reviews.item[':id'].$get({ param: { id }, query: {} })))
  return <Answered asked={asked}>{item => <One item={item} />}</Answered>
}

function One({ item }: { readonly item: ReviewItem }) {
  const [history, setHistory] = useState(item.history)
  return (
    <>
      <Refused refused={history.refused} />
      <ItemSection item={item} history={history} onHistory={setHistory} title={titleOf(item)} step={null} />
    </>
  )
}

const titleOf = ({ record, stance, other }: ReviewItem): string =>
  stance !== null
    ? 'A stance on a claim'
    : other === null
      ? `${/^[aeiou]/.test(record.type) ? 'An' : 'A'} ${record.type}`
      : record.type === 'article'
        ? 'A reprint?'
        : 'One actor, or two?'

const Refused = ({ refused }: { readonly refused: string | null }) =>
  refused === null ? null : (
    <p class="refused" role="note">
      This ledger can only be read here: {refused}. What was reviewed is shown; nothing can be added.
    </p>
  )

const BATCH = 20

function Queue() {
  const kind = KINDS.find(one => one.kind === params.value.get('kind')) ?? KINDS[0]
  const offset = params.value.get('offset') ?? '0'
  const query = { ...filters.value, kind: kind?.kind ?? 'statement', limit: String(BATCH), offset }
  const asked = useAnswer(JSON.stringify(query), () => taken(views.reviews.queue.$get({ query })))
  return (
    <Answered asked={asked}>
      {queue =>
        queue.items.length === 0 ? (
          <Nothing what={kind?.one ?? 'record'}>
            {queue.reviewed > 0 ? 'All of them are reviewed.' : `There is no ${kind?.one} to review.`}
          </Nothing>
        ) : (
          <Batch queue={queue} key={JSON.stringify(query)} name={kind?.one ?? 'record'} />
        )
      }
    </Answered>
  )
}

const keyOf = ({ record, other }: ReviewItem): string =>
  other === null ? record.id : `${record.id}~${other}`

function Batch({ queue, name }: { readonly queue: ReviewQueue; readonly name: string }) {
  const [histories, setHistories] = useState<ReadonlyMap<string, ReviewHistory>>(new Map())
  const { items } = queue
  const at = Math.max(
    0,
    items.findIndex(item => keyOf(item) === params.value.get('at')),
  )
  const item = items[at]
  const done = items.filter(one => isDone(one, histories.get(keyOf(one)))).length
  if (item === undefined) return null
  const step = (by: 1 | -1): void => goOn(items, at + by, items.length - done)
  const total = queue.waiting + queue.reviewed
  return (
    <>
      <Refused refused={queue.refused} />
      <p class="progress">
        <progress max={total} value={queue.reviewed + done} aria-label="Reviewed" />{' '}
        <span>
          {(queue.reviewed + done).toLocaleString('en')} of {counted(total, name, plural(name))} reviewed
        </span>
      </p>
      <ItemSection
        key={keyOf(item)}
        item={item}
        history={histories.get(keyOf(item)) ?? item.history}
        onHistory={history => setHistories(new Map(histories).set(keyOf(item), history))}
        title={titleOf(item)}
        step={step}
      />
      <p class="pager">
        <button type="button" class="keyed" data-key="k" onClick={() => step(-1)}>
          Previous
        </button>
        <button type="button" class="keyed" data-key="j" onClick={() => step(1)}>
          Next
        </button>
      </p>
    </>
  )
}

const plural = (name: string): string =>
  name === 'copy' ? 'copies' : name === 'pair of actors' ? 'pairs of actors' : `${name}s`

/** Whether a person's word that was said on this page holds. */
const isDone = (item: ReviewItem, now: ReviewHistory | undefined): boolean =>
  now !== undefined && now.entries.length > item.history.entries.length && latestWord(now) !== null

/** Within what is shown, or on to what waits behind it: what was reviewed here waits no more. */
function goOn(items: readonly ReviewItem[], to: number, left: number): void {
  const offset = Number(params.value.get('offset') ?? 0) || 0
  const item = items[to]
  if (item) setParams({ at: keyOf(item) }, { replace: true })
  else if (to < 0 && offset > 0) setParams({ at: null, offset: String(Math.max(0, offset - BATCH)) })
  else if (to >= BATCH) setParams({ at: null, offset: String(offset + left) })
}
