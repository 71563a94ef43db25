import { useState } from 'preact/hooks'
import type { ReviewHistory, ReviewItem } from '../../src/api/contract/reviews.ts'
import { Harmless } from '../components/harmless.tsx'
import { ReasonForm } from './reason.tsx'
import { TooLate } from './too-late.tsx'
import { useReview } from './use-review.ts'
import type { Word } from './word.ts'

interface Props {
  readonly item: ReviewItem
  readonly history: ReviewHistory
  readonly onHistory: (history: ReviewHistory) => void
}

type Beside = ReviewItem['beside'][number]

const PATHS: Readonly<Record<string, string>> = {
  article: '/articles/',
  actor: '/actors/',
  dispute: '/disputes/',
}

/** Records that this one may be one with: each can be taken together with it, or apart from it. */
export function Pair({ item, history, onHistory }: Props) {
  const { record, beside, other } = item
  const asked = beside.filter(({ id }) => id === other)
  const more = beside.filter(({ id }) => id !== other)
  return (
    <>
      {asked.length > 0 && (
        <p>
          {record.type === 'article' ? 'Taken for a reprint of' : 'Could be one with'} the one beside. Are
          they one?
        </p>
      )}
      <div class="pair">
        <section class="one">
          <h3>
            <Name id={record.id} type={record.type} label={record.label} />
          </h3>
          {item.article !== null && <p class="facts">{item.article.outlet ?? item.article.uri}</p>}
        </section>
        {asked.map(one => (
          <One key={one.id} one={one} />
        ))}
      </div>
      {more.length > 0 && (
        <section>
          <h3>{asked.length > 0 ? 'Others near' : 'One with it, or near it'}</h3>
          {more.map(one => (
            <Joinable key={one.id} one={one} record={record.id} history={history} onHistory={onHistory} />
          ))}
        </section>
      )}
    </>
  )
}

const Name = ({ id, type, label }: Pick<Beside, 'id' | 'type' | 'label'>) =>
  PATHS[type] === undefined ? (
    <Harmless text={label} />
  ) : (
    <a href={`${PATHS[type]}${id}`}>
      <Harmless text={label} />
    </a>
  )

const One = ({ one }: { readonly one: Beside }) => (
  <section class="one">
    <h3>
      <Name {...one} />
    </h3>
    <p class="facts">{one.facts.join(' · ')}</p>
    {one.text !== null && (
      <p class="sentence short" dir="auto">
        <Harmless text={one.text} />
      </p>
    )}
  </section>
)

function Joinable({
  one,
  record,
  history,
  onHistory,
}: Omit<Props, 'item'> & { readonly one: Beside; readonly record: string }) {
  const [kind, setKind] = useState<'together' | 'apart' | null>(null)
  const reviewing = useReview(onHistory)
  const other = one.id
  return (
    <div class="near">
      <p>
        <Name {...one} /> <span class="facts">{one.facts.join(' · ')}</span>{' '}
        {history.refused === null && kind === null && (
          <button type="button" class="link" onClick={() => setKind(one.joined ? 'apart' : 'together')}>
            {one.joined ? 'Take apart' : 'They are one'}
          </button>
        )}
      </p>
      <TooLate reviewing={reviewing} />
      {kind !== null && (
        <ReasonForm
          title={kind === 'apart' ? 'Take apart' : 'They are one'}
          busy={reviewing.busy}
          fault={reviewing.fault}
          cancel={() => setKind(null)}
          submit={(reason, reviewer) => {
            const word: Word = { decision: kind, record, other }
            void reviewing
              .say({ word, review: null, reason, reviewer }, history.latest)
              .then(stored => stored && setKind(null))
          }}
        />
      )}
    </div>
  )
}
