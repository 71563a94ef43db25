import {
  type Agreement,
  type Control,
  controlInWords,
  type Figure,
  type Offer,
  type RecordOf,
  type RecordType,
} from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { withArticles } from './describe-dispute.ts'
import {
  answersOf,
  breachesOf,
  conditionsOf,
  holderOf,
  refersInAgreement,
  refersInOffer,
} from './facet-parts.ts'
import { nameOrWords, outletOf, type Referred, speakerOf, textAt } from './view.ts'

const FACETS_SHOWN = 8
/** Of one agreement or place; `show` has them all. */
const VOICES_SHOWN = 6

export const heading = (output: Output, text: string): string =>
  `${output.style(['bold', 'underline'], text)}\n`

export async function all<T extends RecordType>(
  store: Store,
  type: T,
  filter?: RecordFilter,
): Promise<RecordOf<T>[]> {
  const records: RecordOf<T>[] = []
  for await (const record of store.list(type, filter)) records.push(record)
  return records
}

/** A title with a line for each voice, the same words once. */
function entry(output: Output, title: string, lines: readonly string[]): string {
  const distinct = [...new Set(lines.map(oneLine))]
  const rest = distinct.length - VOICES_SHOWN
  const shown = rest > 0 ? [...distinct.slice(0, VOICES_SHOWN), `and ${rest} more`] : distinct
  const body = shown.map(line => wrapped(line, output.columns, '    ')).join('')
  return `  ${output.style('bold', oneLine(title))}\n${body}`
}

/** A line that goes on farther in than it began. */
function wrapped(line: string, columns: number, indent: string): string {
  const lines = wrap(line, columns - 2, indent).split('\n')
  return lines.map((part, i) => (i > 0 && part !== '' ? `  ${part}` : part)).join('\n')
}

/** "according to Arvia"; of the article's own voice, whose article it is. */
const says = (referred: Referred, statement: string | null, article: string): string =>
  statement === null
    ? `${outletOf(referred, article)} in its own voice`
    : `according to ${speakerOf(referred, statement)}`

export async function figuresSection(store: Store, output: Output): Promise<string> {
  const figures = await all(store, 'figure', { relation: 'conflict' })
  const referred = await withArticles(store, figures.flatMap(idsIn))
  const groups = rivals(figures).slice(0, FACETS_SHOWN)
  if (groups.length === 0) return ''
  const entries = groups.map(group =>
    entry(
      output,
      group[0]?.counts ?? '',
      group.map(f => `${f.text}, ${says(referred, f.statement, f.article)}`),
    ),
  )
  return `${heading(output, 'Rival figures')}${entries.join('')}`
}

const idsIn = ({ article, statement }: Figure | Control): string[] => [
  article,
  ...(statement === null ? [] : [statement]),
]

function rivals(figures: readonly Figure[]): Figure[][] {
  const seen = new Set<string>()
  return figures.flatMap(figure => {
    if (seen.has(figure.id)) return []
    const others = figures.filter(other => figure.conflicts.includes(other.id) && !seen.has(other.id))
    for (const { id } of [figure, ...others]) seen.add(id)
    return others.length === 0 ? [] : [[figure, ...others]]
  })
}

/** Places of which not everybody says the same. */
export async function controlSection(store: Store, output: Output): Promise<string> {
  const records = await all(store, 'control')
  const holders = records.flatMap(({ holder }) => holder ?? [])
  const referred = await withArticles(store, [...records.flatMap(idsIn), ...holders])
  const contested = [...Map.groupBy(records, record => record.placeName)]
    .filter(([, list]) => new Set(list.map(control => holderOf(control, referred))).size > 1)
    .sort((a, b) => b[1].length - a[1].length)
  if (contested.length === 0) return ''
  const entries = contested.slice(0, FACETS_SHOWN).map(([place, list]) =>
    entry(
      output,
      place,
      list.map(control => voiceOf(control, referred)),
    ),
  )
  return `${heading(output, 'Who is said to hold what')}${entries.join('')}`
}

/** "held by the river brigade, by its own word". */
function voiceOf(control: Control, referred: Referred): string {
  const holder = holderOf(control, referred)
  const by = control.statement === null ? null : speakerOf(referred, control.statement)
  const whose =
    by !== null && by === holder ? 'by its own word' : says(referred, control.statement, control.article)
  const day = control.date === null ? '' : `, ${control.date}`
  return `${controlInWords(control.action, holder)}${day}, ${whose}`
}

export async function agreementsSection(store: Store, output: Output): Promise<string> {
  const agreements = (await all(store, 'agreement')).filter(({ breaches }) => breaches.length > 0)
  if (agreements.length === 0) return ''
  const referred = await withArticles(store, agreements.flatMap(refersInAgreement))
  const told = (agreement: Agreement): string =>
    entry(
      output,
      agreement.name,
      breachesOf(agreement, referred).map(words => `said to be ${words}`),
    )
  return `${heading(output, 'Agreements')}${agreements.slice(0, FACETS_SHOWN).map(told).join('')}`
}

export async function offersSection(store: Store, output: Output): Promise<string> {
  const offers = (await all(store, 'offer')).filter(
    offer => offer.conditions.length > 0 || offer.responses.length > 0,
  )
  if (offers.length === 0) return ''
  const referred = await withArticles(store, offers.flatMap(refersInOffer))
  // Reprints tell the same offer again.
  const entries = [...new Set(offers.map(offer => offerEntry(offer, referred, output)))]
  return `${heading(output, 'Offers')}${entries.slice(0, FACETS_SHOWN).join('')}`
}

function offerEntry(offer: Offer, referred: Referred, output: Output): string {
  const from = nameOrWords(referred, offer.from)
  const to = nameOrWords(referred, offer.to)
  const title = `${offer.kind}${from === null ? '' : ` of ${from}`}${to === null ? '' : ` to ${to}`}`
  return entry(output, title, [
    `“${textAt(referred, offer)}”`,
    ...conditionsOf(offer).map(words => `on condition: ${words}`),
    ...answersOf(offer, referred),
  ])
}
