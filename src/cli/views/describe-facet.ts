import type { LedgerRecord } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { printable } from '../terminal/printable.ts'
import { fields, inContext } from './context-text.ts'
import { citation } from './describe-statement.ts'

/** How many places of mention are shown in full. */
const MENTIONS_SHOWN = 8

/** Any other record: its plain fields, and the places in the texts that it rests on. */
export async function describeSpanned(store: Store, record: LedgerRecord, output: Output): Promise<string> {
  const places = placesOf(record)
  const articles = await store.getMany([
    ...new Set(places.slice(0, MENTIONS_SHOWN).map(place => place.article)),
  ])
  const shown = places.slice(0, MENTIONS_SHOWN).map(({ article: id, start, end }) => {
    const article = articles.get(id)
    if (article?.type !== 'article') return ''
    return `  ${inContext(article, [{ start, end, role: 'words' }], output)}\n${output.style('dim', `    – ${printable(citation(article))}`)}\n`
  })
  const more = places.length > MENTIONS_SHOWN ? `  and ${places.length - MENTIONS_SHOWN} more places\n` : ''
  return `${output.style('bold', headingOf(record))}\n\n${fields(plainFields(record), output)}\n${shown.join('\n')}${more}`
}

function headingOf(record: LedgerRecord): string {
  if ('name' in record) return printable(record.name)
  if (record.type === 'figure') return printable(`${record.text} – ${record.counts}`)
  if (record.type === 'control')
    return printable(`${record.holderName ?? 'somebody'} ${record.action} ${record.placeName}`)
  return record.type === 'offer' ? record.kind : record.type
}

interface PlaceInText {
  readonly article: string
  readonly start: number
  readonly end: number
}

function placesOf(record: LedgerRecord): readonly PlaceInText[] {
  if ('mentions' in record) return record.mentions
  return 'start' in record ? [record] : []
}

function plainFields(record: LedgerRecord): [string, string][] {
  return Object.entries(record).flatMap(([name, value]): [string, string][] => {
    if (name === 'mentions' || name === 'start' || name === 'end' || value === null || value === undefined)
      return []
    if (typeof value === 'object') {
      const text =
        Array.isArray(value) && value.every(x => typeof x === 'string')
          ? value.join(', ')
          : JSON.stringify(value)
      return text === '[]' || text === '' ? [] : [[name, text]]
    }
    return [[name, String(value)]]
  })
}
