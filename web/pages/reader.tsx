import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ArticleDetail } from '../../src/api/contract/articles.ts'
import { Answered } from '../components/asked.tsx'
import { Facets, Mismatches } from '../reader/below.tsx'
import { findIn } from '../reader/find.ts'
import { FindBar } from '../reader/find-bar.tsx'
import { Head } from '../reader/head.tsx'
import { layOut, type Numbered } from '../reader/lay-out.ts'
import { Original } from '../reader/original.tsx'
import { focusOn, goTo, offset, selected } from '../reader/place.ts'
import { RowOf } from '../reader/row.tsx'
import { taken, views } from '../state/client.ts'
import { hash, navigate, params, setParams } from '../state/location.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import '../styles/reader.css'

/** An article with its statements marked and a card beside the paragraph for each. */
export function ReaderPage({ id }: { readonly id: string }) {
  const asked = useAnswer(id, () => taken(views.articles[':id'].$get({ param: { id } })))
  useTitle(asked.value?.article.title ?? asked.value?.article.uri ?? 'Article')
  return <Answered asked={asked}>{detail => <Reader detail={detail} key={detail.article.id} />}</Answered>
}

function Reader({ detail }: { readonly detail: ArticleDetail }) {
  const field = useRef<HTMLInputElement>(null)
  const numbered = useMemo(
    () => detail.statements.map((statement, i): Numbered => ({ number: i + 1, statement })),
    [detail],
  )
  const numbers = useMemo(
    () => new Map(numbered.map(({ number, statement }) => [statement.id, number])),
    [numbered],
  )
  const claims = useMemo(() => new Map(detail.claims.map(claim => [claim.id, claim])), [detail])
  const all = useMemo(() => layOut(detail, numbered), [detail])
  const sharing = params.value.get('shared') === '1'
  const rows = useMemo(() => (sharing ? all : all.map(row => ({ ...row, shared: [] }))), [all, sharing])
  const { words, found, step, setWords } = useFind(detail, all)
  const numberOf = useMemo(() => (id: string) => numbers.get(id) ?? null, [numbers])
  const original = params.value.get('view') === 'original'
  useGoing(original)

  const list = useMemo(
    () =>
      rows.map(row => (
        <RowOf
          key={row.stretch.start}
          detail={detail}
          row={row}
          claims={claims}
          found={found}
          numberOf={numberOf}
        />
      )),
    [rows],
  )
  const next = (by: 1 | -1): void => chooseNext(numbered, by)
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    if (event.key === 'j' || event.key === 'k') next(event.key === 'j' ? 1 : -1)
    else if (event.key === '/') field.current?.focus()
    else return
    event.preventDefault()
  }
  return (
    <article class="reader" onKeyDown={press} onClick={choose}>
      {(original || !detail.blocks.some(({ kind }) => kind === 'headline')) && (
        <h1 class="hidden">{detail.article.title ?? detail.article.uri}</h1>
      )}
      <Head detail={detail} />
      <div class={words === '' ? 'tools' : 'tools finding'}>
        {!original && (
          <>
            <FindBar field={field} words={words} found={found.value} onWords={setWords} onStep={step} />
            {numbered.length > 0 && (
              <span class="steps">
                <span class="facts" aria-hidden="true">
                  Statement
                </span>
                <button type="button" onClick={() => next(-1)} aria-label="Previous statement" title="k">
                  ↑
                </button>
                <button type="button" onClick={() => next(1)} aria-label="Next statement" title="j">
                  ↓
                </button>
              </span>
            )}
            {detail.shared.length > 0 && (
              <Toggle
                name="Shared passages"
                on={sharing}
                set={on => setParams({ shared: on ? '1' : null })}
              />
            )}
          </>
        )}
        <Toggle name="Original" on={original} set={on => setParams({ view: on ? 'original' : null })} />
      </div>
      {original ? (
        <Original detail={detail} />
      ) : (
        <>
          <Lost detail={detail} numbers={numbers} />
          <Legend detail={detail} />
          <Mismatches mismatches={detail.mismatches} />
          {list}
          <Facets facets={detail.facets} />
        </>
      )}
    </article>
  )
}

interface ToggleProps {
  readonly name: string
  readonly on: boolean
  readonly set: (on: boolean) => void
}

const Toggle = ({ name, on, set }: ToggleProps) => (
  <button type="button" aria-pressed={on} onClick={() => set(!on)}>
    {name}
  </button>
)

const Legend = ({ detail }: { readonly detail: ArticleDetail }) =>
  detail.statements.length === 0 ? (
    <p class="facts">No statement was found in it.</p>
  ) : (
    <p class="legend facts">
      <span class="source">source</span> <span class="cue">cue</span>{' '}
      <span class="content">what is said</span> <span class="content nested">said inside it</span>
    </p>
  )

/** An address of a statement or a place that this article does not have. */
function Lost({
  detail,
  numbers,
}: {
  readonly detail: ArticleDetail
  readonly numbers: ReadonlyMap<string, number>
}) {
  const statement = selected.value
  const at = offset.value
  if (statement !== null && !numbers.has(statement))
    return (
      <p class="lost" role="status">
        The address names a statement that this article does not have: {statement}. It may be of an earlier
        analysis.
      </p>
    )
  if (at !== null && at >= detail.text.length)
    return (
      <p class="lost" role="status">
        The address names a place behind the end of the text: {at}.
      </p>
    )
  return null
}

function useFind(detail: ArticleDetail, rows: ReturnType<typeof layOut>) {
  const words = params.value.get('find') ?? ''
  const current = useSignal(0)
  const stretches = useMemo(
    () => rows.flatMap(({ stretch }) => (stretch.kind === 'furniture' ? [] : [stretch])),
    [rows],
  )
  const ranges = useComputed(() => findIn(detail.text, stretches, params.value.get('find') ?? ''))
  const found = useComputed(() => ({ ranges: ranges.value, current: current.value }))
  const show = (): void => {
    // Once the rows are drawn with it.
    setTimeout(() => goTo('found'))
  }
  return {
    words,
    found,
    step: (by: 1 | -1): void => {
      const count = ranges.value.length
      if (count > 0) current.value = (current.value + by + count) % count
      show()
    },
    setWords: (wanted: string): void => {
      current.value = 0
      setParams({ find: wanted }, { replace: true })
      show()
    },
  }
}

/** Scrolls to what the address names, now and whenever it changes. */
function useGoing(original: boolean): void {
  const to = hash.value
  useEffect(() => {
    if (original || to === '') return
    const timer = setTimeout(() => {
      goTo(to)
      // Whoever came by a link goes on from there by keyboard.
      if (to.startsWith('st-') && document.activeElement === document.body) focusOn(to)
    })
    return () => clearTimeout(timer)
  }, [to, original])
}

/** A click chooses the smallest statement under it; a number leads to its card, a card's number back to the words. */
function choose(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null
  const link = target?.closest('a, button, summary')
  const to = link?.getAttribute('data-to')
  if (to && !(event.ctrlKey || event.metaKey || event.shiftKey)) setTimeout(() => focusOn(to))
  const statement = target?.closest('[data-st]')?.getAttribute('data-st')
  const selecting = window.getSelection()?.isCollapsed === false
  if (!link && statement && !selecting) navigate(`#${statement}`, { replace: true })
}

function chooseNext(numbered: readonly Numbered[], by: 1 | -1): void {
  const placed = numbered.filter(({ statement }) => statement.start !== null)
  const at = placed.findIndex(({ statement }) => statement.id === selected.value)
  const next = placed[at === -1 ? (by === 1 ? 0 : placed.length - 1) : at + by]
  if (next === undefined) return
  navigate(`#${next.statement.id}`, { replace: true })
  // At once where it is drawn, so that keys in quick succession do not fall on the one before.
  if (!focusOn(next.statement.id)) setTimeout(() => focusOn(next.statement.id))
}
