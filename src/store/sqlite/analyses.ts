import type { Article, Interpretation, Proposition, Statement } from '../../model/index.ts'
import type { Analysis } from '../store.ts'
import { clearAnalysis, dissolve } from './clear.ts'
import type { Writer } from './reader.ts'
import { numberOf, type Row, recordOf, textOf } from './rows.ts'
import { PART_TABLES } from './tables.ts'
import { unlink } from './unlink.ts'
import type { Verbs } from './verbs.ts'
import { insertNotes } from './write-article.ts'

export const analysisVerbs: Verbs<'putAnalyses'> = ({ write }) => ({
  putAnalyses: (batch, version) =>
    write(writer => {
      for (const analysis of batch) putAnalysis(writer, analysis, version)
    }),
})

/**
 * An article that was purged, or read anew with another text, since this analysis was begun is left alone: in the
 * second case it is work again anyhow.
 */
function putAnalysis(writer: Writer, analysis: Analysis, version: string): void {
  const { interpretation, document } = analysis
  const { article } = interpretation
  const stored = writer.get('SELECT n, record FROM article WHERE id = ?', article)
  if (!stored || recordOf<Article>(stored).text !== document.text) return
  makeReconcilingWork(writer, interpretation)
  clearAnalysis(writer, article)
  insertAnalysis(writer, stored, analysis)
  writer.run(
    `UPDATE progress SET version = ?, lease_until = 0, lease_holder = NULL WHERE stage = 'analyse' AND article = ?`,
    version,
    article,
  )
}

/** Claims must never rest on statements that are gone; where all of an article's stay, they may stand until reconciled. */
function makeReconcilingWork(writer: Writer, { article, statements }: Interpretation): void {
  const stays = new Set(statements.map(({ id }) => id))
  const before = writer.all('SELECT id FROM statement WHERE article = ?', article)
  if (before.some(row => !stays.has(textOf(row, 'id')))) dissolve(writer, [article])
  unlink(writer, article)
  writer.run(
    `INSERT INTO reconciliation (article, version) VALUES (?, '') ON CONFLICT DO UPDATE SET version = ''`,
    article,
  )
}

function insertAnalysis(
  writer: Writer,
  stored: Row,
  { interpretation, keys, profile, versions }: Analysis,
): void {
  const { article } = interpretation
  const own = [...new Set(keys)]
  writer.run(
    'INSERT INTO analysis (article, versions, keys, serial) VALUES (?, ?, ?, ?)',
    article,
    JSON.stringify(versions),
    JSON.stringify(own),
    Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
  )
  const n = numberOf(stored, 'n')
  for (const key of own) writer.run('INSERT INTO key (key, article) VALUES (?, ?)', key, n)
  writer.run(
    'INSERT INTO profile (article, rank, sampled, bytes) VALUES (?, ?, ?, ?)',
    n,
    profile.rank,
    profile.sampled,
    profile.bytes,
  )
  const {
    statements,
    narrated = [],
    figures,
    controls,
    offers,
    actors,
    places,
    agreements,
    notes,
  } = interpretation
  insertPlaced(writer, 'statement', article, statements, startOf)
  insertNarration(writer, article, narrated)
  insertPlaced(writer, 'figure', article, figures, ({ start }) => start)
  insertPlaced(writer, 'control', article, controls, ({ start }) => start)
  insertPlaced(writer, 'offer', article, offers, ({ start }) => start)
  insertParts(writer, PART_TABLES.actor, article, actors)
  insertParts(writer, PART_TABLES.place, article, places)
  insertParts(writer, PART_TABLES.agreement, article, agreements)
  insertNotes(writer, `analyse ${article}`, notes)
}

/** An id that comes twice is the same record found twice; the first stands. */
function insertPlaced<T extends { readonly id: string }>(
  writer: Writer,
  table: 'statement' | 'figure' | 'control' | 'offer',
  article: string,
  records: readonly T[],
  position: (record: T) => number,
): void {
  const sql = `INSERT OR IGNORE INTO ${table} (id, article, start, ordinal, record) VALUES (?, ?, ?, ?, ?)`
  records.forEach((record, ordinal) => {
    writer.run(sql, record.id, article, position(record), ordinal, JSON.stringify(record))
  })
}

function insertNarration(writer: Writer, article: string, narrated: readonly Proposition[]): void {
  narrated.forEach((proposition, ordinal) => {
    writer.run(
      'INSERT INTO narration (article, ordinal, record) VALUES (?, ?, ?)',
      article,
      ordinal,
      JSON.stringify(proposition),
    )
  })
}

function insertParts(
  writer: Writer,
  table: (typeof PART_TABLES)[keyof typeof PART_TABLES],
  article: string,
  records: readonly { readonly id: string }[],
): void {
  const sql = `INSERT INTO ${table} (id, article, ordinal, record) VALUES (?, ?, ?, ?)`
  records.forEach((record, ordinal) => {
    writer.run(sql, record.id, article, ordinal, JSON.stringify(record))
  })
}

/** Where a statement begins in the text: at the first of its source, cue and content. */
function startOf({ source, cue, content }: Statement): number {
  const starts = [source, cue, content].flatMap(part => part?.spans.map(({ start }) => start) ?? [])
  return starts.reduce((least, start) => Math.min(least, start), starts[0] ?? 0)
}
