import {
  type Control,
  controlInWords,
  type Figure,
  figureInWords,
  type Statement,
} from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { type Column, renderTable } from '../terminal/table.ts'
import { countedOf, holderOf, voice } from './facet-parts.ts'
import { outletOf, type Referred, shortId, shortNames } from './view.ts'

/** Groups shown above a list, and records looked through for them. */
const GROUPS_SHOWN = 12
const MOST_LOOKED_AT = 600
const OUTLETS_NAMED = 3

type Facet = Figure | Control

/** One value or holder by one voice, with the articles that have it. */
interface Line {
  readonly id: string
  readonly said: string
  readonly voice: string
  readonly when: string
  readonly outlets: string
  readonly origins: number
}

/** The figures that others contradict, a table for each quantity: value, voice, time and independent origins side by side. */
export async function rivalFigures(store: Store, filter: RecordFilter, output: Output): Promise<string> {
  return figuresText(store, await disputed(store, 'figure', filter), output)
}

/** The figures that statements of a dispute give, beside those that contradict them. */
export async function rivalFiguresIn(
  store: Store,
  statements: readonly Statement[],
  output: Output,
): Promise<string> {
  const own = new Set(statements.map(({ id }) => id))
  const found: Facet[] = []
  for (const article of new Set(statements.map(statement => statement.article)))
    for (const figure of await disputed(store, 'figure', { article }))
      if (figure.statement !== null && own.has(figure.statement)) found.push(figure)
  return figuresText(store, found, output)
}

async function figuresText(store: Store, found: readonly Facet[], output: Output): Promise<string> {
  const figures = (await withRivals(store, found)).filter(record => record.type === 'figure')
  return sections(figures, await withVoices(store, figures), output, {
    title: 'Rival figures',
    heading: group => {
      const named = mostCommon(group.map(countedOf))
      const place = mostCommon(group.flatMap(({ scope }) => scope?.place ?? []))
      return place === '' || named.includes(place) ? named : `${named}, ${place}`
    },
    said: figureInWords,
    when: figure => figure.scope?.asOf ?? '',
  })
}

/** The same for places: who is said to hold them at one time. */
export async function rivalControls(store: Store, filter: RecordFilter, output: Output): Promise<string> {
  const found = await withRivals(store, await disputed(store, 'control', filter))
  const controls = found.filter(record => record.type === 'control')
  const referred = await withVoices(store, controls)
  return sections(controls, referred, output, {
    title: 'Rival accounts of who holds what',
    heading: group => mostCommon(group.map(({ placeName }) => placeName)),
    said: control => shortNames(controlInWords(control.action, holderOf(control, referred))),
    when: control => control.date ?? '',
  })
}

async function disputed(store: Store, type: Facet['type'], filter: RecordFilter): Promise<Facet[]> {
  const fitting: AsyncIterable<Facet> = store.list(type, {
    ...filter,
    relation: 'conflict',
    limit: MOST_LOOKED_AT,
  })
  return Array.fromAsync(fitting)
}

/** With those that they conflict with. */
async function withRivals(store: Store, records: readonly Facet[]): Promise<Facet[]> {
  const found = new Map(records.map(record => [record.id, record]))
  const missing = records
    .flatMap(({ rivals }) => (rivals ?? []).filter(rival => rival.relation === 'conflict'))
    .map(rival => rival.with)
    .filter(id => !found.has(id))
  for (const record of (await store.getMany([...new Set(missing)])).values())
    if (record.type === 'figure' || record.type === 'control') found.set(record.id, record)
  return [...found.values()]
}

/** With the statements, holders and articles behind them. */
export async function withVoices(store: Store, records: readonly Facet[]): Promise<Referred> {
  const ids = records.flatMap(record => [
    record.article,
    record.statement,
    record.type === 'control' ? record.holder : null,
  ])
  return store.getMany([...new Set(ids.filter(id => id !== null))])
}

interface Telling<T> {
  readonly title: string
  readonly heading: (group: readonly T[]) => string
  readonly said: (record: T) => string
  readonly when: (record: T) => string
}

/** Groups that most independent origins stand behind come first. */
function sections<T extends Facet>(
  records: readonly T[],
  referred: Referred,
  output: Output,
  telling: Telling<T>,
): string {
  const groups = [...Map.groupBy(records, ({ group, id }) => group ?? id)]
    .map(([id, group]) => ({ id, group, lines: linesOf(group, referred, telling) }))
    .filter(({ lines }) => lines.length > 1)
    .sort((a, b) => originsIn(b.lines) - originsIn(a.lines) || (a.id < b.id ? -1 : 1))
  if (groups.length === 0) return ''
  const shown = groups.slice(0, GROUPS_SHOWN).map(({ group, lines }) => {
    const heading = output.style('bold', oneLine(telling.heading(group)))
    return `${heading}\n${renderTable(COLUMNS, lines, output)}`
  })
  const more = groups.length > shown.length ? `and ${groups.length - shown.length} more\n` : ''
  return `${output.style(['bold', 'underline'], telling.title)}\n\n${shown.join('\n')}${more}\n`
}

const originsIn = (lines: readonly Line[]): number => lines.reduce((sum, { origins }) => sum + origins, 0)

const COLUMNS: readonly Column<Line>[] = [
  { head: '  id', value: line => `  ${shortId(line.id)}` },
  { head: 'said', value: line => line.said, most: 34 },
  { head: 'by whose word', value: line => shortNames(line.voice), flexible: true },
  { head: 'in', value: line => line.outlets, flexible: true },
  { head: 'as of', value: line => line.when },
  { head: 'origins', value: line => String(line.origins), align: 'right' },
]

/** Reprints, and outlets that say the same in their own voice, share a line. */
function linesOf<T extends Facet>(group: readonly T[], referred: Referred, telling: Telling<T>): Line[] {
  const keyOf = (record: T): string =>
    [telling.said(record), voice(referred, record.statement), telling.when(record)].join('\n')
  return [...Map.groupBy(group, keyOf).values()]
    .flatMap(same => {
      const [first] = [...same].sort((a, b) => (a.id < b.id ? -1 : 1))
      if (first === undefined) return []
      const outlets = [...new Set(same.map(({ article }) => outletOf(referred, article)))].sort()
      const rest = outlets.length - OUTLETS_NAMED
      return {
        id: first.id,
        said: telling.said(first),
        voice: voice(referred, first.statement),
        when: telling.when(first),
        outlets: [...outlets.slice(0, OUTLETS_NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join(', '),
        origins: new Set(same.map(({ article }) => originOf(referred, article))).size,
      }
    })
    .sort((a, b) => b.origins - a.origins || (a.id < b.id ? -1 : 1))
}

/** A reprint counts as the article that it reprints. */
function originOf(referred: Referred, id: string): string {
  const article = referred.get(id)
  return article?.type === 'article' ? (article.copyOf ?? id) : id
}

/** Of equally common ones, the first. */
function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best?.[0] ?? ''
}
