import type { Dossier, Reconciliation, StageVersions } from '../model/index.ts'
import { linked, MIN_SHARED_KEYS, reconcile } from '../reconcile/index.ts'
import type { Store } from '../store/index.ts'
import type { Watch } from './progress.ts'
import { reconcileVersion } from './versions.ts'

/** Articles a transaction: each costs a look-up of its neighbours, so progress is told often enough. */
const BATCH = 16

/**
 * Groups every article whose analysis or neighbourhood has moved with the articles that it is linked to, and
 * reconciles each group. A group is a connected part of the graph of links, and a link depends on its two
 * articles alone: so the outcome depends on which articles there are, never on the order in which they came.
 * @returns how many articles were looked at.
 */
export async function reconcilePending(
  store: Store,
  versions: StageVersions,
  watch: Watch = {},
): Promise<number> {
  const version = reconcileVersion(versions)
  const dossiers = new Dossiers(store)
  let done = 0
  while (!watch.signal?.aborted) {
    const moved = await store.unreconciled(version, BATCH)
    if (moved.length === 0) break
    const { before, groups } = await regroup(store, dossiers, moved)
    await store.putReconciliations(before, groups, version)
    done += moved.length
    watch.onEvent?.({ kind: 'progress', phase: 'reconcile', done, total: null })
  }
  return done
}

/**
 * Takes the moved articles with all members of their old groups – which may now fall apart – and follows links
 * until nothing new is reached; an article reached brings its own old group along.
 */
async function regroup(
  store: Store,
  dossiers: Dossiers,
  moved: readonly string[],
): Promise<{ before: string[]; groups: Reconciliation[] }> {
  const pool = new Map<string, Dossier>()
  const links = new Map<string, Set<string>>()
  let frontier = [...new Set([...moved, ...(await store.groupMembers(moved))])].sort()
  while (frontier.length > 0) {
    for (const dossier of await dossiers.of(frontier)) pool.set(dossier.article.id, dossier)
    const reached = new Set<string>()
    for (const id of frontier)
      for (const other of await neighbours(store, dossiers, id, pool, links)) reached.add(other)
    const fresh = [...reached].filter(id => !pool.has(id))
    frontier = [...new Set([...fresh, ...(await store.groupMembers(fresh))])]
      .filter(id => !pool.has(id))
      .sort()
  }
  const groups = components([...pool.keys()].sort(), links)
  return {
    before: [...pool.keys()].sort(),
    groups: groups.map(ids => reconcile(ids.flatMap(id => pool.get(id) ?? []))),
  }
}

async function neighbours(
  store: Store,
  dossiers: Dossiers,
  id: string,
  pool: ReadonlyMap<string, Dossier>,
  links: Map<string, Set<string>>,
): Promise<readonly string[]> {
  const own = pool.get(id)
  if (!own) return []
  const keys = (await store.keysOf([id])).get(id) ?? []
  const candidates = (await store.sharing(keys, MIN_SHARED_KEYS)).map(x => x.article).filter(x => x !== id)
  const others = new Map(candidates.flatMap(x => (pool.has(x) ? [[x, pool.get(x)] as const] : [])))
  const missing = candidates.filter(x => !pool.has(x))
  for (const dossier of await dossiers.of(missing)) others.set(dossier.article.id, dossier)
  const found = candidates.filter(x => {
    const other = others.get(x)
    return other !== undefined && linked(own, other)
  })
  for (const other of found) connect(links, id, other)
  return found
}

function connect(links: Map<string, Set<string>>, a: string, b: string): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = links.get(x)
    if (known) known.add(y)
    else links.set(x, new Set([y]))
  }
}

/** Connected parts of the graph, each sorted, in the order of their first members. */
function components(ids: readonly string[], links: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const id of ids) {
    if (seen.has(id)) continue
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
    parts.push(part.sort())
  }
  return parts
}

/** As many as are kept at hand; with what `reconcile` works out about each, some hundred kilobytes apiece. */
const AT_HAND = 200

/** Dossiers that were wanted lately: neighbours are compared again and again. Nothing changes them during one run. */
class Dossiers {
  readonly #store: Store
  readonly #known = new Map<string, Dossier>()

  constructor(store: Store) {
    this.#store = store
  }

  async of(ids: readonly string[]): Promise<Dossier[]> {
    const missing = ids.filter(id => !this.#known.has(id))
    const fetched = new Map(
      (await this.#store.dossiers(missing)).map(dossier => [dossier.article.id, dossier]),
    )
    const found = ids.flatMap(id => this.#known.get(id) ?? fetched.get(id) ?? [])
    for (const dossier of found) {
      // Put in anew, so that the first in the map is the one not wanted for longest.
      this.#known.delete(dossier.article.id)
      this.#known.set(dossier.article.id, dossier)
    }
    for (const id of this.#known.keys()) {
      if (this.#known.size <= AT_HAND) break
      this.#known.delete(id)
    }
    return found
  }
}
