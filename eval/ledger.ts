import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ingest, openStore, verify } from '../src/index.ts'
import type { Figure, Score } from './figures.ts'
import { missingOf, runScorer } from './scorer.ts'

interface Scored {
  readonly missing: readonly string[]
  readonly badSpans: number
  readonly scores: Readonly<Record<string, { readonly f: number; readonly n: number }>>
  readonly accuracy: Readonly<Record<string, { readonly value: number }>>
}

/** What the issue asks for on each story; all else is measured and recorded. */
const BARS: Readonly<Record<string, Figure['bar']>> = {
  'seeds: article body': { least: 0.98 },
  'seeds: headline found': { least: 1 },
}

/** Ingests a story as a user would, exports the ledger, and scores it against its gold. */
export async function scoreLedger(corpora: string, story: string, name: string): Promise<Score> {
  const missing = missingOf(corpora, [`gold/${story}.json`, `data/${story}`, 'eval/ledger.mjs'])
  if (missing !== undefined) return { missing }
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-eval-'))
  try {
    const { lines, mismatches } = await makeLedger(join(corpora, 'data', story), join(folder, 'story.ledger'))
    const exported = join(folder, 'story.jsonl')
    writeFileSync(exported, lines)
    const scored = runScorer<Scored>(corpora, 'ledger.mjs', [
      join(corpora, 'gold', `${story}.json`),
      exported,
      '--json',
    ])
    return [
      { name: `${name}: articles missing`, value: scored.missing.length, bar: { most: 0 } },
      { name: `${name}: spans that do not match`, value: scored.badSpans + mismatches, bar: { most: 0 } },
      ...named(
        name,
        Object.entries(scored.scores).map(([key, score]) => [key, score.f]),
      ),
      ...named(
        name,
        Object.entries(scored.accuracy).map(([key, { value }]) => [key, value]),
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function named(story: string, values: readonly (readonly [string, number])[]): Figure[] {
  return values.map(([key, value]) => {
    const name = `${story}: ${key}`
    const bar = BARS[name]
    return { name, value, ...(bar === undefined ? {} : { bar }) }
  })
}

/** A folder ingested as a user would, and its export. */
export async function makeLedger(
  folder: string,
  path: string,
): Promise<{ lines: string; mismatches: number }> {
  const store = await openStore(path, { create: true })
  try {
    await ingest(store, [folder], { now: () => new Date(0), tool: 'eval' })
    const { problems } = await verify(store, problem => console.error(problem))
    let lines = ''
    for await (const record of store.records()) lines += `${JSON.stringify(record)}\n`
    return { lines, mismatches: problems }
  } finally {
    await store.close()
  }
}
