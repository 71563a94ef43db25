import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ArticleDetail } from '../../src/api/contract/articles.ts'
import { Answered } from '../components/asked.tsx'
import { Facets, Mismatches } from '../reader/below.tsx'
import { Head } from '../reader/head.tsx'
import { layOut, type Numbered } from '../reader/lay-out.ts'
import { Original } from '../reader/original.tsx'
import { focusOn, goTo, offset, selected } from '../reader/place.ts'
import { RowOf } from '../reader/row.tsx'
import { Tools } from '../reader/tools.tsx'
import { useFind } from '../reader/use-find.ts'
import { taken, views } from '../state/client.ts'
import { hash, navigate, params } from '../state/location.ts'
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
  const sharing = params.value.get('shared') === '1'
  const original = params.value.get('view') === 'original'
  const { numbered, numbers, claims, rows } = useMemo(() => prepared(detail), [detail])
  const finding = useFind(detail, rows)
  useGoing(original)
  // The same elements as before are not drawn anew: a row itself knows what it has to follow.
  const list = useMemo(
    () =>
      rows.map(row => (
        <RowOf
          key={row.stretch.start}
          detail={detail}
          row={sharing ? row : { ...row, shared: [] }}
          claims={claims}
          found={finding.found}
          numberOf={id => numbers.get(id) ?? null}
        />
      )),
    [rows, sharing],
  )
  return (
    <article class="reader" onKeyDown={event => press(event, numbered, field.current)} onClick={choose}>
      {(original || !detail.blocks.some(({ kind }) => kind === 'headline')) && (
        <h1 class="hidden">{detail.article.title ?? detail.article.uri}</h1>
      )}
      <Head detail={detail} />
      <Tools
        detail={detail}
        finding={finding}
        field={field}
        sharing={sharing}
        original={original}
        next={by => chooseNext(numbered, by)}
      />
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

function prepared(detail: ArticleDetail) {
  const numbered = detail.statements.map((statement, i): Numbered => ({ number: i + 1, statement }))
  return {
    numbered,
    numbers: new Map(numbered.map(({ number, statement }) => [statement.id, number])),
    claims: new Map(detail.claims.map(claim => [claim.id, claim])),
    rows: layOut(detail, numbered),
  }
}

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

/** Keys that hold within the article: j and k go from statement to statement, / to the field for finding. */
function press(event: KeyboardEvent, numbered: readonly Numbered[], field: HTMLElement | null): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
  if (event.key === 'j' || event.key === 'k') chooseNext(numbered, event.key === 'j' ? 1 : -1)
  else if (event.key === '/') field?.focus()
  else return
  event.preventDefault()
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
