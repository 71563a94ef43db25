import type { Dossier, Reconciliation } from '../../model/index.ts'
import {
  BY_COPY,
  cutGroups,
  type Link,
  MOST_IN_GROUP,
  reconcile,
  reconcileCopy,
} from '../../reconcile/index.ts'
import type { Store } from '../../store/index.ts'
import type { DecisionDesk, Decisions } from '../reviews/decisions.ts'
import { Shelf } from './shelf.ts'

/** Articles that are put into groups in one transaction, more where a group has more. */
const BATCH = 16
/** As many as are kept at hand, some hundred kilobytes apiece with what `reconcile` works out about each. */
const AT_HAND = 64

export interface GroupWatch {
  readonly aborted: () => boolean
  readonly tell: (articles: number) => void
}

/**
 * Puts every waiting article into its group, and reconciles the groups that have changed by it: all others of what hangs together
 * with it stay as they are.
 * @returns how many articles were looked at.
 */
export async function groupPending(
  store: Store,
  version: string,
  desk: DecisionDesk,
  watch: GroupWatch,
  most = MOST_IN_GROUP,
): Promise<number> {
  const grouper = new Grouper(store, version, most)
  let done = 0
  while (!watch.aborted()) {
    const waiting = await store.unreconciled(version, BATCH)
    if (waiting.length === 0) break
    // Asked for anew in each round: a decision that comes in between is obeyed, and none is missed.
    const decisions = await desk.now()
    const { before, after } = await grouper.regroup(waiting, decisions)
    await store.putReconciliations(before, after, version)
    done += before.length
    watch.tell(done)
  }
  return done
}

/** A group as it is to be: its members, and the first of their copies where it is only one of very many. */
interface Planned {
  readonly members: readonly string[]
  readonly origin: string | null
}

class Grouper {
  readonly #store: Store
  readonly #version: string
  readonly #most: number
  readonly #dossiers: Shelf<Dossier>

  constructor(store: Store, version: string, most: number) {
    this.#store = store
    this.#version = version
    this.#most = most
    this.#dossiers = new Shelf(
      AT_HAND,
      async ids => new Map((await store.dossiers(ids)).map(dossier => [dossier.article.id, dossier])),
    )
  }

  async regroup(
    waiting: readonly string[],
    decisions: Decisions,
  ): Promise<{ before: string[]; after: Reconciliation[] }> {
    const seen = new Set<string>()
    const before = new Set<string>()
    const after: Reconciliation[] = []
    for (const id of waiting) {
      if (seen.has(id)) continue
      // What was taken in by another article of this round is enough for one transaction.
      if (before.size >= BATCH) break
      const { articles, links } = await this.#around(id, decisions)
      for (const article of articles) seen.add(article)
      for (const planned of await this.#changed(articles, links)) {
        for (const member of planned.members) before.add(member)
        after.push(await this.#made(planned, decisions))
      }
    }
    return { before: [...before].sort(), after }
  }

  /** All that hangs together with an article, by links and by what people have decided. */
  async #around(id: string, decisions: Decisions): Promise<{ articles: string[]; links: Link[] }> {
    const articles = new Set([id])
    const links: Link[] = []
    const known = new Set<string>()
    // A set can be added to while it is walked through: each article is met once.
    for (const article of articles) {
      if (!known.has(article)) {
        known.add(article)
        for (const link of await this.#store.linksAround(article)) {
          links.push(link)
          for (const end of [link.a, link.b]) {
            articles.add(end)
            known.add(end)
          }
        }
      }
      for (const other of decisions.linkedTo(article)) {
        articles.add(other)
        links.push({ a: article, b: other, strength: BY_COPY })
      }
    }
    return { articles: [...articles].sort(), links }
  }

  /** The groups of these articles that are not stored as they should be. */
  async #changed(articles: readonly string[], links: readonly Link[]): Promise<readonly Planned[]> {
    const stored = await this.#store.groupsOf(articles)
    const byArticle = new Map(stored.map(row => [row.article, row]))
    const sizes = new Map<string, number>()
    for (const { group } of stored) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1)
    return (await this.#plan(articles, links)).filter(({ members, origin }) => {
      const rows = members.flatMap(member => byArticle.get(member) ?? [])
      const group = rows[0]?.group ?? null
      // Not all are known: one of them was taken out of the ledger since.
      if (rows.length < members.length) return rows.length > 0
      return (
        group === null ||
        sizes.get(group) !== members.length ||
        // One that stands alone may be a copy of many, and another one is the first of them now.
        (members.length === 1 && rows[0]?.copyOf !== origin) ||
        rows.some(row => row.version !== this.#version || row.group !== group)
      )
    })
  }

  async #plan(articles: readonly string[], links: readonly Link[]): Promise<readonly Planned[]> {
    const { groups, crowds } = cutGroups(articles, links, this.#most)
    const plans: Planned[] = groups.map(members => ({ members, origin: null }))
    for (const crowd of crowds) {
      const standings = await this.#store.standings(crowd)
      const rank = (id: string): string => standings.get(id)?.rank ?? id
      const ordered = [...crowd].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
      plans.push({ members: ordered.slice(0, this.#most).sort(), origin: null })
      for (const id of ordered.slice(this.#most)) plans.push({ members: [id], origin: ordered[0] ?? null })
    }
    return plans
  }

  async #made({ members, origin }: Planned, decisions: Decisions): Promise<Reconciliation> {
    const dossiers = await this.#dossiers.of(members)
    const [copy] = dossiers
    const [first] = origin === null ? [] : await this.#dossiers.of([origin])
    return first && copy
      ? reconcileCopy(first.article, copy.article, decisions.among([first.article.id, copy.article.id]))
      : reconcile(dossiers, decisions.among(members))
  }
}
