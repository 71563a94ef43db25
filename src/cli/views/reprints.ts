import type { Article, Range } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { cut, wrap } from '../terminal/table.ts'
import { citation } from './describe-statement.ts'
import { type Referred, shortId } from './view.ts'

/** How many stretches are quoted, the longest first, and how much of each. */
const QUOTED = 2
const QUOTED_WIDTH = 70

export const ORDER_WORDS: Readonly<Record<NonNullable<Article['copyOrder']>, string>> = {
  agency: 'the agency’s own copy comes first',
  date: 'that one is dated earlier',
  length: 'neither is dated earlier, and that one is longer',
  unknown: 'nothing says which of the two came first',
}

/** “adds 34 words: “…”; leaves out 120: “…”, “…””; null where it does neither. */
export function changesOf(
  { text, copyAdded = [], copyCut = [] }: Article,
  origin: Article | null,
): string | null {
  const added = stretches('adds', copyAdded, text)
  const left = origin === null ? null : stretches('leaves out', copyCut, origin.text)
  return [added, left].filter(words => words !== null).join('; ') || null
}

function stretches(verb: string, ranges: readonly Range[], text: string): string | null {
  const words = ranges.map(({ start, end }) => oneLine(text.slice(start, end)).trim())
  const count = words.reduce((sum, stretch) => sum + stretch.split(/\s+/u).length, 0)
  if (count === 0 || words.length === 0) return null
  const quoted = words.toSorted((a, b) => b.length - a.length).slice(0, QUOTED)
  const more = words.length > quoted.length ? ' …' : ''
  return `${verb} ${count} words: ${quoted.map(stretch => `“${cutAtWord(stretch)}”`).join(', ')}${more}`
}

function cutAtWord(text: string): string {
  const short = cut(text, QUOTED_WIDTH)
  return short === text ? text : short.replace(/\s+\S*…$/u, ' …')
}

/** Reprints among these articles, under the one that they come from, with what each made of it; '' where there are none. */
export async function reprintsText(store: Store, referred: Referred, output: Output): Promise<string> {
  const copies = [...referred.values()].flatMap(record =>
    record.type === 'article' && record.copyOf !== null ? [record] : [],
  )
  if (copies.length === 0) return ''
  const origins = await store.getMany([...new Set(copies.map(({ copyOf }) => copyOf ?? ''))])
  return [...Map.groupBy(copies, ({ copyOf }) => copyOf ?? '')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => {
      const origin = origins.get(id)
      return ofOrigin(origin?.type === 'article' ? origin : null, own, output)
    })
    .join('')
}

function ofOrigin(origin: Article | null, copies: readonly Article[], output: Output): string {
  const of = origin === null ? 'an article that is gone' : `${citation(origin)} (${shortId(origin.id)})`
  const head = `${copies.length} ${copies.length === 1 ? 'reprint' : 'reprints'} of ${of}`
  const lines = copies
    .toSorted((a, b) => (citation(a) < citation(b) ? -1 : 1))
    .map(copy => {
      const changes = changesOf(copy, origin) ?? 'the same words'
      const name = `${copy.outlet ?? copy.uri}, ${copy.published?.slice(0, 10) ?? 'undated'} (${shortId(copy.id)})`
      return wrap(oneLine(`${name}: ${changes}`), output.columns, '    ')
    })
  return wrap(oneLine(head), output.columns, '  ') + output.style('dim', lines.join(''))
}
