import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import {
  type Article,
  type AttributionChoice,
  originalFromBytes,
  type Range,
  readArticle,
} from '../src/index.ts'
import { attributeArticle } from '../src/pipeline/index.ts'
import type { Figure, Score } from './figures.ts'
import { missingOf, runScorer } from './scorer.ts'

const GOLD = 'data/polnear/dev.jsonl.gz'

type Scored = Readonly<Record<string, { readonly p: number; readonly r: number; readonly f1: number }>>

/** Which of the scorer's figures are recorded, under which name. */
const RECORDED: readonly (readonly [key: string, name: string, bar?: Figure['bar']])[] = [
  ['wsw.0.8', 'who said what @.8', { least: 0.645 }],
  ['wsw.0.5', 'who said what @.5'],
  ['wsw.0.8.direct', 'who said what @.8, direct'],
  ['wsw.0.8.mixed', 'who said what @.8, mixed'],
  ['wsw.0.8.indirect', 'who said what @.8, indirect'],
  ['content.0.8', 'content @.8'],
  ['cue.partial', 'cue, partly'],
  ['seg.source', 'segments, source', { least: 0.77 }],
  ['seg.cue', 'segments, cue', { least: 0.72 }],
  ['seg.content', 'segments, content', { least: 0.665 }],
]

/** The same by the rules alone, for those who may not use the weights. */
const BY_RULES: typeof RECORDED = [
  ['wsw.0.8', 'who said what @.8', { least: 0.44 }],
  ['wsw.0.5', 'who said what @.5'],
  ['content.0.8', 'content @.8'],
]

/** Attributions of the PolNeAR development articles, read as plain text files, furniture rules and all. */
export async function scorePolnear(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, [GOLD, 'eval/attribution.mjs'])
  if (missing !== undefined) return { missing }
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-eval-'))
  try {
    const gold = gunzipSync(readFileSync(join(corpora, GOLD))).toString('utf8')
    const articles = gold
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as { id: string; text: string })
    const readings = articles.map(({ id, text }) => ({ id, text, article: read(id, text) }))
    writeFileSync(join(folder, 'gold.jsonl'), gold)
    const scored = (engine: AttributionChoice['engine']): Scored => {
      const found = join(folder, `${engine}.jsonl`)
      writeFileSync(found, readings.map(reading => predictions(reading, engine)).join(''))
      const gold = join(folder, 'gold.jsonl')
      return runScorer<Scored>(corpora, 'attribution.mjs', [gold, found, '--json', '--boot', '1'])
    }
    return [
      ...figuresOf(scored('model'), RECORDED, 'PolNeAR dev'),
      ...figuresOf(scored('rules'), BY_RULES, 'PolNeAR dev, by rules'),
      { name: 'PolNeAR dev: words kept as article', value: keptShare(readings) },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const figuresOf = (scored: Scored, recorded: typeof RECORDED, of: string): Figure[] =>
  recorded.map(([key, name, bar]) => ({
    name: `${of}: ${name}`,
    value: scored[key]?.f1 ?? 0,
    ...(bar ? { bar } : {}),
  }))

const read = (id: string, text: string): Article | null =>
  readArticle(originalFromBytes(Buffer.from(text), `${id}.txt`, {}), null).article

const pairs = (ranges: readonly Range[]): number[][] => ranges.map(({ start, end }) => [start, end])

function predictions(
  { id, article }: { id: string; article: Article | null },
  engine: AttributionChoice['engine'],
): string {
  const found = article === null ? [] : attributeArticle(article, { choice: { engine, least: null } })
  const attributions = found.map(({ source, cue, content }) => ({
    source: pairs(source),
    cue: pairs(cue),
    content: pairs(content),
  }))
  return `${JSON.stringify({ id, attributions })}\n`
}

/** Everything in these files is article: a word outside of all blocks was lost. */
function keptShare(readings: readonly { text: string; article: Article | null }[]): number {
  const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const all = readings.reduce((sum, { text }) => sum + count(text), 0)
  const kept = readings.reduce(
    (sum, { article }) =>
      sum + (article?.blocks ?? []).reduce((n, b) => n + count(article?.text.slice(b.start, b.end) ?? ''), 0),
    0,
  )
  return kept / all
}
