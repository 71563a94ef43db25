import type { Dossier, Reconciliation, StageVersions } from '../model/index.ts'
import { LEAST_SHARED, linked, reconcile } from '../reconcile/index.ts'
import type { Store } from '../store/index.ts'
import { refreshSuggestions } from './assist-suggest.ts'
import type { Watch } from './progress.ts'
import { reconcileActors } from './reconcile-actors.ts'
import { reconcileFacets } from './reconcile-facets.ts'
import { DecisionDesk, type Decisions } from './reviews/decisions.ts'
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
  const desk = new DecisionDesk(store)
  let done = 0
  const tell = (): void => watch.onEvent?.({ kind: 'progress', phase: 'reconcile', done, total: null })
  while (!watch.signal?.aborted) {
    const moved = await store.unreconciled(version, BATCH)
    if (moved.length === 0) break
    // Asked for anew in each round: a decision that comes in between is obeyed, and none is missed.
    const decisions = await desk.now()
    const { before, groups } = await regroup({ store, dossiers, decisions, tell }, moved)
    await store.putReconciliations(before, groups, version)
    done += moved.length
    tell()
  }
  await reconcileFacets(store, version, watch)
  await reconcileActors(store, version, (await desk.now()).among([]), watch)
  await refreshSuggestions(store)
  return done
}

interface Desk {
  readonly store: Store
  readonly dossiers: Dossiers
  readonly decisions: Decisions
  /** Called after each article: a group may have thousands. */
  readonly tell: () => void
}

type Links = Map<string, Set<string>>

/**
 * Takes the moved articles with all members of their old groups – which may now fall apart – and follows links
 * until nothing new is reached; an article reached brings its own old group along.
 */
async function regroup(
  desk: Desk,
  moved: readonly string[],
): Promise<{ before: string[]; groups: Reconciliation[] }> {
  const { store, dossiers, decisions, tell } = desk
  const pool = new Set<string>()
  const links: Links = new Map()
  let frontier = [...new Set([...moved, ...(await store.groupMembers(moved))])].sort()
  while (frontier.length > 0) {
    const reached = new Set<string>()
    for (const id of frontier) {
      pool.add(id)
      for (const other of await neighbours(desk, id, links)) reached.add(other)
      tell()
    }
    const fresh = [...reached].filter(id => !pool.has(id))
    frontier = [...new Set([...fresh, ...(await store.groupMembers(fresh))])]
      .filter(id => !pool.has(id))
      .sort()
  }
  const before = [...pool].sort()
  const groups: Reconciliation[] = []
  for (const ids of components(before, links))
    groups.push(reconcile(await dossiers.of(ids), decisions.among(ids)))
  return { before, groups }
}

/** How many candidates are looked at together: their dossiers are all in memory then. */
const CANDIDATES = 32

/** The articles that this one is linked to, old acquaintances among them; the links are noted both ways. */
async function neighbours({ store, dossiers, decisions }: Desk, id: string, links: Links): Promise<string[]> {
  const [own] = await dossiers.of([id])
  if (own === undefined) return []
  const keys = (await store.keysOf([id])).get(id) ?? []
  for (const other of decisions.linkedTo(id)) connect(links, id, other)
  // A link is symmetric: what was found from the other side need not be compared again.
  const found = [...(links.get(id) ?? [])]
  const sharing = new Set<string>()
  for (const [kind, least] of Object.entries(LEAST_SHARED)) {
    const own = keys.filter(key => key.startsWith(kind))
    for (const { article } of await store.sharing(own, least)) sharing.add(article)
  }
  const candidates = [...sharing].filter(other => other !== id && !links.get(id)?.has(other)).sort()
  for (let i = 0; i < candidates.length; i += CANDIDATES) {
    for (const other of await dossiers.of(candidates.slice(i, i + CANDIDATES))) {
      if (!linked(own, other)) continue
      connect(links, id, other.article.id)
      found.push(other.article.id)
    }
  }
  return found
}

function connect(links: Links, a: string, b: string): void {
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
const AT_HAND = 240

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
