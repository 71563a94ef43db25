import type { Changes } from './link-facets.ts'
import type { Writer } from './reader.ts'
import { numberOf, textOf } from './rows.ts'

interface Node {
  readonly n: number
  readonly id: string
  readonly record: string
  readonly kind: string
  readonly grp: string
}

/**
 * Names the groups anew in which something moved: connected parts of the graph of links, each by the first id among its members.
 * A suggestion joins nothing. A link that came joins two groups by their names; only where one went that nothing near
 * makes up for is a group gone through as a whole, so that adding to a large one is cheap.
 */
export function groupFacets(writer: Writer, { added, removed }: Changes): void {
  const seen = new Set<number>()
  for (const row of writer.all('SELECT grp FROM facet_loose ORDER BY grp'))
    for (const node of membersOf(writer, textOf(row, 'grp'))) nameFrom(writer, node, seen)
  const near = nearby(writer, removed)
  for (const [a, b] of removed) {
    if (near(a) === near(b)) continue
    for (const n of [a, b]) for (const node of nodeOf(writer, n)) nameFrom(writer, node, seen)
  }
  for (const [a, b] of added) join(writer, a, b)
  writer.run('DELETE FROM facet_loose')
}

/** Sets of facets that the links of these pairs' own neighbours still hold together. */
function nearby(writer: Writer, pairs: Changes['removed']): (n: number) => number {
  const parent = new Map<number, number>()
  const find = (n: number): number => {
    let root = n
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up
    for (let at = n; at !== root; ) {
      const up = parent.get(at) ?? root
      parent.set(at, root)
      at = up
    }
    return root
  }
  for (const n of new Set(pairs.flat()))
    for (const row of writer.all(LINKED, n)) {
      const [a, b] = [find(n), find(numberOf(row, 'n'))]
      if (a !== b) parent.set(Math.max(a, b), Math.min(a, b))
    }
  return find
}

const LINKED = `
  SELECT b AS n FROM facet_link WHERE a = ?1 AND relation <> 'perhaps'
  UNION SELECT a FROM facet_link WHERE b = ?1 AND relation <> 'perhaps'`

function nameFrom(writer: Writer, node: Node, seen: Set<number>): void {
  if (!seen.has(node.n)) nameGroup(writer, reach(writer, node, seen))
}

function join(writer: Writer, a: number, b: number): void {
  const [one, other] = [a, b].flatMap(n => nodeOf(writer, n))
  if (!one || !other || one.grp === other.grp) return
  const [first = one.grp, second = other.grp] = [one.grp, other.grp].sort()
  writer.run('UPDATE facet SET grp = ? WHERE grp = ?', first, second)
  if (one.kind === 'agreement')
    listUnder(writer, [...new Set(membersOf(writer, first).map(({ record }) => record))].sort())
}

const COLUMNS = 'n, id, record_id, kind, grp'

const membersOf = (writer: Writer, grp: string): readonly Node[] =>
  writer.all(`SELECT ${COLUMNS} FROM facet WHERE grp = ? ORDER BY id`, grp).map(toNode)

const nodeOf = (writer: Writer, n: number): readonly Node[] =>
  writer.all(`SELECT ${COLUMNS} FROM facet WHERE n = ?`, n).map(toNode)

const toNode = (row: Parameters<typeof textOf>[0]): Node => ({
  n: numberOf(row, 'n'),
  id: textOf(row, 'id'),
  record: textOf(row, 'record_id'),
  kind: textOf(row, 'kind'),
  grp: textOf(row, 'grp'),
})

const NEIGHBOURS = `
  SELECT ${COLUMNS} FROM facet WHERE n IN (${LINKED})`

function reach(writer: Writer, start: Node, seen: Set<number>): Node[] {
  const part: Node[] = []
  const queue = [start]
  seen.add(start.n)
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    part.push(next)
    for (const other of writer.all(NEIGHBOURS, next.n).map(toNode)) {
      if (seen.has(other.n)) continue
      seen.add(other.n)
      queue.push(other)
    }
  }
  return part
}

function nameGroup(writer: Writer, part: readonly Node[]): void {
  const [first] = part.map(({ id }) => id).sort()
  if (first === undefined) return
  for (const { n, grp } of part)
    if (grp !== first) writer.run('UPDATE facet SET grp = ? WHERE n = ?', first, n)
  if (part[0]?.kind === 'agreement') listUnder(writer, [...new Set(part.map(({ record }) => record))].sort())
}

/** The other ids go on leading to the one under which an agreement is listed. */
function listUnder(writer: Writer, [first, ...others]: readonly string[]): void {
  if (first === undefined) return
  writer.run('DELETE FROM agreement_alias WHERE part = ?', first)
  for (const part of others)
    writer.run('INSERT OR REPLACE INTO agreement_alias (part, id) VALUES (?, ?)', part, first)
}
