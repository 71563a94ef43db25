import { contentWords, type LedgerRecord } from '../../model/index.ts'
import type { RecordRef } from '../contract/reviews.ts'

const LONGEST = 160

/** A record that is not there any more is called by its id. */
export function recordRef(id: string, record: LedgerRecord | undefined): RecordRef {
  if (record === undefined) return { id, type: 'gone', label: id }
  return { id: record.id, type: record.type, label: shortened(labelOf(record)) }
}

function labelOf(record: LedgerRecord): string {
  switch (record.type) {
    case 'article':
      return record.title ?? record.uri
    case 'statement':
      return `“${contentWords(record)}”`
    case 'claim':
      return record.text
    case 'dispute':
      return record.question
    case 'figure':
      return `${record.counts}: ${record.text}`
    case 'control':
      return `${record.holderName ?? 'somebody'} ${record.action} ${record.placeName}`
    case 'offer':
      return `${record.kind} of ${record.article}`
    case 'note':
      return record.reason
    case 'review':
    case 'suggestion':
      return record.id
    default:
      return record.name
  }
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text)

/** A value of any field in words: spans by their words, somebody by name, a stance by its name. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'not known'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(valueInWords).join(' … ')
  if (typeof value !== 'object') return String(value)
  if ('text' in value) return `“${value.text}”`
  if ('name' in value) return String(value.name)
  if ('stance' in value) return value.stance === null ? 'no stance' : String(value.stance)
  return JSON.stringify(value)
}
