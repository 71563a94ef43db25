import type { Span } from '../../model/index.ts'
import { shortId } from './view.ts'

/** A value of a review as a person reads it; nothing means that it is not known. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'unknown'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(one => (isSpan(one) ? `“${one.text}”` : String(one))).join(' … ')
  const { actor, name, statement, stance } = value as Readonly<Record<string, unknown>>
  if (typeof name === 'string') return typeof actor === 'string' ? `${name} (${shortId(actor)})` : name
  if (typeof statement === 'string')
    return `${shortId(statement)} ${typeof stance === 'string' ? stance : 'takes none'}`
  return JSON.stringify(value)
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
