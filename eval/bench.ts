import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Article, attribute, interpret, originalFromBytes, readArticle, segment } from '../src/index.ts'
import { benchAttribution, benchStart } from './bench-attribution.ts'
import { benchInterpretation } from './bench-interpretation.ts'
import { benchScale } from './bench-scale.ts'
import { benchWeb } from './bench-web.ts'

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, scale: { type: 'string' }, web: { type: 'boolean' } },
})
if (values.corpora === undefined) {
  console.error(
    'usage: npm run bench -- --corpora FOLDER [--scale ARTICLES | --web]   (holds data/news-bodies.jsonl.gz, data/pages, data/polnear; with --scale only the cost of reconciling up to so many, with --web only the web app)',
  )
  process.exit(2)
}
const corpora = values.corpora
const CLI = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-'))
try {
  console.log(machine())
  if (values.web) await benchWeb(corpora)
  else if (values.scale === undefined) await benchAll()
  else benchScale(corpora, sizesUpTo(Number(values.scale)))
} finally {
  rmSync(folder, { recursive: true })
}

async function benchAll(): Promise<void> {
  if (present('data/news-bodies.jsonl.gz')) await benchIngest()
  if (present('data/pages')) benchPages()
  if (present('data/news-bodies.jsonl.gz')) benchStages()
  if (present('data/polnear/dev.jsonl.gz')) benchAttribution(corpora)
  benchStart()
}

/** Sizes of a ledger that grows. */
function sizesUpTo(most: number): number[] {
  return [...[500, 2_512, 10_000, 25_000, 50_000].filter(size => size < most), most]
}

function machine(): string {
  const [cpu] = cpus()
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.version}\n`
}

function present(path: string): boolean {
  if (existsSync(join(corpora, path))) return true
  console.log(`skipped: there is no ${path}`)
  return false
}

function bodies(): string[] {
  const lines = gunzipSync(readFileSync(join(corpora, 'data/news-bodies.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map(line => {
    const record = JSON.parse(line) as Readonly<Record<string, unknown>>
    return String(record.text ?? record.body ?? '')
  })
}

/** Ingest as a user runs it: cold, again over the same folder, and half of it, to see that it grows linearly. */
async function benchIngest(): Promise<void> {
  const texts = bodies()
  const whole = writeTexts('whole', texts)
  const half = writeTexts(
    'half',
    texts.filter((_, i) => i % 2 === 0),
  )
  const halfRun = await ingest(half, 'half.ledger')
  const cold = await ingest(whole, 'whole.ledger')
  const again = await ingest(whole, 'whole.ledger')
  const perFile = (run: Run, n: number): number => run.seconds / n
  const n = texts.length
  const m = Math.ceil(n / 2)
  console.log(
    `ingest of ${n} texts, cold        ${cold.seconds.toFixed(1)} s, ${(n / cold.seconds).toFixed(0)} a second, peak ${cold.peakMb} MB (bar 500 MB)`,
  )
  console.log(
    `ingest of ${m} texts, cold        ${halfRun.seconds.toFixed(1)} s, peak ${halfRun.peakMb} MB; a file of the whole costs ${(perFile(cold, n) / perFile(halfRun, m)).toFixed(2)} × one of the half (linear: 1)`,
  )
  console.log(
    `second run over the same folder   ${again.seconds.toFixed(2)} s, ${(cold.seconds / again.seconds).toFixed(0)} × as fast (bar 20)`,
  )
}

function writeTexts(name: string, texts: readonly string[]): string {
  const path = join(folder, name)
  mkdirSync(path)
  texts.forEach((text, i) => {
    writeFileSync(join(path, `${String(i).padStart(5, '0')}.txt`), text)
  })
  return path
}

interface Run {
  readonly seconds: number
  readonly peakMb: number
}

function ingest(path: string, ledger: string): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [CLI, 'ingest', path, '--ledger', join(folder, ledger)], {
    stdio: 'ignore',
  })
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, highWater(child.pid))
  }, 50)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => {
      clearInterval(timer)
      if (code !== 0) reject(new Error(`ingest ended with ${code}`))
      else resolve({ seconds: (performance.now() - started) / 1000, peakMb: Math.round(peak / 1024) })
    })
  })
}

/** Peak resident memory of a process so far, in KiB; 0 where the system does not tell. */
function highWater(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** Reading HTML, against plain Readability on linkedom in the same run. */
function benchPages(): void {
  const path = join(corpora, 'data/pages')
  const pages = readdirSync(path)
    .sort()
    .map(file => gunzipSync(readFileSync(join(path, file))))
  const ours = (): void => {
    for (const bytes of pages) readArticle(originalFromBytes(bytes, 'page.html', {}), null)
  }
  const plain = (): void => {
    for (const bytes of pages) new Readability(parseHTML(bytes.toString('utf8')).document as never).parse()
  }
  const [a, b] = [cpuSeconds(ours), cpuSeconds(plain)]
  console.log(
    `HTML pages a CPU second           ${(pages.length / a).toFixed(0)}; Readability on linkedom alone ${(pages.length / b).toFixed(0)}; ratio ${(b / a).toFixed(2)}`,
  )
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** The language stages over the same articles, each by itself. */
function benchStages(): void {
  const articles: Article[] = bodies()
    .slice(0, 1000)
    .flatMap((text, i) => {
      const { article } = readArticle(
        originalFromBytes(Buffer.from(text), `${i}.txt`, { language: 'en' }),
        null,
      )
      return article === null ? [] : [article]
    })
  let start = performance.now()
  const documents = articles.map(segment)
  const segmenting = performance.now() - start
  const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0)
  start = performance.now()
  const attributions = documents.map(document => attribute(document))
  const attributing = performance.now() - start
  start = performance.now()
  documents.forEach((document, i) => {
    const article = articles[i]
    if (article) interpret(article, document, attributions[i] ?? [])
  })
  const interpreting = performance.now() - start
  const rate = (milliseconds: number): string => `${Math.round(tokens / milliseconds)}k tokens a second`
  console.log(`segment                           ${rate(segmenting)}`)
  console.log(`attribute                         ${rate(attributing)}`)
  console.log(`interpret                         ${rate(interpreting)}`)
  benchInterpretation(articles)
}
