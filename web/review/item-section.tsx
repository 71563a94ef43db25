import { useEffect, useRef, useState } from 'preact/hooks'
import type { ReviewHistory, ReviewItem } from '../../src/api/contract/reviews.ts'
import { sentence } from '../components/line.tsx'
import { navigate } from '../state/location.ts'
import { CorrectForm } from './correct-form.tsx'
import { ItemBody } from './item.tsx'
import { ReasonForm } from './reason.tsx'
import { TooLate } from './too-late.tsx'
import { type Mine, useReview } from './use-review.ts'
import { type Deed, deedInWords, latestWord, namesOf, wordOn } from './word.ts'

interface Props {
  readonly item: ReviewItem
  readonly history: ReviewHistory
  readonly onHistory: (history: ReviewHistory) => void
  readonly title: string
  /** j and k; null where there is but one. */
  readonly step: ((by: 1 | -1) => void) | null
}

const SUITS: Readonly<Record<Deed | 'undo', string>> = {
  accept: 'as the text says',
  reject: '',
  correct: '',
  undo: 'by mistake',
}

/** One record to decide on. Its keys hold while it has the focus, so that they are in nobody's way elsewhere. */
export function ItemSection({ item, history, onHistory, title, step }: Props) {
  const section = useRef<HTMLElement>(null)
  const [deed, setDeed] = useState<Deed | 'undo' | null>(null)
  const [stored, setStored] = useState<string | null>(null)
  const reviewing = useReview(onHistory)
  const undoable = latestWord(history)
  const writable = history.refused === null
  const begin = (next: Deed | 'undo'): void => {
    if (writable && (next !== 'undo' || undoable !== null)) setDeed(next)
  }
  const close = (): void => {
    setDeed(null)
    section.current?.focus()
  }
  useEffect(() => section.current?.focus({ preventScroll: true }), [])
  const say = (mine: Mine): void => {
    void reviewing.say(mine, history.latest).then(done => {
      setStored(done ? 'Stored.' : null)
      if (done) close()
    })
  }
  const press = (event: KeyboardEvent): void => {
    const act = keyOf(event, deed !== null)
    if (act === null) return
    if (act === 'next' || act === 'previous') {
      if (step === null) return
      step(act === 'next' ? 1 : -1)
    } else if (act === 'open') openArticle(item)
    else begin(act)
    event.preventDefault()
  }
  const names = namesOf(item)
  return (
    <section class="item" tabIndex={-1} ref={section} aria-label={title} onKeyDown={press}>
      <h2>{title}</h2>
      <ItemBody item={item} history={history} onHistory={onHistory} />
      <p role="status" class="facts">
        {stored !== null && deed === null && undoable !== null
          ? `Stored: ${undoable.reviewer} ${deedInWords(undoable)}.`
          : ''}
      </p>
      <TooLate reviewing={reviewing} />
      {writable && deed === null && (
        <p class="actions deeds">
          {(['accept', 'reject', 'correct'] as const).map(one => (
            <button key={one} type="button" class="keyed" data-key={one[0]} onClick={() => begin(one)}>
              {names[one]}
            </button>
          ))}
          {undoable !== null && (
            <button type="button" class="keyed" data-key="u" onClick={() => begin('undo')}>
              Undo
            </button>
          )}
        </p>
      )}
      {deed === 'correct' && (
        <CorrectForm
          item={item}
          title={names.correct}
          busy={reviewing.busy}
          fault={reviewing.fault}
          cancel={close}
          submit={(word, reason, reviewer) => say({ word, review: null, reason, reviewer })}
        />
      )}
      {deed !== null && deed !== 'correct' && (
        <ReasonForm
          key={deed}
          title={
            deed === 'undo' ? `Take back: ${undoable === null ? '' : deedInWords(undoable)}` : names[deed]
          }
          reason={SUITS[deed]}
          busy={reviewing.busy}
          fault={reviewing.fault}
          cancel={close}
          submit={(reason, reviewer) => {
            if (deed !== 'undo') say({ word: wordOn(item, deed), review: null, reason, reviewer })
            else if (undoable !== null) say({ word: null, review: undoable.id, reason, reviewer })
          }}
        />
      )}
    </section>
  )
}

type Act = Deed | 'undo' | 'next' | 'previous' | 'open'

const KEYS: Readonly<Record<string, Act>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  r: 'reject',
  c: 'correct',
  u: 'undo',
  Enter: 'open',
}

/** What a key asks for: nothing where somebody types, or where Enter is a link's or a button's own. */
function keyOf(event: KeyboardEvent, deciding: boolean): Act | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || deciding) return null
  const target = event.target instanceof HTMLElement ? event.target : null
  if (target?.closest('input, select, textarea, form')) return null
  const act = KEYS[event.key] ?? null
  return act === 'open' && target?.closest('a, button, summary') ? null : act
}

function openArticle({ line, article }: ReviewItem): void {
  if (line !== null) navigate(sentence(line.article.id, line.id))
  else if (article !== null) navigate(`/articles/${article.id}`)
}
