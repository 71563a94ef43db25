import type { FacetTrace } from '../../model/index.ts'
import type { FacetComparison } from '../facets.ts'
import type { Writer } from './reader.ts'
import { numberOf, recordOf, textOf } from './rows.ts'

/** A trace under a key, at its place in the key's order. */
interface Placed {
  readonly n: number
  readonly trace: FacetTrace
}

/**
 * Links anew what stands near the places where something came or went: each trace is linked to the next few under its key, so
 * only those just before such a place can have other neighbours than they had. The links are a function of which traces
 * there are.
 */
export function linkFacets(writer: Writer, comparison: FacetComparison): void {
  const traceOf = tracesIn(writer)
  const done = new Set<string>()
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
      )
    })
  }
  writer.run('DELETE FROM facet_moved')
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

function relink(
  writer: Writer,
  key: string,
  { n, trace }: Placed,
  following: readonly Placed[],
  { link }: FacetComparison,
): void {
  const known = new Map(following.map(other => [other.trace.id, other.n]))
  loosen(writer, n)
  writer.run('DELETE FROM facet_link WHERE a = ? AND key = ?', n, key)
  for (const { to, link: made } of link(
    trace,
    following.map(other => other.trace),
  )) {
    const b = known.get(to)
    if (b === undefined) continue
    writer.run(
      'INSERT INTO facet_link (a, b, key, relation, link) VALUES (?, ?, ?, ?, ?)',
      n,
      b,
      key,
      made.relation,
      JSON.stringify(made),
    )
    loosen(writer, b)
  }
}

const loosen = (writer: Writer, n: number): void => {
  writer.run('INSERT OR IGNORE INTO facet_loose SELECT grp FROM facet WHERE n = ?', n)
}

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
