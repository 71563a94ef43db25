import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Article, originalFromBytes, readArticle } from '../src/index.ts'
import { findCopies } from '../src/reconcile/copies.ts'
import type { Score } from './figures.ts'
import { missingOf } from './scorer.ts'

const BODIES = 'data/news-bodies.jsonl.gz'

/**
 * Two bodies of the corpus by id, whether the one is a copy of the other or both are of a third, and whether the
 * reader was in doubt (docs/methodology/copies.md).
 */
type Marked = readonly [a: string, b: string, mark: 'copy' | 'not', doubt?: 'unsure']

const MARKED = new URL('./copies.json', import.meta.url)

/**
 * Copies among pairs of bodies that were read and marked: each pair by itself, and as members of one origin when the
 * whole corpus is looked at together – there, a chain of copies joins what no pair does. Only the errors of the first
 * half have been looked at; the second tells what that did.
 */
export async function scoreCopies(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, [BODIES])
  if (missing !== undefined) return { missing }
  const marked = JSON.parse(readFileSync(MARKED, 'utf8')) as Marked[]
  const articles = readBodies(join(corpora, BODIES))
  const alone = ([a, b]: Marked): boolean =>
    findCopies([a, b].flatMap(id => articles.get(id) ?? [])).some(({ copyOf }) => copyOf !== null)
  const origins = originsOf([...articles.values()])
  const together = ([a, b]: Marked): boolean =>
    origins(articles.get(a)?.id ?? a) === origins(articles.get(b)?.id ?? b)
  const halves = Object.groupBy(marked, pair => (isLookedAt(pair) ? 'looked' : 'unseen'))
  return [
    { name: 'copies: F1 over marked pairs', value: f1(marked, alone), bar: { least: 0.9 } },
    { name: 'copies: F1, half whose errors were looked at', value: f1(halves.looked ?? [], alone) },
    { name: 'copies: F1, other half', value: f1(halves.unseen ?? [], alone) },
    { name: 'copies: F1, where the reader was in no doubt', value: f1(marked.filter(isSure), alone) },
    { name: 'copies: precision', value: share(marked.filter(alone), isMarkedCopy) },
    { name: 'copies: recall', value: share(marked.filter(isMarkedCopy), alone) },
    { name: 'copies: F1 of one origin, the corpus together', value: f1(marked, together) },
  ]
}

const isMarkedCopy = ([, , mark]: Marked): boolean => mark === 'copy'

const isSure = ([, , , doubt]: Marked): boolean => doubt === undefined

const isLookedAt = ([a, b]: Marked): boolean =>
  Number.parseInt(createHash('sha256').update(`${a} ${b}`).digest('hex').slice(0, 1), 16) % 2 === 0

function f1(pairs: readonly Marked[], found: (pair: Marked) => boolean): number {
  const right = pairs.filter(pair => isMarkedCopy(pair) && found(pair)).length
  return (2 * right) / (pairs.filter(isMarkedCopy).length + pairs.filter(found).length)
}

const share = (pairs: readonly Marked[], of: (pair: Marked) => boolean): number =>
  pairs.filter(of).length / pairs.length

/** By the corpus's own ids, read as `ingest` reads a text. */
function readBodies(path: string): Map<string, Article> {
  const articles = new Map<string, Article>()
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const { article } = readArticle(originalFromBytes(Buffer.from(text), `${id}.txt`, {}), null)
    if (article !== null) articles.set(id, article)
  }
  return articles
}

/** The origin of each article: its own id for one that is no copy. */
function originsOf(articles: readonly Article[]): (id: string) => string {
  const copies = new Map(findCopies(articles).map(({ article, copyOf }) => [article, copyOf]))
  return id => copies.get(id) ?? id
}
