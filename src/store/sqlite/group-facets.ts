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
 * A suggestion joins nothing.
 */
export function groupFacets(writer: Writer): void {
  const loose = writer.all('SELECT grp FROM facet_loose ORDER BY grp').map(row => textOf(row, 'grp'))
  const seen = new Set<number>()
  for (const grp of loose) {
    // Of a group that fell apart, each part is found from one of its members; one that grew, from any.
    for (const node of membersOf(writer, grp)) {
      if (seen.has(node.n)) continue
      nameGroup(writer, reach(writer, node, seen))
    }
  }
  writer.run('DELETE FROM facet_loose')
}

const COLUMNS = 'n, id, record_id, kind, grp'

const membersOf = (writer: Writer, grp: string): readonly Node[] =>
  writer.all(`SELECT ${COLUMNS} FROM facet WHERE grp = ? ORDER BY id`, grp).map(toNode)

const toNode = (row: Parameters<typeof textOf>[0]): Node => ({
  n: numberOf(row, 'n'),
  id: textOf(row, 'id'),
  record: textOf(row, 'record_id'),
  kind: textOf(row, 'kind'),
  grp: textOf(row, 'grp'),
})

const NEIGHBOURS = `
  SELECT ${COLUMNS} FROM facet WHERE n IN (
    SELECT b FROM facet_link WHERE a = ?1 AND relation <> 'perhaps'
    UNION SELECT a FROM facet_link WHERE b = ?1 AND relation <> 'perhaps')`

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
