import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { ArticleDetail } from '../../src/api/contract/articles.ts'
import type { Range } from '../../src/model/span.ts'
import { Harmless } from '../components/harmless.tsx'
import { whereOf } from '../components/line.tsx'
import { beside, onPaper } from '../state/beside.ts'
import { counted } from '../words.ts'
import { StatementCard, ToldCard } from './card.tsx'
import { type Claims, isContradicted } from './elsewhere.tsx'
import type { Row, Stretch } from './lay-out.ts'
import { useNear } from './near.ts'
import { offset, selected, wordAt } from './place.ts'
import { type PassingMark, Words } from './words.tsx'

/** What was found in the article, and which of it is shown. */
export interface Found {
  readonly ranges: readonly Range[]
  readonly current: number
}

interface Props {
  readonly detail: ArticleDetail
  readonly row: Row
  readonly claims: Claims
  readonly found: ReadonlySignal<Found>
  readonly numberOf: (statement: string) => number | null
}

/**
 * A row of the page: bare text until the reader comes near. It is drawn anew only if what is chosen, found or led to lies in
 * it: a report may have a thousand.
 */
export function RowOf(props: Props) {
  const { detail, row, found } = props
  const { stretch } = row
  const { ref, near } = useNear<HTMLDivElement>(detail.text.length < LONG)
  const chosen = useComputed(() => (isIn(row, selected.value) ? selected.value : null))
  // A text, since two lists of the same marks are not equal.
  const passing = useComputed(() =>
    JSON.stringify(passingIn(stretch, found.value, offset.value, detail.text)),
  )
  const drawn = useComputed(
    () => near.value || onPaper.value || chosen.value !== null || LED_TO.test(passing.value),
  )
  if (stretch.kind === 'furniture') return <Furniture stretch={stretch} text={detail.text} />
  return (
    <div class="row" ref={ref}>
      <Paragraph kind={stretch.kind} language={detail.language}>
        {drawn.value ? (
          <Words
            text={detail.text}
            row={row}
            passing={JSON.parse(passing.value) as PassingMark[]}
            selected={chosen.value}
          />
        ) : (
          <Harmless text={detail.text.slice(stretch.start, stretch.end)} />
        )}
      </Paragraph>
      {drawn.value && <Margin {...props} chosen={chosen.value} />}
    </div>
  )
}

/** Of shorter texts all rows are drawn at once. */
const LONG = 60_000

const LED_TO = /"role":"(?:current|at)"/

const isIn = ({ marks, cards }: Row, id: string | null): boolean =>
  id !== null && (marks.some(({ of }) => of === id) || cards.some(({ statement }) => statement.id === id))

function Margin({
  detail: { article },
  row: { cards, told, shared },
  claims,
  numberOf,
  chosen,
}: Props & { readonly chosen: string | null }) {
  const count = cards.length + told.length
  const contradicted = cards.filter(({ statement }) => isContradicted(claims, statement)).length
  const open = beside.value || chosen !== null
  return (
    <div class="margin" hidden={count + shared.length === 0}>
      {count > 0 && (
        <details open={open} class="cards">
          <summary>
            {counted(count, 'statement')}
            {contradicted > 0 && `, ${contradicted} contradicted`}
          </summary>
          {cards.map(numbered => (
            <StatementCard
              key={numbered.number}
              numbered={numbered}
              article={article.id}
              claims={claims}
              numberOf={numberOf}
              on={chosen === numbered.statement.id}
            />
          ))}
          {told.map(one => (
            <ToldCard key={`${one.claim} ${one.start}`} told={one} article={article.id} claims={claims} />
          ))}
        </details>
      )}
      {shared.map(passage => (
        <p class="facts" key={`${passage.with.id} ${passage.start}`}>
          shared with{' '}
          <a href={`/articles/${passage.with.id}#at-${passage.otherStart}`}>{whereOf(passage.with)}</a>
        </p>
      ))}
    </div>
  )
}

interface ParagraphProps {
  readonly kind: Stretch['kind']
  readonly language: string
  readonly children: preact.ComponentChildren
}

function Paragraph({ kind, language, children }: ParagraphProps) {
  const given = { class: `text ${kind}`, lang: language, dir: 'auto' } as const
  if (kind === 'headline') return <h1 {...given}>{children}</h1>
  if (kind === 'subheading') return <h2 {...given}>{children}</h2>
  return <p {...given}>{children}</p>
}

const Furniture = ({ stretch, text }: { readonly stretch: Stretch; readonly text: string }) => (
  <details class="furniture">
    <summary>Page furniture</summary>
    <pre dir="auto">
      <Harmless text={text.slice(stretch.start, stretch.end).trim()} />
    </pre>
  </details>
)

function passingIn(
  stretch: Stretch,
  { ranges, current }: Found,
  at: number | null,
  text: string,
): PassingMark[] {
  const marks: PassingMark[] = []
  const first = firstBehind(ranges, stretch.start)
  for (let i = first; i < ranges.length; i++) {
    const range = ranges[i]
    if (range === undefined || range.start >= stretch.end) break
    const role = i === current ? 'current' : 'found'
    marks.push({ ...range, role, of: role === 'current' ? 'found' : '' })
  }
  if (at !== null && at >= stretch.start && at < stretch.end)
    marks.push({ ...wordAt(text, at), role: 'at', of: `at-${at}` })
  return marks
}

/** The first of ranges in order that ends behind an offset. */
function firstBehind(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
