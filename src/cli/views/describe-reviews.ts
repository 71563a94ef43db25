import { type LedgerRecord, pairOf, type Review, undoneBy } from '../../model/index.ts'
import type { Difference, Orphan, ReviewEntry } from '../../pipeline/reviews.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { valueWords } from './value-words.ts'
import { shortId } from './view.ts'

/** “corrects act of st-81c05a4e: deny”. */
export function deedOf(review: Review): string {
  const { decision, field, record, value } = review
  const what = field === null ? shortId(record) : `${field} of ${shortId(record)}`
  switch (decision) {
    case 'accept':
      return `accepts ${what}`
    case 'reject':
      return `rejects ${what}`
    case 'correct':
      return `corrects ${what}: ${valueWords(value)}`
    case 'merge':
      return `puts ${shortId(pairOf(review)?.with ?? '')} and ${shortId(record)} together`
    case 'split':
      return `takes ${shortId(pairOf(review)?.with ?? '')} and ${shortId(record)} apart`
    case 'undo':
      return `undoes ${shortId(undoneBy(review) ?? '')}`
  }
}

/** When, who, what; then why, and the id to undo it by. */
export function reviewText(review: Review, remark: string | null, output: Output): string {
  const at = review.at.slice(0, 16).replace('T', ' ')
  const deed = wrap(oneLine(`${at}  ${review.reviewer} ${deedOf(review)}`), output.columns)
  const why =
    review.reason === '' ? shortId(review.id) : `“${oneLine(review.reason)}” – ${shortId(review.id)}`
  const rest = remark === null ? why : `${why} – ${remark}`
  return deed + output.style('dim', wrap(rest, output.columns, '    '))
}

/** A line of a record's history. */
export function entryText({ review, holds, attached }: ReviewEntry, output: Output): string {
  const remarks = [
    holds ? null : 'undone since',
    attached.record === null ? 'orphaned: its record is gone' : null,
    attached.record !== null && attached.record !== review.record
      ? `now of ${shortId(attached.record)}`
      : null,
  ].filter(remark => remark !== null)
  return reviewText(review, remarks.length > 0 ? remarks.join(', ') : null, output)
}

const WHY_ORPHANED: Readonly<Record<Orphan['why'], string>> = {
  purged: 'its article was purged',
  text: 'other words stand at its place now',
  none: 'no record lies over half of its place now',
  tie: 'two records fit its place equally well',
}

export function orphanText({ review, why }: Orphan, output: Output): string {
  const words = review.anchor?.spans.map(({ text }) => text).join(' … ') ?? ''
  const place = words === '' ? '' : wrap(`“${oneLine(words)}”`, output.columns, '    ')
  return reviewText(review, WHY_ORPHANED[why], output) + place
}

export function besideText(machine: unknown, person: unknown): string {
  const [one, other] = [valueWords(machine), valueWords(person)]
  return one === other ? `machine and person: ${one}` : `machine: ${one}, person: ${other}`
}

export function differenceText(
  { record, field, machine, person, review }: Difference,
  output: Output,
): string {
  const what = output.style('bold', `${shortId(record)}${field === null ? '' : ` ${field}`}`)
  const values = wrap(oneLine(besideText(machine, person)), output.columns, '  ')
  const why = wrap(
    oneLine(`${review.reviewer}, ${review.at.slice(0, 10)}: “${review.reason}” – ${shortId(review.id)}`),
    output.columns,
    '    ',
  )
  return `${what}\n${values}${output.style('dim', why)}`
}

/** What people say of a record, under what the machine says; nothing where nobody said anything. */
export async function describeStanding(store: Store, record: LedgerRecord, output: Output): Promise<string> {
  if ((await store.latestReview()) === 0 || record.type === 'review') return ''
  const { reviewsOf, standingOf } = await import('../../pipeline/reviews/light.ts')
  const entries = (await reviewsOf(store, record.id)).filter(({ holds }) => holds)
  const { word, corrections } = await standingOf(store, record)
  const joins = entries.flatMap(({ review }) => (pairOf(review) ? [review] : []))
  const lines = [
    ...corrections.map(({ field, machine, person, review }) =>
      line(`${field} – ${besideText(machine, person)}`, review),
    ),
    ...(word ? [line(`${word.decision}ed as a whole`, word)] : []),
    ...joins.map(review => line(deedOf(review), review)),
  ]
  if (lines.length === 0) return ''
  return `\n${output.style('bold', 'reviewed')}\n${lines.map(text => wrap(oneLine(text), output.columns, '  ')).join('')}`
}

const line = (what: string, { reviewer, at, reason, id }: Review): string =>
  `${what} (${[reviewer, at.slice(0, 10), reason && `“${reason}”`, shortId(id)].filter(Boolean).join(', ')})`
