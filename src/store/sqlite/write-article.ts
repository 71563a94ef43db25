import type { Article, Note } from '../../model/index.ts'
import { clearAnalysis, dissolve, leaveGroup } from './clear.ts'
import type { Reader, Writer } from './reader.ts'
import { numberOf, recordOf } from './rows.ts'
import { searchable } from './words.ts'

/** The record as it was read, before `reconcile` says whose copy it is. */
export function articleRecord(reader: Reader, id: string): Article | null {
  const row = reader.get('SELECT record FROM article WHERE id = ?', id)
  return row ? recordOf<Article>(row) : null
}

export function articleOfOriginal(reader: Reader, sha256: string): Article | null {
  const row = reader.get('SELECT record FROM article WHERE sha256 = ?', sha256)
  return row ? recordOf<Article>(row) : null
}

/** A new article, with the work that it makes. */
export function insertArticle(writer: Writer, article: Article, readVersion: string): void {
  const n = numberOf(
    writer.get(
      `INSERT INTO article (id, uri, title, outlet, agency, published, language, sha256, record)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING n`,
      article.id,
      ...columnsOf(article),
      article.sha256,
      JSON.stringify(article),
    ) ?? {},
    'n',
  )
  indexWords(writer, n, article)
  const progress = 'INSERT INTO progress (stage, article, version) VALUES (?, ?, ?)'
  writer.run(progress, 'read', article.id, readVersion)
  writer.run(progress, 'analyse', article.id, '')
}

/**
 * An article that was read anew. Where only its places have changed it keeps its analysis; else that is taken out at once,
 * since its spans may no longer match, and becomes work.
 */
export function updateArticle(writer: Writer, article: Article, readVersion: string): void {
  const before = articleRecord(writer, article.id)
  if (before === null) insertArticle(writer, article, readVersion)
  else if (JSON.stringify(article) !== JSON.stringify(before)) replaceArticle(writer, article, before)
}

function replaceArticle(writer: Writer, article: Article, before: Article): void {
  writer.run(
    'UPDATE article SET uri = ?, title = ?, outlet = ?, agency = ?, published = ?, language = ?, record = ? WHERE id = ?',
    ...columnsOf(article),
    JSON.stringify(article),
    article.id,
  )
  if (JSON.stringify(withoutPlaces(article)) === JSON.stringify(withoutPlaces(before))) {
    // Which article of a group is its earliest can turn on where it came from.
    writer.run("UPDATE reconciliation SET version = '' WHERE article = ?", article.id)
    return
  }
  const n = numberOf(writer.get('SELECT n FROM article WHERE id = ?', article.id) ?? {}, 'n')
  writer.run('DELETE FROM article_words WHERE rowid = ?', n)
  indexWords(writer, n, article)
  dissolve(writer, [article.id])
  leaveGroup(writer, article.id)
  clearAnalysis(writer, article.id)
  writer.run(
    `UPDATE progress SET version = '', lease_until = 0, lease_holder = NULL WHERE stage = 'analyse' AND article = ?`,
    article.id,
  )
}

export function markRead(writer: Writer, article: string, version: string): void {
  writer.run(
    `UPDATE progress SET version = ?, lease_until = 0, lease_holder = NULL WHERE stage = 'read' AND article = ?`,
    version,
    article,
  )
}

/** What reading leaves to say; a reading's earlier notes fall away. */
export function replaceReadNotes(writer: Writer, sha256: string, notes: readonly Note[]): void {
  writer.run('DELETE FROM note WHERE owner = ?', `read ${sha256}`)
  insertNotes(writer, `read ${sha256}`, notes)
}

export function insertNotes(writer: Writer, owner: string, notes: readonly Note[]): void {
  for (const note of notes) {
    writer.run(
      'INSERT OR IGNORE INTO note (id, owner, record) VALUES (?, ?, ?)',
      note.id,
      owner,
      JSON.stringify(note),
    )
  }
}

const columnsOf = ({ uri, title, outlet, agency, published, language }: Article) =>
  [uri, title, outlet, agency, published, language] as const

const withoutPlaces = (article: Article) => ({ ...article, uri: '', uris: [] })

function indexWords(writer: Writer, n: number, { title, text, blocks }: Article): void {
  const body = blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')
  writer.run(
    'INSERT INTO article_words (rowid, title, body) VALUES (?, ?, ?)',
    n,
    searchable(title ?? ''),
    searchable(body),
  )
}
