import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Actor, Block, Control, Figure, Interpretation, Statement } from '../../src/model/index.ts'
import { analyseArticle } from '../../src/pipeline/index.ts'
import { originalFromBytes, readArticle } from '../../src/read/index.ts'

/** A paragraph with what was found in it; positions count from its beginning. */
export interface Paragraph {
  readonly text: string
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly controls: readonly Control[]
  readonly actors: readonly Actor[]
}

export interface Material {
  readonly paragraphs: readonly Paragraph[]
  /** Words that stand for others, by their length. */
  readonly vocabulary: Readonly<Record<number, readonly string[]>>
  /** Words by which cues and negations are known: they stay. */
  readonly kept: readonly string[]
}

/** Analyses bodies of the corpus once and takes them apart. */
export function takeMaterial(corpora: string, bodies: number): Material {
  const lines = gunzipSync(readFileSync(join(corpora, 'data/news-bodies.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, bodies)
  const paragraphs: Paragraph[] = []
  const words = new Set<string>()
  const kept = new Set<string>()
  for (const [i, line] of lines.entries()) {
    const { text, body } = JSON.parse(line) as { text?: string; body?: string }
    const original = originalFromBytes(Buffer.from(text ?? body ?? ''), `${i}.txt`, { language: 'en' })
    const { article } = readArticle(original, null)
    if (article === null) continue
    const { interpretation } = analyseArticle(article)
    for (const { cue } of interpretation.statements)
      for (const word of wordsOf(cue?.spans.map(span => span.text).join(' ') ?? '')) kept.add(word)
    for (const block of article.blocks)
      if (block.kind === 'paragraph') paragraphs.push(paragraphOf(article.text, block, interpretation))
    for (const word of wordsOf(article.text)) words.add(word)
  }
  return {
    paragraphs: paragraphs.filter(isTelling),
    vocabulary: byLength([...words].sort()),
    kept: [...kept],
  }
}

const wordsOf = (text: string): string[] => text.match(/(?<![\p{L}\p{N}])[a-z]{5,}(?![\p{L}\p{N}])/gu) ?? []

const byLength = (words: readonly string[]): Readonly<Record<number, readonly string[]>> =>
  Object.fromEntries(Map.groupBy(words, word => word.length))

/** Of a size that a report has. */
const isTelling = ({ text, statements }: Paragraph): boolean =>
  text.length > 80 && text.length < 900 && statements.length < 8

function paragraphOf(text: string, block: Block, made: Interpretation): Paragraph {
  const inside = (start: number, end: number): boolean => block.start <= start && end <= block.end
  const statements = made.statements.filter(({ source, cue, content }) =>
    [source, cue, content].every(part => part?.spans.every(({ start, end }) => inside(start, end)) ?? true),
  )
  const known = new Set(statements.map(({ id }) => id))
  return shifted(
    {
      text: text.slice(block.start, block.end),
      statements: statements.map(statement => ({
        ...statement,
        within: statement.within !== null && known.has(statement.within) ? statement.within : null,
        restates: [],
        propositions: (statement.propositions ?? []).filter(({ start, end }) => inside(start, end)),
      })),
      figures: made.figures.filter(({ start, end }) => inside(start, end)),
      controls: made.controls.filter(({ start, end }) => inside(start, end)),
      actors: made.actors
        .map(actor => ({ ...actor, mentions: actor.mentions.filter(({ start, end }) => inside(start, end)) }))
        .filter(({ mentions }) => mentions.length > 0),
    },
    -block.start,
  )
}

/** Everything that has a place moved by so many characters. */
export function shifted<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map(item => shifted(item, by)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'start' || key === 'end') && typeof inner === 'number' ? inner + by : shifted(inner, by),
    ]),
  ) as T
}
