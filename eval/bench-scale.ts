import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reconcilePending } from '../src/pipeline/reconcile.ts'
import { groupPending } from '../src/pipeline/reconciling/group-articles.ts'
import { linkPending } from '../src/pipeline/reconciling/link-articles.ts'
import { DecisionDesk } from '../src/pipeline/reviews/decisions.ts'
import { analyseVersion, reconcileVersion, settingsOf, stageVersions } from '../src/pipeline/versions.ts'
import { originalFromBytes } from '../src/read/index.ts'
import { keysOf, packProfile, profileOf, rankOf } from '../src/reconcile/index.ts'
import { openStore, type Store } from '../src/store/index.ts'
import { type Material, takeMaterial } from './scale/material.ts'
import { type Made, makeArticles } from './scale/stories.ts'

const SELF = fileURLToPath(import.meta.url)
/** Articles that are added one by one. */
const EXTRA = 9

/** CPU seconds of linking articles and of reconciling their groups, and of all else that is reconciled: actors, facets. */
interface Cost {
  readonly groups: number
  readonly rest: number
}

interface Step {
  readonly cost: Cost
  readonly peakMb: number
  readonly largest: number
  readonly groups: number
}

/**
 * Cost of reconciling as a ledger grows, over articles that are recombined from analysed bodies with fixed seeds: stories, reprints,
 * outlets and time grow with the ledger. One ledger grows from size to size; each step is a process of its own.
 */
export function benchScale(corpora: string, sizes: readonly number[], bodies = 2512): void {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-scale-'))
  try {
    const material = join(folder, 'material.json')
    writeFileSync(material, JSON.stringify(takeMaterial(corpora, bodies)))
    console.log(
      'articles   CPU s   ms an article (since)   peak MB   largest group   groups   one more, ms   ledger MB',
    )
    let total = 0
    let rest = 0
    let from = 0
    for (const size of sizes) {
      call(folder, 'fill', from, size)
      const step = JSON.parse(call(folder, 'reconcile', from, size)) as Step
      const more = JSON.parse(call(folder, 'more', size, size + EXTRA)) as Cost[]
      total += step.cost.groups
      rest += step.cost.rest
      const columns = [
        String(size).padStart(8),
        total.toFixed(1).padStart(7),
        `${((1000 * total) / size).toFixed(1)} (${((1000 * step.cost.groups) / (size - from)).toFixed(1)})`.padStart(
          23,
        ),
        String(step.peakMb).padStart(9),
        String(step.largest).padStart(15),
        String(step.groups).padStart(8),
        median(more.map(({ groups }) => 1000 * groups))
          .toFixed(1)
          .padStart(14),
        rest.toFixed(1).padStart(23),
        median(more.map(cost => 1000 * cost.rest))
          .toFixed(1)
          .padStart(14),
        String(Math.round(statSync(join(folder, 'scale.ledger')).size / 2 ** 20)).padStart(11),
      ]
      console.log(columns.join(' '))
      from = size
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Fills or reconciles the ledger of a folder with `material.json` in it, in a process of its own. */
export function call(folder: string, verb: string, from: number, to: number): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [SELF, folder, verb, String(from), String(to)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  if (status !== 0) throw new Error(`${verb} ended with ${status}: ${stderr}`)
  return stdout
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A step in its own process. */
async function perform(folder: string, verb: string, from: number, to: number): Promise<void> {
  const store = await openStore(join(folder, 'scale.ledger'), { create: true })
  if (verb === 'fill') await fill(store, madeFrom(folder), from, to)
  else if (verb === 'reconcile') console.log(JSON.stringify(await measured(store)))
  else console.log(JSON.stringify(await oneByOne(store, madeFrom(folder), from)))
  await store.close()
}

const madeFrom = (folder: string): ReturnType<typeof makeArticles> =>
  makeArticles(JSON.parse(readFileSync(join(folder, 'material.json'), 'utf8')) as Material)

async function fill(
  store: Store,
  source: ReturnType<typeof makeArticles>,
  from: number,
  to: number,
): Promise<void> {
  let batch: Made[] = []
  for (let i = 0; i < to; i++) {
    const { value } = source.next()
    if (i >= from && value) batch.push(value.made)
    if (batch.length === 256 || i === to - 1) {
      await put(store, batch)
      batch = []
    }
  }
}

async function put(store: Store, batch: readonly Made[]): Promise<void> {
  const versions = stageVersions(await settingsOf(store))
  await store.addArticles(
    batch.map(({ article }) => ({
      original: originalFromBytes(Buffer.from(article.text), article.uri, {}),
      reading: { article, format: 'text', encoding: 'utf-8', author: null, notes: [] },
      sha256: article.sha256,
      stamp: null,
    })),
    { id: 'scale', at: '2030-01-01T00:00:00Z', tool: 'bench', readVersion: versions.read },
  )
  await store.putAnalyses(
    batch.map(made => {
      const profile = profileOf(made)
      return {
        document: {
          article: made.article.id,
          text: made.article.text,
          language: 'en',
          blocks: made.article.blocks,
          tokens: [],
          sentences: [],
          quotations: [],
          mentions: [],
          chains: [],
        },
        interpretation: made.interpretation,
        keys: keysOf(profile),
        profile: { bytes: packProfile(profile), sampled: profile.sampled, rank: rankOf(made.article) },
        versions,
      }
    }),
    analyseVersion(versions),
  )
}

async function measured(store: Store): Promise<Step> {
  const cost = await costOf(store)
  const sizes = await groupSizes(store)
  return {
    cost,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    largest: sizes.reduce((most, size) => Math.max(most, size), 0),
    groups: sizes.length,
  }
}

async function groupSizes(store: Store): Promise<readonly number[]> {
  const ids: string[] = []
  for await (const { id } of store.list('article')) ids.push(id)
  const sizes = new Map<string, number>()
  for (const { group } of await store.groupsOf(ids)) sizes.set(group ?? '', (sizes.get(group ?? '') ?? 0) + 1)
  return [...sizes.values()]
}

async function costOf(store: Store): Promise<Cost> {
  const versions = stageVersions(await settingsOf(store))
  const version = reconcileVersion(versions)
  const watch = { aborted: () => false, tell: () => undefined }
  const groups = await cpuOf(async () => {
    await linkPending(store, version, watch)
    await groupPending(store, version, new DecisionDesk(store), watch)
  })
  return { groups, rest: await cpuOf(() => reconcilePending(store, versions)) }
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The cost of each of some further reports of stories all over the ledger. */
async function oneByOne(
  store: Store,
  source: ReturnType<typeof makeArticles>,
  size: number,
): Promise<Cost[]> {
  const every = Math.max(1, Math.floor(size / (EXTRA + 2)))
  const extras: Made[] = []
  for (let i = 1; i <= size && extras.length < EXTRA + 1; i++) {
    const { value } = source.next()
    if (value && i % every === 0) extras.push(value.extra())
  }
  const costs: Cost[] = []
  for (const extra of extras) {
    await put(store, [extra])
    costs.push(await costOf(store))
  }
  // The first one warms the program up.
  return costs.slice(1)
}

if (process.argv[1] === SELF) {
  const [folder = '', verb = '', from = '0', to = '0'] = process.argv.slice(2)
  await perform(folder, verb, Number(from), Number(to))
}
