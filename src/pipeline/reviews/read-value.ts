import {
  type Article,
  isId,
  isIsoDate,
  type Range,
  type Span,
  spanOf,
  withHourMark,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { ReviewError } from './review-error.ts'

/** Somebody, by id where the ledger knows them, and by name. */
export interface NamedActor {
  readonly actor: string | null
  readonly name: string
}

/** The ledger, the article that the record stands in, and the field's name for messages. */
export interface Asked {
  readonly store: Store
  readonly article: Article | null
  readonly field: string
}

/** Makes a value out of what a person typed, or a program sent. @throws ReviewError `bad-value`. */
export type ReadValue = (value: unknown, asked: Asked) => Promise<unknown>

/** Nothing, typed or sent, says that it is not known. */
export const orNull =
  (read: ReadValue): ReadValue =>
  async (value, asked) =>
    value === null || value === '' ? null : read(value, asked)

export const words: ReadValue = async (value, { field }) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  throw bad(field, value, 'Give it words.')
}

export const date: ReadValue = async (value, { field }) => {
  if (typeof value === 'string' && isIsoDate(value)) return withHourMark(value)
  throw bad(field, value, 'Write it as 2031-05-03, or 2031-05 where the day is not known.')
}

export const number: ReadValue = async (value, { field }) => {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value.replaceAll(',', '')) : value
  if (typeof read === 'number' && Number.isFinite(read)) return read
  throw bad(field, value, 'Give a number, as in 1200 or 0.5.')
}

export const flag: ReadValue = async (value, { field }) => {
  const read =
    value === 'yes' || value === 'true' ? true : value === 'no' || value === 'false' ? false : value
  if (typeof read === 'boolean') return read
  throw bad(field, value, 'Say yes or no.')
}

export const oneOf =
  (choices: readonly string[]): ReadValue =>
  async (value, { field }) => {
    if (typeof value === 'string' && choices.includes(value)) return value
    throw bad(field, value, `It is one of: ${choices.join(', ')}.`)
  }

/** An actor's id, a name, or both. */
export const somebody: ReadValue = async (value, { store, field }): Promise<NamedActor> => {
  const { actor, name } = typeof value === 'string' ? { actor: null, name: value } : partsOf(value)
  const id = actor ?? (isId(name.trim()) ? name.trim() : null)
  if (id === null) {
    if (name.trim() === '') throw bad(field, value, 'Give a name, or the id of an actor.')
    return { actor: null, name: name.trim() }
  }
  const record = await store.get(id)
  if (record?.type !== 'actor')
    throw bad(field, id, 'No actor has this id: counterclaim actors lists them; a name will do as well.')
  return { actor: record.id, name: record.name }
}

function partsOf(value: unknown): { readonly actor: string | null; readonly name: string } {
  if (typeof value !== 'object' || value === null) return { actor: null, name: '' }
  const { actor, name } = value as Readonly<Record<string, unknown>>
  return {
    actor: typeof actor === 'string' ? actor : null,
    name: typeof name === 'string' ? name : '',
  }
}

/** “120-180” or “120-180,200-210”, or ranges; each becomes a span of the article's text. */
export const spans: ReadValue = async (value, { article, field }): Promise<readonly Span[]> => {
  const ranges = typeof value === 'string' ? rangesFrom(value) : value
  const remedy = `Give characters of the article as START-END, several with a comma between; its text has ${article?.text.length ?? 0}.`
  if (!article || !Array.isArray(ranges) || ranges.length === 0) throw bad(field, value, remedy)
  return ranges.map((range: unknown) => {
    if (!isRange(range) || range.end > article.text.length) throw bad(field, value, remedy)
    return spanOf(article.text, range)
  })
}

const rangesFrom = (text: string): Range[] =>
  text.split(',').map(part => {
    const [, start = '', end = ''] = /^\s*(\d{1,9})\s*[-–]\s*(\d{1,9})\s*$/.exec(part) ?? []
    return { start: start === '' ? -1 : Number(start), end: Number(end) }
  })

function isRange(value: unknown): value is Range {
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as Readonly<Record<string, unknown>>
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    Number(start) >= 0 &&
    Number(start) < Number(end)
  )
}

export function bad(field: string, value: unknown, remedy: string): ReviewError {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  const short = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown
  return new ReviewError('bad-value', `“${short}” is no value for ${field}`, remedy, field)
}
