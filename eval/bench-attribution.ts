import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import {
  type Article,
  type AttributionChoice,
  originalFromBytes,
  readArticle,
  segment,
} from '../src/index.ts'
import { attributeArticle } from '../src/pipeline/index.ts'

const TEXTS = 'data/polnear/dev.jsonl.gz'
const CLI = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
/** After one round that warms the code up, each side runs this often, in turns; its best round counts. */
const ROUNDS = 3
const STARTS = 7

/** The types of wink-nlp describe a module that it is not. */
type WinkNlp = (model: unknown, pipe: readonly string[]) => { readDoc(text: string): unknown }

/**
 * Attribution against what another library needs for tokens, sentences and parts of speech alone: both in
 * this process, warm, over the same articles, in CPU time. Tokens are those of our segmenter on both sides.
 */
export function benchAttribution(corpora: string): void {
  const articles = articlesOf(corpora)
  const tokens = articles.reduce((sum, article) => sum + segment(article).tokens.length, 0)
  const nlp = loadWink()
  const ours = (engine: AttributionChoice['engine']) => (): void => {
    for (const article of articles) attributeArticle(article, { choice: { engine, least: null } })
  }
  const theirs = (): void => {
    for (const { text } of articles) nlp.readDoc(text)
  }
  const [model = Number.NaN, rules = Number.NaN, wink = Number.NaN] = bestOf(
    ours('model'),
    ours('rules'),
    theirs,
  )
  const rate = (seconds: number): string => `${(tokens / seconds / 1000).toFixed(1)}k tokens a second`
  console.log(`wink-nlp, warm                    ${rate(wink)}: tokens, sentences and parts of speech`)
  console.log(
    `segment and attribute by model    ${rate(model)}; ratio ${(wink / model).toFixed(3)} (bar 0.100)`,
  )
  console.log(`segment and attribute by rules    ${rate(rules)}; ratio ${(wink / rules).toFixed(3)}`)
}

/** From the start of the process to the end of a text of two sentences, against Node that does nothing. */
export function benchStart(): void {
  if (!existsSync(CLI)) {
    console.log('skipped: there is no dist/, run npm run build')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-start-'))
  try {
    const path = join(folder, 'one.txt')
    writeFileSync(
      path,
      'The ministry denied the report. “No boat was sunk,” said its spokesman, Aron Tell.\n',
    )
    const bare = medianSeconds(['-e', '0'])
    const whole = medianSeconds([CLI, 'attribute', path])
    console.log(
      `process start to attribution      ${whole.toFixed(2)} s; ${(whole - bare).toFixed(2)} s more than bare Node (aim 0.3)`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function articlesOf(corpora: string): Article[] {
  return gunzipSync(readFileSync(join(corpora, TEXTS)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, i) => {
      const { text } = JSON.parse(line) as { readonly text: string }
      const bytes = Buffer.from(text)
      const { article } = readArticle(originalFromBytes(bytes, `${i}.txt`, { language: 'en' }), null)
      return article === null ? [] : [article]
    })
}

function loadWink(): ReturnType<WinkNlp> {
  const require = createRequire(import.meta.url)
  return (require('wink-nlp') as WinkNlp)(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
}

/** CPU seconds of the best round of each. */
function bestOf(...works: readonly (() => void)[]): number[] {
  for (const work of works) work()
  const rounds = Array.from({ length: ROUNDS }, () => works.map(cpuSeconds))
  return works.map((_, i) => Math.min(...rounds.map(round => round[i] ?? Number.POSITIVE_INFINITY)))
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function medianSeconds(args: readonly string[]): number {
  const seconds = Array.from({ length: STARTS }, () => {
    const start = performance.now()
    execFileSync(process.execPath, args, { stdio: 'ignore' })
    return (performance.now() - start) / 1000
  })
  return seconds.toSorted((a, b) => a - b)[STARTS >> 1] ?? Number.NaN
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { corpora: { type: 'string' } } })
  if (values.corpora === undefined) {
    console.error(
      'usage: node eval/bench-attribution.ts --corpora FOLDER   (holds data/polnear/dev.jsonl.gz)',
    )
    process.exit(2)
  }
  benchAttribution(values.corpora)
  benchStart()
}
