import type { Store } from '../store/index.ts'
import { reconcilePending } from './reconcile.ts'
import { settingsOf, stageVersions } from './versions.ts'

/**
 * Takes out an article with its original and all that was made of it, and reconciles those it was linked to: what
 * rested on it alone falls away.
 * @param at ISO 8601, for the tombstone.
 * @returns false where there is no such article.
 */
export async function purge(store: Store, article: string, reason: string, at: string): Promise<boolean> {
  const done = await store.purge(article, reason, at)
  if (done) await reconcilePending(store, stageVersions(await settingsOf(store)))
  return done
}
