import { type Figure, figureInWords } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { FigureRow } from '../contract/figures.ts'
import type { PageOf } from '../contract/filters.ts'
import { nameOf } from './facets.ts'
import { articleRef, lineOf, type Referred, referTo } from './refer.ts'

/** Figures in conflict that are looked through for groups, and groups shown. */
const MOST_LOOKED_AT = 600
const MOST_GROUPS = 40

/** Those that differ, group by group, and a page of all. */
export async function listFigures(
  store: Store,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<{ rivals: FigureRow[][]; total: number; rows: FigureRow[] }> {
  const disputed = await Array.fromAsync(
    store.list('figure', { ...filter, relation: 'conflict', limit: MOST_LOOKED_AT }),
  )
  const page = await Array.fromAsync(store.list('figure', { ...filter, limit, offset }))
  const rivals = offset === 0 ? await rivalGroups(store, disputed) : []
  return {
    rivals: rivals.slice(0, MOST_GROUPS),
    total: await store.count('figure', filter),
    rows: await rowsOf(store, page),
  }
}

/** These figures with those that they conflict with: a list for each connected group, the one in most articles first. */
export async function rivalGroups(store: Store, own: readonly Figure[]): Promise<FigureRow[][]> {
  const figures = new Map(own.map(figure => [figure.id, figure]))
  const missing = own.flatMap(({ conflicts }) => conflicts).filter(id => !figures.has(id))
  for (const record of (await store.getMany([...new Set(missing)])).values())
    if (record.type === 'figure') figures.set(record.id, record)
  const rows = new Map((await rowsOf(store, [...figures.values()])).map(row => [row.id, row]))
  const articles = (group: readonly FigureRow[]): number => new Set(group.map(row => row.article.id)).size
  return groupsOf(figures)
    .map(group => group.flatMap(({ id }) => rows.get(id) ?? []))
    .sort((a, b) => articles(b) - articles(a) || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
}

function groupsOf(figures: ReadonlyMap<string, Figure>): Figure[][] {
  const seen = new Set<string>()
  return [...figures.values()].flatMap(figure => {
    const group: Figure[] = []
    const queue = [figure]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next.id)) continue
      seen.add(next.id)
      group.push(next)
      queue.push(...next.conflicts.flatMap(id => figures.get(id) ?? []))
    }
    return group.length > 1 ? [group] : []
  })
}

async function rowsOf(store: Store, figures: readonly Figure[]): Promise<FigureRow[]> {
  const referred = await referTo(
    store,
    figures.flatMap(({ statement, article, scope }) => [
      article,
      ...(statement === null ? [] : [statement]),
      ...(scope?.place?.startsWith('pl-') ? [scope.place] : []),
    ]),
  )
  return figures.map(figure => rowOf(figure, referred))
}

function rowOf(figure: Figure, referred: Referred): FigureRow {
  const { id, counts, text, start, scope, statement } = figure
  const record = statement === null ? undefined : referred.get(statement)
  return {
    id,
    article: articleRef(referred, figure.article),
    value: figureInWords(figure),
    counts,
    words: text,
    start,
    place: nameOf(referred, scope?.place ?? null),
    asOf: scope?.asOf ?? null,
    voice: record?.type === 'statement' ? lineOf(record, referred).speakerName : null,
    statement,
  }
}
