import type { FacetTrace } from '../../model/index.ts'
import type { FacetComparison } from '../facets.ts'
import type { Writer } from './reader.ts'
import { numberOf, recordOf, textOf } from './rows.ts'

/** A trace under a key, at its place in the key's order. */
interface Placed {
  readonly n: number
  readonly trace: FacetTrace
}

/** Pairs of facets whose links came or went. */
export interface Changes {
  readonly added: (readonly [a: number, b: number])[]
  readonly removed: (readonly [a: number, b: number])[]
}

/**
 * Links anew what stands near the places where something came or went: each trace is linked to the next few under its key, so
 * only those just before such a place can have other neighbours than they had. The links are a function of which traces
 * there are.
 */
export function linkFacets(writer: Writer, comparison: FacetComparison): Changes {
  const traceOf = tracesIn(writer)
  const done = new Set<string>()
  const changes: Changes = { added: [], removed: [] }
  for (const row of writer.all('SELECT key, place FROM facet_moved ORDER BY key, place')) {
    const key = textOf(row, 'key')
    const around = aroundPlace(writer, key, textOf(row, 'place'), comparison.window)
    around.rows.forEach((n, i) => {
      if (i >= around.later || done.has(`${n} ${key}`)) return
      done.add(`${n} ${key}`)
      const following = around.rows.slice(i + 1, i + 1 + comparison.window)
      relink(
        writer,
        key,
        { n, trace: traceOf(n) },
        following.map(other => ({ n: other, trace: traceOf(other) })),
        comparison,
        changes,
      )
    })
  }
  writer.run('DELETE FROM facet_moved')
  return changes
}

/** The facets under a key around a place, in order; from `later` on they stand behind it. */
function aroundPlace(
  writer: Writer,
  key: string,
  place: string,
  window: number,
): { readonly rows: readonly number[]; readonly later: number } {
  const before = writer
    .all(
      'SELECT facet FROM facet_key WHERE key = ? AND place <= ? ORDER BY place DESC, facet DESC LIMIT ?',
      key,
      place,
      window + 1,
    )
    .map(row => numberOf(row, 'facet'))
    .reverse()
  const after = writer
    .all(
      'SELECT facet FROM facet_key WHERE key = ? AND place > ? ORDER BY place, facet LIMIT ?',
      key,
      place,
      window,
    )
    .map(row => numberOf(row, 'facet'))
  return { rows: [...before, ...after], later: before.length }
}

/** Only what differs is written: most links stay. */
function relink(
  writer: Writer,
  key: string,
  { n, trace }: Placed,
  following: readonly Placed[],
  { link }: FacetComparison,
  { added, removed }: Changes,
): void {
  const known = new Map(following.map(other => [other.trace.id, other.n]))
  const traces = following.map(other => other.trace)
  const before = new Map(
    writer.all(LINKS, n, key).map(row => [numberOf(row, 'b'), textOf(row, 'link')] as const),
  )
  for (const { to, link: made } of link(trace, traces)) {
    const b = known.get(to)
    if (b === undefined) continue
    const text = JSON.stringify(made)
    const stays = before.get(b) === text
    before.delete(b)
    if (stays) continue
    writer.run(PUT_LINK, n, b, key, made.relation, text)
    if (made.relation === 'perhaps') removed.push([n, b])
    else added.push([n, b])
  }
  for (const b of before.keys()) {
    writer.run('DELETE FROM facet_link WHERE a = ? AND b = ? AND key = ?', n, b, key)
    removed.push([n, b])
  }
}

const LINKS = 'SELECT b, link FROM facet_link WHERE a = ? AND key = ?'
const PUT_LINK = 'INSERT OR REPLACE INTO facet_link (a, b, key, relation, link) VALUES (?, ?, ?, ?, ?)'

/** Parsed once a transaction. */
function tracesIn(writer: Writer): (n: number) => FacetTrace {
  const known = new Map<number, FacetTrace>()
  return n => {
    const before = known.get(n)
    if (before) return before
    const trace = recordOf<FacetTrace>(writer.get('SELECT trace FROM facet WHERE n = ?', n) ?? {}, 'trace')
    known.set(n, trace)
    return trace
  }
}
