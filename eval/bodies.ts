import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Article, originalFromBytes, readArticle } from '../src/index.ts'
import type { Score } from './figures.ts'
import { missingOf, runScorer } from './scorer.ts'

interface Scored {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly accuracy: number
}

/** Article bodies of the HTML pages, read as `ingest` reads them; headlines, standfirsts and captions are no part of a body there. */
export async function scoreBodies(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, ['gold/pages.json', 'data/pages', 'eval/body.mjs'])
  if (missing !== undefined) return { missing }
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-eval-'))
  try {
    const bodies = join(folder, 'bodies.json')
    writeFileSync(bodies, JSON.stringify(readBodies(join(corpora, 'data/pages'))))
    const { precision, recall, f1, accuracy } = runScorer<Scored>(corpora, 'body.mjs', [
      join(corpora, 'gold/pages.json'),
      bodies,
    ])
    return [
      { name: 'pages: body F1', value: f1, bar: { least: 0.96 } },
      { name: 'pages: body precision', value: precision },
      { name: 'pages: body recall', value: recall },
      { name: 'pages: bodies exactly right', value: accuracy },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readBodies(folder: string): Record<string, { articleBody: string }> {
  const bodies: Record<string, { articleBody: string }> = {}
  for (const file of readdirSync(folder).sort()) {
    const bytes = gunzipSync(readFileSync(join(folder, file)))
    const id = file.replace(/\.html\.gz$/, '')
    const { article } = readArticle(originalFromBytes(bytes, `${id}.html`, {}), null)
    bodies[id] = { articleBody: article === null ? '' : bodyOf(article) }
  }
  return bodies
}

const bodyOf = ({ text, blocks }: Article): string =>
  blocks
    .filter(block => block.kind === 'paragraph' || block.kind === 'subheading')
    .map(block => text.slice(block.start, block.end))
    .join('\n')
