import type { Article, LedgerRecord } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { fields, inContext, type Mark, READABLE } from './context-text.ts'
import { withArticles } from './describe-dispute.ts'
import { citation } from './describe-statement.ts'
import { fieldsOf, headingOf, refersTo } from './facet-fields.ts'
import { withVoices } from './rivals.ts'
import type { Referred } from './view.ts'

/** How many places of mention are shown in full. */
const MENTIONS_SHOWN = 8

/** Any other record: its fields, and the places in the texts that it rests on. */
export async function describeSpanned(store: Store, record: LedgerRecord, output: Output): Promise<string> {
  const places = placesOf(record)
  const referred = await withArticles(store, [
    ...refersTo(record),
    ...places.slice(0, MENTIONS_SHOWN).map(place => place.article),
  ])
  const voiced = await withRivalVoices(store, record, referred)
  const paragraphs = paragraphsOf(places.slice(0, MENTIONS_SHOWN), referred)
  const shown = paragraphs.map(({ article, marks }, i) => {
    const words = wrap(inContext(article, marks, output), Math.min(output.columns, READABLE), '  ')
    if (paragraphs[i + 1]?.article === article) return words
    return words + output.style('dim', wrap(`– ${printable(citation(article))}`, output.columns, '    '))
  })
  const more = places.length > MENTIONS_SHOWN ? `\n  and ${places.length - MENTIONS_SHOWN} more places\n` : ''
  const rows = [...(fieldsOf(record, voiced) ?? plainFields(record)), ...origin(record)]
  return `${output.style('bold', printable(headingOf(record, referred)))}\n\n${fields(rows, output)}\n${shown.join('\n')}${more}`
}

/** Who gives the rivals that a record names. */
async function withRivalVoices(store: Store, record: LedgerRecord, referred: Referred): Promise<Referred> {
  if (record.type !== 'figure' && record.type !== 'control') return referred
  const rivals = (record.rivals ?? []).flatMap(({ with: id }) => {
    const rival = referred.get(id)
    return rival?.type === 'figure' || rival?.type === 'control' ? [rival] : []
  })
  return rivals.length === 0 ? referred : new Map([...referred, ...(await withVoices(store, rivals))])
}

/** Two mentions in one paragraph are shown in it together. */
function paragraphsOf(
  places: readonly PlaceInText[],
  referred: Referred,
): { readonly article: Article; readonly marks: Mark[] }[] {
  const found = new Map<string, { article: Article; marks: Mark[] }>()
  for (const { article: id, start, end } of places) {
    const article = referred.get(id)
    if (article?.type !== 'article') continue
    const block = article.blocks.findIndex(range => range.start <= start && start < range.end)
    const key = `${id} ${block < 0 ? `at ${start}` : block}`
    const paragraph = found.get(key) ?? { article, marks: [] }
    paragraph.marks.push({ start, end, role: 'words' })
    found.set(key, paragraph)
  }
  return [...found.values()]
}

function origin(record: LedgerRecord): [string, string][] {
  const made: [string, string][] =
    'by' in record && record.by !== undefined && record.type !== 'suggestion'
      ? [['made by', `${record.by.join(', ')} (confidence ${record.confidence?.toFixed(2) ?? 'unknown'})`]]
      : []
  return [...made, ['id', record.id]]
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

/** What is shown elsewhere, or stands for itself. */
const HIDDEN = new Set(['type', 'id', 'by', 'confidence', 'mentions', 'start', 'end'])

function plainFields(record: LedgerRecord): [string, string][] {
  return Object.entries(record).flatMap(([name, value]): [string, string][] => {
    if (HIDDEN.has(name) || value === null || value === undefined) return []
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
