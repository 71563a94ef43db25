import type { StageVersions } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { refreshSuggestions } from './assist-suggest.ts'
import type { Watch } from './progress.ts'
import { reconcileActors } from './reconcile-actors.ts'
import { reconcileFacets } from './reconcile-facets.ts'
import { groupPending } from './reconciling/group-articles.ts'
import { linkPending } from './reconciling/link-articles.ts'
import { DecisionDesk } from './reviews/decisions.ts'
import { reconcileVersion } from './versions.ts'

/**
 * Links every article whose analysis has moved, and reconciles each group that changes by it. A link depends on its two articles alone,
 * and groups on the graph of links: so the outcome depends on which articles there are, never on the order in which they came
 * (docs/decisions/0012-groups-of-bounded-size.md).
 * @returns how many articles were looked at.
 */
export async function reconcilePending(
  store: Store,
  versions: StageVersions,
  watch: Watch = {},
): Promise<number> {
  const version = reconcileVersion(versions)
  const aborted = (): boolean => watch.signal?.aborted ?? false
  let linked = 0
  const tell = (done: number): void =>
    watch.onEvent?.({ kind: 'progress', phase: 'reconcile', done, total: null })
  await linkPending(store, version, {
    aborted,
    tell: articles => {
      linked += articles
      tell(linked)
    },
  })
  const desk = new DecisionDesk(store)
  const done = await groupPending(store, version, desk, { aborted, tell })
  await reconcileFacets(store, version, watch)
  await reconcileActors(store, version, (await desk.now()).among([]), watch)
  await refreshSuggestions(store)
  return done
}
