import type { RecordFilter, Store } from '../../store/index.ts'
import type { Edge, Network, Node } from '../contract/network.ts'
import { actorRef, type Referred } from './refer.ts'

const KINDS: Readonly<Record<string, Edge['kind']>> = { accuse: 'accuses', deny: 'denies' }

/** Who speaks of whom and who passes on whose words: the `most` pairs with most statements. */
export async function networkOf(store: Store, filter: RecordFilter, most: number): Promise<Network> {
  const all = [...(await spoken(store, filter)), ...(await passedOn(store, filter))].sort(
    (a, b) => b.statements - a.statements || (keyOf(a) < keyOf(b) ? -1 : 1),
  )
  const edges = all.slice(0, most)
  const actors = await store.getMany([...new Set(edges.flatMap(({ from, to }) => [from, to]))])
  return { edges, nodes: nodesOf(edges, actors), left: all.length - edges.length }
}

const keyOf = ({ from, to, kind }: Edge): string => `${from} ${to} ${kind}`

async function spoken(store: Store, filter: RecordFilter): Promise<Edge[]> {
  const { rows } = await store.tally(['speaker', 'target', 'act'], filter, { known: ['target'] })
  const edges = new Map<string, Edge>()
  for (const { values, statements } of rows) {
    const [from, to, act] = values
    if (!from || !to || from === to) continue
    const edge: Edge = { from, to, kind: KINDS[act ?? ''] ?? 'speaks-of', statements }
    const before = edges.get(keyOf(edge))?.statements ?? 0
    edges.set(keyOf(edge), { ...edge, statements: before + statements })
  }
  return [...edges.values()]
}

/** Who passes words on is known by name alone: an actor of the ledger where just one speaker has that name. */
async function passedOn(store: Store, filter: RecordFilter): Promise<Edge[]> {
  const { rows } = await store.tally(['via', 'speaker'], filter, { known: ['via'] })
  if (rows.length === 0) return []
  const named = new Map<string, string | null>()
  for (const {
    values: [id, name],
  } of (await store.tally(['speaker', 'speakerName'])).rows)
    if (id && name) named.set(name, named.has(name) && named.get(name) !== id ? null : id)
  return rows.flatMap(({ values: [via, to], statements }) => {
    const from = via ? (named.get(via) ?? via) : null
    return from && to && from !== to ? [{ from, to, kind: 'passes-on', statements }] : []
  })
}

function nodesOf(edges: readonly Edge[], actors: Referred): Node[] {
  const counts = new Map<string, number>()
  for (const { from, to, statements } of edges)
    for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + statements)
  return [...counts]
    .map(([id, statements]) => {
      const actor = actorRef(actors, id)
      return { id, name: actor?.name ?? id, actor, statements }
    })
    .sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1))
}
