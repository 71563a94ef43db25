import type { LedgerRecord } from '../model/index.ts'

/** A range that some field of a record points with, and the text that it says stands there. */
export interface Anchor {
  /** The article it points into, by its own id or as the one in which a statement stands. */
  readonly into: { readonly article: string } | { readonly statement: string } | null
  readonly start: number
  readonly end: number
  readonly text: string | null
  /** Where in the record, for messages: "content.spans[0]". */
  readonly path: string
}

/**
 * Every range in a record, found by shape – an object with a numeric start and end – so that a field added to the
 * format is checked from its first day. A range belongs to the nearest `article` named above it, else to the
 * article of the nearest `statement`: the limit of a stance.
 */
export function anchorsOf(record: LedgerRecord): Anchor[] {
  const found: Anchor[] = []
  collect(record, record.type === 'article' ? { article: record.id } : null, '', found)
  return found
}

function collect(value: unknown, above: Anchor['into'], path: string, found: Anchor[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      collect(item, above, `${path}[${i}]`, found)
    })
    return
  }
  if (!isFields(value)) return
  const into = home(value, above)
  const { start, end, text } = value
  if (typeof start === 'number' && typeof end === 'number') {
    found.push({ into, start, end, text: typeof text === 'string' ? text : null, path: path || 'range' })
  }
  // `shared` points into two articles at once: otherStart and otherEnd into the one named by `with`.
  const { with: other, otherStart, otherEnd } = value
  if (typeof other === 'string' && typeof otherStart === 'number' && typeof otherEnd === 'number') {
    found.push({
      into: { article: other },
      start: otherStart,
      end: otherEnd,
      text: null,
      path: `${path}.other`,
    })
  }
  for (const [key, inner] of Object.entries(value)) collect(inner, into, path ? `${path}.${key}` : key, found)
}

function home(value: Readonly<Record<string, unknown>>, above: Anchor['into']): Anchor['into'] {
  if (typeof value.article === 'string') return { article: value.article }
  if (above === null && typeof value.statement === 'string') return { statement: value.statement }
  return above
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
