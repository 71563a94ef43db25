import type { ActorGroup, Decision, GuiseRecord } from '../model/index.ts'
import { ACTORS_VERSION, groupActors, guisesOf, relatedPairs } from '../reconcile/actors/index.ts'
import type { Store } from '../store/index.ts'
import type { Watch } from './progress.ts'

/** Articles, and then guises, a transaction. */
const BATCH = 64

/**
 * Finds who is one actor under several names, and who is not: a grouping of its own beside that of articles. Articles are
 * read once; then only guises are compared that are new, gone or of another weight, with those that share a mark with
 * them. What comes of it depends on which articles and decisions there are alone.
 * @param reconciled the version of what they are made from.
 */
export async function reconcileActors(
  store: Store,
  reconciled: string,
  decisions: readonly Decision[],
  watch: Watch = {},
): Promise<void> {
  const version = `actors ${ACTORS_VERSION} on ${reconciled}`
  while (!watch.signal?.aborted) {
    const sources = await store.unguised(version, BATCH)
    if (sources.length === 0) break
    await store.putGuises(
      sources.map(({ article, actors, serial }) => ({
        article: article.id,
        serial,
        parts: guisesOf(article, actors),
      })),
      version,
    )
  }
  const decided = decisions.filter(({ of }) => of === 'actor')
  await store.putActorDecisions(decided)
  while (!watch.signal?.aborted) {
    const { guises, clock } = await store.movedGuises(BATCH)
    if (guises.length === 0) break
    const pool = await poolOf(store, guises, decided)
    // Where another process moved guises meanwhile, they are looked at anew.
    await store.putActorGroups(pool.before, pool.components, clock)
  }
}

interface Pool {
  readonly before: readonly string[]
  readonly components: readonly (readonly ActorGroup[])[]
}

/** The moved guises with all that they stood with or are related to, directly or through others, grouped. */
async function poolOf(store: Store, moved: readonly string[], decisions: readonly Decision[]): Promise<Pool> {
  const known = new Map<string, GuiseRecord>()
  const links = new Map<string, Set<string>>()
  const pool = new Set<string>()
  let frontier: readonly string[] = moved
  while (frontier.length > 0) {
    for (const id of frontier) pool.add(id)
    const near = await candidatesOf(store, frontier, known, decisions)
    const touching = new Set(frontier)
    const pairs = relatedPairs(near, touching, decisions)
    for (const [a, b] of pairs) connect(links, a, b)
    const reached = pairs.filter(([a, b]) => touching.has(a) || touching.has(b)).flat()
    // Those that were grouped together before are looked at together: they may fall apart now.
    const beside = await store.guisesBeside([...frontier, ...reached])
    frontier = [...new Set([...reached, ...beside])].filter(id => !pool.has(id)).sort()
  }
  const before = [...pool].sort()
  const records = new Map(before.flatMap(id => [known.get(id) ?? []].flat()).map(one => [one.guise.id, one]))
  const components = componentsOf([...records.keys()], links).map(ids =>
    groupActors(
      ids.flatMap(id => records.get(id) ?? []),
      decisions,
    ),
  )
  return { before, components }
}

/** The guises that any of these could be one with, themselves among them. */
async function candidatesOf(
  store: Store,
  frontier: readonly string[],
  known: Map<string, GuiseRecord>,
  decisions: readonly Decision[],
): Promise<readonly GuiseRecord[]> {
  const recall = async (ids: readonly string[]): Promise<void> => {
    for (const record of await store.guises(ids.filter(id => !known.has(id))))
      known.set(record.guise.id, record)
  }
  await recall(frontier)
  const names = new Set(frontier.flatMap(id => [id, known.get(id)?.guise.actor ?? id]))
  const tied = decisions.flatMap(({ kind, a, b }) =>
    kind === 'together' && (names.has(a) || names.has(b)) ? [a, b] : [],
  )
  const near = [
    ...(await store.guisesNear(frontier)),
    ...(tied.length > 0 ? await store.guisesNamed(tied) : []),
  ]
  await recall(near)
  return [...new Set([...frontier, ...near])].sort().flatMap(id => known.get(id) ?? [])
}

function connect(links: Map<string, Set<string>>, a: string, b: string): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const others = links.get(x)
    if (others) others.add(y)
    else links.set(x, new Set([y]))
  }
}

/** Connected parts of the graph, in the order of their first members. */
function componentsOf(ids: readonly string[], links: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const seen = new Set<string>()
  return ids.flatMap(id => {
    if (seen.has(id)) return []
    const part: string[] = []
    const queue = [id]
    seen.add(id)
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      part.push(next)
      for (const other of links.get(next) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        queue.push(other)
      }
    }
    return [part.sort()]
  })
}
