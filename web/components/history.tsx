import { useState } from 'preact/hooks'
import type { ReviewEntry, ReviewHistory } from '../../src/api/contract/reviews.ts'
import { ReasonForm } from '../review/reason.tsx'
import { TooLate } from '../review/too-late.tsx'
import { useReview } from '../review/use-review.ts'
import { deedInWords } from '../review/word.ts'
import { taken, views } from '../state/client.ts'
import { useAnswer } from '../state/use-answer.ts'
import { plain } from '../words.ts'
import { Answered } from './asked.tsx'
import '../styles/history.css'

/** What changed on a record, when, by whom and why; with a word of one's own where the ledger may be written. */
export function HistoryPanel({ id }: { readonly id: string }) {
  const asked = useAnswer(`history ${id}`, () => taken(views.reviews.of[':id'].$get({ param: { id } })))
  return <Answered asked={asked}>{history => <Panel first={history} key={id} />}</Answered>
}

function Panel({ first }: { readonly first: ReviewHistory }) {
  const [history, setHistory] = useState(first)
  const [deed, setDeed] = useState<'accept' | 'reject' | null>(null)
  const reviewing = useReview(setHistory)
  const { id } = history.record
  return (
    <section class="history" aria-label="Review">
      <HistoryOf history={history} onHistory={setHistory} />
      <TooLate reviewing={reviewing} />
      {history.refused === null && deed === null && (
        <p class="actions">
          <button type="button" onClick={() => setDeed('accept')}>
            Accept
          </button>
          <button type="button" onClick={() => setDeed('reject')}>
            Reject
          </button>
          <a href={`/review?record=${id}`}>Correct</a>
        </p>
      )}
      {deed !== null && (
        <ReasonForm
          title={deed === 'accept' ? 'Accept' : 'Reject'}
          reason={deed === 'accept' ? 'as the text says' : ''}
          busy={reviewing.busy}
          fault={reviewing.fault}
          cancel={() => setDeed(null)}
          submit={(reason, reviewer) => {
            const word = { record: id, decision: deed } as const
            void reviewing.say({ word, review: null, reason, reviewer }, history.latest).then(stored => {
              if (stored || reviewing.late) setDeed(null)
            })
          }}
        />
      )}
    </section>
  )
}

interface Props {
  readonly history: ReviewHistory
  readonly onHistory: (history: ReviewHistory) => void
}

/** The machine's values beside people's, and every word in the order in which it was said. */
export function HistoryOf({ history, onHistory }: Props) {
  const { entries, corrections, refused } = history
  return (
    <>
      {refused !== null && <p class="facts">Nothing can be reviewed here: {refused}.</p>}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      {entries.length === 0 ? (
        <p class="facts">Nobody has reviewed it.</p>
      ) : (
        <ol class="list words">
          {entries.map(entry => (
            <Entry key={entry.id} entry={entry} history={history} onHistory={onHistory} />
          ))}
        </ol>
      )}
    </>
  )
}

const Corrections = ({ corrections }: Pick<ReviewHistory, 'corrections'>) => (
  <table class="apart">
    <caption>The machine’s values and a person’s</caption>
    <thead>
      <tr>
        <th scope="col">Field</th>
        <th scope="col">Machine</th>
        <th scope="col">Person</th>
      </tr>
    </thead>
    <tbody>
      {corrections.map(({ field, machine, person, differs, reviewer }, i) => (
        <tr key={i}>
          <th scope="row">{plain(field)}</th>
          <td>{machine}</td>
          <td>
            {person} <span class="facts">{differs ? reviewer : 'the same'}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

function Entry({ entry, history, onHistory }: Props & { readonly entry: ReviewEntry }) {
  const [undoing, setUndoing] = useState(false)
  const reviewing = useReview(onHistory)
  const { reviewer, at, reason, holds, decision, id } = entry
  return (
    <li class={holds ? undefined : 'undone'}>
      <p>
        <b>{reviewer}</b> {deedInWords(entry)} <time dateTime={at}>{whenOf(at)}</time>
      </p>
      <p class="facts">
        {reason !== '' && `“${reason}”`}
        {!holds && ' · taken back since'}
        {entry.belongs !== null &&
          entry.how !== 'id' &&
          ` · said of an earlier reading of the same ${placeOf(entry)}`}
      </p>
      <TooLate reviewing={reviewing} />
      {holds && decision !== 'undo' && history.refused === null && !undoing && (
        <button type="button" class="link" onClick={() => setUndoing(true)}>
          Undo
        </button>
      )}
      {undoing && (
        <ReasonForm
          title="Take it back"
          reason="by mistake"
          busy={reviewing.busy}
          fault={reviewing.fault}
          cancel={() => setUndoing(false)}
          submit={(why, name) => {
            const mine = { word: null, review: id, reason: why, reviewer: name }
            void reviewing.say(mine, history.latest).then(() => setUndoing(false))
          }}
        />
      )}
    </li>
  )
}

const placeOf = ({ how }: ReviewEntry): string => (how === 'statements' ? 'statements' : 'words')

/** "2031-05-06 10:12 UTC". */
export const whenOf = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`
