import { join } from 'node:path'
import type { Dossier } from '../../../src/model/index.ts'
import { reconcilePending } from '../../../src/pipeline/reconcile.ts'
import { groupPending } from '../../../src/pipeline/reconciling/group-articles.ts'
import { linkPending } from '../../../src/pipeline/reconciling/link-articles.ts'
import { DecisionDesk } from '../../../src/pipeline/reviews/decisions.ts'
import {
  analyseVersion,
  reconcileVersion,
  settingsOf,
  stageVersions,
} from '../../../src/pipeline/versions.ts'
import { keysOf, packProfile, profileOf, rankOf } from '../../../src/reconcile/index.ts'
import { openStore, type Store } from '../../../src/store/index.ts'
import { dossierOf } from '../../interpret/read-statements.ts'
import { temporaryFolder } from '../../store/fixture.ts'

/** Each sentence is a paragraph, its parts parted by bars: who | cue | what. */
export const telling = (
  page: { readonly outlet: string; readonly published?: string },
  ...sentences: readonly string[]
): Dossier =>
  dossierOf(
    { ...page, paragraphs: sentences.map(sentence => sentence.replaceAll(' | ', ' ')) },
    sentences.flatMap(sentence => {
      const [source, cue, content] = sentence.split(' | ')
      return source && cue && content ? [{ source, cue, content: content.replace(/\.$/, '') }] : []
    }),
  )

export const openLedger = (): Promise<Store> =>
  openStore(join(temporaryFolder(), 'a.ledger'), { create: true })

/** Stores articles as `analyse` would. */
export async function put(store: Store, dossiers: readonly Dossier[]): Promise<void> {
  const versions = stageVersions(await settingsOf(store))
  await store.addArticles(
    dossiers.map(({ article }) => ({
      original: { uri: article.uri, bytes: new TextEncoder().encode(article.text), given: {} },
      reading: { article, format: 'text', encoding: 'utf-8', author: null, notes: [] },
      sha256: article.sha256,
      stamp: null,
    })),
    { id: 'i', at: '2031-03-04T10:00:00.000Z', tool: 't', readVersion: versions.read },
  )
  await store.putAnalyses(
    dossiers.map(dossier => {
      const { article, interpretation } = dossier
      const profile = profileOf(dossier)
      return {
        document: {
          article: article.id,
          text: article.text,
          language: 'en',
          blocks: article.blocks,
          tokens: [],
          sentences: [],
          quotations: [],
          mentions: [],
          chains: [],
        },
        interpretation,
        keys: keysOf(profile),
        profile: { bytes: packProfile(profile), sampled: profile.sampled, rank: rankOf(article) },
        versions,
      }
    }),
    analyseVersion(versions),
  )
}

/**
 * Reconciles with groups of so many articles at most.
 * @returns how many pairs were compared.
 */
export async function reconcileWith(store: Store, most: number): Promise<number> {
  const versions = stageVersions(await settingsOf(store))
  const version = reconcileVersion(versions)
  let compared = 0
  const watch = { aborted: () => false, tell: () => undefined, compared: () => compared++ }
  await linkPending(store, version, watch)
  await groupPending(store, version, new DecisionDesk(store), watch, most)
  await reconcilePending(store, versions)
  return compared
}

/** Every record, as bytes. */
export async function exported(store: Store): Promise<string> {
  const lines: string[] = []
  for await (const record of store.records()) lines.push(JSON.stringify(record))
  return lines.join('\n')
}

/** The names of the groups that articles are in, with how many are in each. */
export async function groupSizes(store: Store): Promise<readonly number[]> {
  const ids: string[] = []
  for await (const { id } of store.list('article')) ids.push(id)
  const groups = Map.groupBy(await store.groupsOf(ids), ({ group }) => group)
  return [...groups.values()].map(rows => rows.length).sort((a, b) => b - a)
}
