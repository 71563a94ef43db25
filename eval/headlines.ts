import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { analyseArticle, originalFromBytes, readArticle } from '../src/index.ts'
import type { Score } from './figures.ts'
import { type Body, bodyOf, featuresOf } from './headline-features.ts'
import { chance, type Example, fitWeights } from './logistic.ts'
import { missingOf } from './scorer.ts'

const PAIRS = 'data/stance/headline-body.jsonl.gz'
const BODIES = 'data/news-bodies.jsonl.gz'
const WEIGHTS = new URL('./headline-weights.json', import.meta.url)

interface Pair {
  readonly headline: string
  readonly body: string
  readonly stance: 'agree' | 'disagree' | 'discuss'
}

interface Case extends Example {
  readonly body: string
  readonly story: string
}

const TRAINING = { ridge: 4, rounds: 6 }
const FOLDS = 10
/** A little above the recall that is asked for: on other bodies it comes out lower. */
const RECALL_IN_TRAINING = 0.48

/**
 * Whether a body contradicts a headline, by a logistic regression over evidence that reconciling reads: denials, negations, refuting words
 * near the headline's words. Cross-validated twice: by body, and by story, so that no headline or rival report of a test story was seen.
 * The threshold is chosen in the training part. With all pairs it leaves the weights beside this file.
 */
export function scoreHeadlines(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, [PAIRS, BODIES])
  if (missing !== undefined) return Promise.resolve({ missing })
  const cases = readCases(corpora)
  keepWeights(cases)
  const byBody = judge(cases, ({ body }) => body)
  const byStory = judge(cases, ({ story }) => story)
  return Promise.resolve([
    { name: 'headlines: disagree, recall', value: byBody.recall, bar: { least: 0.45 } },
    { name: 'headlines: disagree, precision', value: byBody.precision, bar: { least: 0.45 } },
    { name: 'headlines: disagree, recall, no story seen before', value: byStory.recall },
    { name: 'headlines: disagree, precision, no story seen before', value: byStory.precision },
    {
      name: 'headlines: share of pairs that disagree',
      value: cases.filter(({ is }) => is).length / cases.length,
    },
  ])
}

function readCases(corpora: string): Case[] {
  const pairs = linesOf<Pair>(join(corpora, PAIRS))
  const wanted = new Set(pairs.map(({ body }) => body))
  const bodies = new Map<string, Body>()
  for (const { id, text } of linesOf<{ id: string; text: string }>(join(corpora, BODIES))) {
    if (!wanted.has(id)) continue
    const { article } = readArticle(originalFromBytes(Buffer.from(text), `${id}.txt`, {}), null)
    if (article !== null) bodies.set(id, bodyOf(analyseArticle(article)))
  }
  const story = storiesOf(pairs)
  // A few pairs have a body that is not among the distinct ones.
  return pairs.flatMap(({ headline, body, stance }) => {
    const read = bodies.get(body)
    return read
      ? [{ features: featuresOf(headline, read), is: stance === 'disagree', body, story: story(body) }]
      : []
  })
}

const linesOf = <T>(path: string): T[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T)

/** Bodies that share a headline, directly or through others, tell one story. */
function storiesOf(pairs: readonly Pair[]): (body: string) => string {
  const up = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let next = up.get(root); next !== undefined && next !== root; next = up.get(root)) root = next
    return root
  }
  for (const { headline, body } of pairs) {
    const [a, b] = [find(`h ${headline}`), find(`b ${body}`)].sort()
    if (a !== undefined && b !== undefined) up.set(b, a)
  }
  return body => find(`b ${body}`)
}

function judge(
  cases: readonly Case[],
  unit: (one: Case) => string,
): { readonly precision: number; readonly recall: number } {
  let right = 0
  let said = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = cases.filter(one => foldOf(unit(one), FOLDS) !== fold)
    const weights = fitWeights(training, TRAINING)
    const least = thresholdOf(training, unit)
    for (const one of cases) {
      if (foldOf(unit(one), FOLDS) !== fold || chance(weights, one.features) < least) continue
      said++
      if (one.is) right++
    }
  }
  return { precision: right / Math.max(1, said), recall: right / cases.filter(({ is }) => is).length }
}

/** The chance from which the wanted share of disagreements is found, on parts of the training that the weights have not seen. */
function thresholdOf(training: readonly Case[], unit: (one: Case) => string): number {
  const inner = (one: Case): number => foldOf(`inner ${unit(one)}`, 2)
  const chances = [0, 1].flatMap(fold => {
    const weights = fitWeights(
      training.filter(one => inner(one) !== fold),
      TRAINING,
    )
    return training.filter(one => one.is && inner(one) === fold).map(one => chance(weights, one.features))
  })
  chances.sort((a, b) => b - a)
  return chances[Math.floor(chances.length * RECALL_IN_TRAINING)] ?? 0.5
}

const foldOf = (key: string, folds: number): number =>
  Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 6), 16) % folds

/** Weights and where they come from; no words of the corpus. */
function keepWeights(cases: readonly Case[]): void {
  const { bias, of } = fitWeights(cases, TRAINING)
  const round = (n: number): number => Math.round(n * 1000) / 1000
  const kept = {
    made: 'eval/headlines.ts: logistic regression, ridge 4, over all pairs of data/stance whose body is at hand',
    from: 'FNC-1 headline–body pairs (Emergent); terms unstated: for scoring and statistics, weights only',
    pairs: cases.length,
    bias: round(bias),
    of: Object.fromEntries(Object.entries(of).map(([name, weight]) => [name, round(weight)])),
  }
  writeFileSync(WEIGHTS, `${JSON.stringify(kept, null, 2)}\n`)
}
