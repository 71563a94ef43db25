import {
  BY_CONTEST,
  BY_COPY,
  BY_LINE,
  type Link,
  matterStrength,
  mayBeClose,
  type Profile,
  readProfile,
  type Strength,
  wordingStrength,
} from '../../reconcile/index.ts'
import type { Store } from '../../store/index.ts'
import { type Candidate, CandidateFinder } from './find-candidates.ts'
import { Forest } from './forest.ts'
import { Shelf } from './shelf.ts'

/** Articles a transaction. */
const BATCH = 64
/** How many candidates are looked at together. */
const CANDIDATES = 32
/** Some ten kilobytes each. */
const AT_HAND = 1500

/** What is told as articles are linked. */
export interface LinkWatch {
  readonly aborted: () => boolean
  readonly tell: (articles: number) => void
  /** Called for each pair that is compared. */
  readonly compared?: () => void
}

/**
 * Links every article that was not looked at since it was analysed to those that it belongs with. Which links there are is a
 * function of the articles; which of them are stored is not, but always enough: of each strength the stored ones keep together what
 * all would. So a comparison that could join nothing is left out, and a link is symmetric, so that each is found
 * from whichever of the two is looked at last.
 */
export async function linkPending(store: Store, version: string, watch: LinkWatch): Promise<void> {
  await store.beginLinking(version)
  let linker: Linker | null = null
  let era = -1
  while (!watch.aborted()) {
    const work = await store.unlinked(version, BATCH)
    if (work.articles.length === 0) return
    // Links were taken out: what is remembered of them no longer holds.
    if (linker === null || work.era !== era) linker = new Linker(store, watch)
    era = work.era
    const stale = await store.putLinks(work.articles, await linker.linksOf(work.articles), version)
    if (stale.length > 0) linker = null
    watch.tell(work.articles.length)
  }
}

class Linker {
  readonly #store: Store
  readonly #watch: LinkWatch
  readonly #forest: Forest
  readonly #finder: CandidateFinder
  readonly #profiles: Shelf<Profile>
  readonly #sizes = new Map<string, number>()

  constructor(store: Store, watch: LinkWatch) {
    this.#store = store
    this.#watch = watch
    this.#forest = new Forest(store)
    this.#finder = new CandidateFinder(store, this.#forest)
    this.#profiles = new Shelf(AT_HAND, async ids => {
      const found = await store.profiles(ids)
      return new Map([...found].map(([id, bytes]) => [id, readProfile(id, bytes)]))
    })
  }

  /** The links that join what nothing joined before. */
  async linksOf(articles: readonly string[]): Promise<readonly Link[]> {
    const keys = await this.#store.keysOf(articles)
    const links: Link[] = []
    for (const id of articles) {
      const [own] = await this.#profiles.of([id])
      if (own === undefined) continue
      await this.#forest.learn([id])
      const { candidates, settle } = await this.#finder.of(id, keys.get(id) ?? [])
      for (let i = 0; i < candidates.length; i += CANDIDATES)
        links.push(...(await this.#compare(own, candidates.slice(i, i + CANDIDATES))))
      settle()
    }
    return links
  }

  async #compare(own: Profile, candidates: readonly Candidate[]): Promise<readonly Link[]> {
    await this.#forest.learn(candidates.map(({ id }) => id))
    const sampled = await this.#sampled(candidates.filter(({ shared }) => mayBeClose(shared, 0)))
    const close = ({ id, shared }: Candidate): boolean =>
      mayBeClose(shared, own.sampled, sampled.get(id) ?? own.sampled)
    const open = candidates.filter(one => this.#gains(own.id, one, close(one)).any)
    const profiles = await this.#profiles.of(open.map(({ id }) => id))
    const byId = new Map(profiles.map(profile => [profile.id, profile]))
    return open.flatMap((candidate): Link[] => {
      const other = byId.get(candidate.id)
      const strength = other === undefined ? 0 : this.#strength(own, other, candidate, close(candidate))
      if (strength === 0 || this.#forest.connected(own.id, candidate.id, strength)) return []
      const link = { a: own.id, b: candidate.id, strength }
      this.#forest.join(link)
      return [link]
    })
  }

  /** How much wording each has, of those that are not known to be copies. */
  async #sampled(candidates: readonly Candidate[]): Promise<ReadonlyMap<string, number>> {
    const ids = candidates.map(({ id }) => id).filter(id => !this.#sizes.has(id))
    if (ids.length > 0)
      for (const [id, { sampled }] of await this.#store.standings(ids)) this.#sizes.set(id, sampled)
    return this.#sizes
  }

  /** What a comparison could still add: a link so strong that the two do not hang together by such. */
  #gains(own: string, { id, line, contest }: Candidate, close: boolean) {
    const wording = (close || line) && !this.#forest.connected(own, id, close ? BY_COPY : BY_LINE)
    const matter = contest && !this.#forest.connected(own, id, BY_CONTEST)
    return { wording, matter, any: wording || matter }
  }

  #strength(own: Profile, other: Profile, candidate: Candidate, close: boolean): Strength {
    const { wording, matter, any } = this.#gains(own.id, candidate, close)
    if (!any) return 0
    this.#watch.compared?.()
    const byWording = wording ? wordingStrength(own, other, close) : 0
    return Math.max(byWording, matter && byWording < BY_CONTEST ? matterStrength(own, other) : 0)
  }
}
