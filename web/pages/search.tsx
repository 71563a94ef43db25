import { useEffect, useRef } from 'preact/hooks'
import type { SearchAnswer } from '../../src/api/contract/search.ts'
import { Answered } from '../components/asked.tsx'
import { ExportLinks } from '../components/export-links.tsx'
import { StatementLine, whereOf } from '../components/line.tsx'
import { Pager } from '../components/pager.tsx'
import { taken, views } from '../state/client.ts'
import { type FilterName, filters, setFilter } from '../state/filters.ts'
import { params, setParams } from '../state/location.ts'
import { pagedQuery } from '../state/paged.ts'
import { useAnswer } from '../state/use-answer.ts'
import { useTitle } from '../state/use-title.ts'
import { counted, plain } from '../words.ts'

const LINES = 50

/** Full text: statements that say the words, with what they have in common, and articles that have them anywhere. */
export function SearchPage() {
  const q = params.value.get('q') ?? ''
  const field = useRef<HTMLInputElement>(null)
  useTitle(q === '' ? 'Search' : `“${q}”`)
  // Whoever comes without a question is here to type one.
  useEffect(() => {
    if (q === '') field.current?.focus()
  }, [])
  const query = { ...pagedQuery(LINES), q }
  const asked = useAnswer(JSON.stringify(query), () => taken(views.search.$get({ query })))
  return (
    <>
      <h1>Search</h1>
      <search>
        <form
          class="ask"
          onSubmit={event => {
            event.preventDefault()
            setParams({ q: field.current?.value.trim() ?? '', offset: null })
          }}
        >
          <input ref={field} type="search" name="q" defaultValue={q} aria-label="Words to look for" />
          <button type="submit">Search</button>
        </form>
      </search>
      <p class="facts">
        All words must be there; “in quotation marks” they follow each other; ceas* finds ceasefire too.
      </p>
      {(q !== '' || Object.keys(filters.value).length > 0) && (
        <Answered asked={asked}>{answer => <Found answer={answer} />}</Answered>
      )}
    </>
  )
}

const FACETS = [
  { name: 'speaker', title: 'Speaker' },
  { name: 'outlet', title: 'Outlet' },
  { name: 'act', title: 'Act' },
  { name: 'channel', title: 'Channel' },
  { name: 'month', title: 'Month' },
] as const

function Found({ answer: { statements, facets, articles } }: { readonly answer: SearchAnswer }) {
  return (
    <div class="beside">
      <section>
        <h2>{counted(statements.total, 'statement')}</h2>
        {statements.lines.map(line => (
          <StatementLine key={line.id} line={line} />
        ))}
        <Pager total={statements.total} limit={LINES} />
        <ExportLinks type="statement" />
        {articles.length > 0 && (
          <>
            <h2>Articles</h2>
            <ul class="list">
              {articles.map(hit => (
                <li key={hit.article.id}>
                  <a href={`/articles/${hit.article.id}`}>{hit.article.title ?? hit.article.uri}</a>{' '}
                  <span class="facts">{whereOf(hit.article)}</span>
                  <p class="snippet">
                    <Marked text={hit.snippet} matches={hit.matches} />
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <aside>
        {FACETS.map(({ name, title }) => (
          <Facet key={name} name={name} title={title} values={facets[name]} />
        ))}
      </aside>
    </div>
  )
}

interface FacetProps {
  readonly name: (typeof FACETS)[number]['name']
  readonly title: string
  readonly values: SearchAnswer['facets']['act']
}

/** The values of a facet, each a filter to press; a month sets both ends of the time. */
function Facet({ name, title, values }: FacetProps) {
  if (values.length === 0) return null
  const filter: FilterName = name === 'month' ? 'from' : name
  return (
    <section class="facet">
      <h2>{title}</h2>
      <ul>
        {values.map(({ value, statements }) => {
          const pressed = filters.value[filter] === value
          const press = (): void =>
            name === 'month'
              ? setParams({ from: pressed ? null : value, to: pressed ? null : value, offset: null })
              : setFilter(filter, pressed ? null : value)
          return (
            <li key={value}>
              <button type="button" aria-pressed={pressed} onClick={press}>
                {name === 'act' ? plain(value) : value}
              </button>
              <span class="facts">{statements.toLocaleString('en')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface MarkedProps {
  readonly text: string
  readonly matches: readonly { readonly start: number; readonly end: number }[]
}

function Marked({ text, matches }: MarkedProps) {
  const ends = [0, ...matches.map(({ end }) => end)]
  return (
    <>
      {matches.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(ends[i], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
