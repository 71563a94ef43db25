import { RECORD_TYPES, type RecordType } from '../../model/index.ts'
import { clearAnalysis, dissolve, leaveGroup } from './clear.ts'
import { sparing } from './damage.ts'
import { countIds } from './list-query.ts'
import { ownerOfLook } from './looks.ts'
import { SCHEMA_VERSION } from './migrations/index.ts'
import type { Reader, Writer } from './reader.ts'
import { numberOf, textOf, textOrNull } from './rows.ts'
import { sourcesOf } from './sources.ts'
import type { Verbs } from './verbs.ts'

/** Enough to see what kind of damage it is. */
const PROBLEMS_TOLD = 100

export const careVerbs: Verbs<'purge' | 'tombstones' | 'integrity' | 'info'> = ({ read, write }) => ({
  async purge(articleId, reason, at) {
    const done = await write(writer => purge(writer, articleId, reason, at))
    // The pages before the purge still stand in the log until it is rolled up and cut off.
    if (done) await read(reader => reader.database.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
    return done
  },

  tombstones: () =>
    read(reader =>
      reader.all('SELECT article, sha256, uri, reason, at FROM tombstone ORDER BY at, sha256').map(row => ({
        article: textOf(row, 'article'),
        sha256: textOf(row, 'sha256'),
        uri: textOf(row, 'uri'),
        reason: textOf(row, 'reason'),
        at: textOf(row, 'at'),
      })),
    ),

  integrity: () => read(problemsOf),

  info: () =>
    read(reader => ({
      schema: SCHEMA_VERSION,
      created: textOf(reader.get("SELECT value FROM ledger WHERE name = 'created'") ?? {}, 'value'),
      counts: Object.fromEntries(RECORD_TYPES.map(type => [type, countAll(reader, type)])) as Record<
        RecordType,
        number
      >,
      originals: numberOf(reader.get('SELECT count(*) AS n FROM original') ?? {}, 'n'),
      originalBytes: numberOf(reader.get('SELECT coalesce(sum(size), 0) AS n FROM original') ?? {}, 'n'),
      pending: numberOf(
        reader.get("SELECT count(*) AS n FROM progress WHERE stage = 'analyse' AND version = ''") ?? {},
        'n',
      ),
    })),
})

function purge(writer: Writer, articleId: string, reason: string, at: string): boolean {
  const row = writer.get(FIND_ORIGINAL, articleId, articleId)
  if (!row) return false
  const sha256 = textOf(row, 'sha256')
  const article = textOrNull(row, 'article')
  const uri = sourcesOf(writer, sha256)[0]?.uri ?? ''
  if (article !== null) takeOutArticle(writer, article)
  writer.run('DELETE FROM note WHERE owner = ?', `read ${sha256}`)
  for (const row of writer.all('SELECT path FROM stamp WHERE sha256 = ?', sha256))
    writer.run('DELETE FROM note WHERE owner = ?', ownerOfLook(textOf(row, 'path')))
  writer.run('DELETE FROM stamp WHERE sha256 = ?', sha256)
  writer.run('DELETE FROM original WHERE sha256 = ?', sha256)
  writer.run(
    'INSERT OR IGNORE INTO tombstone (sha256, article, uri, reason, at) VALUES (?, ?, ?, ?, ?)',
    sha256,
    articleId,
    uri,
    reason,
    at,
  )
  return true
}

/** An original of which no article came is purged by the id that its article would have. */
const FIND_ORIGINAL = `
  SELECT o.sha256, a.id AS article FROM original o LEFT JOIN article a ON a.sha256 = o.sha256
  WHERE a.id = ? OR (a.id IS NULL AND 'ar-' || substr(o.sha256, 1, 16) = ?)`

function takeOutArticle(writer: Writer, article: string): void {
  dissolve(writer, [article])
  leaveGroup(writer, article)
  clearAnalysis(writer, article)
  writer.run('DELETE FROM article_words WHERE rowid = (SELECT n FROM article WHERE id = ?)', article)
  // The index only marks a row as gone; merged into one, it drops the words too.
  writer.run("INSERT INTO article_words (article_words) VALUES ('optimize')")
  takeOutReviews(writer, article)
  writer.run('DELETE FROM article WHERE id = ?', article)
}

/** The words of reviews that are about the article go with it; their hashes stay, so that the chains still hold. */
function takeOutReviews(writer: Writer, article: string): void {
  const sql =
    "DELETE FROM review WHERE record ->> '$.anchor.article' = ?1 OR record ->> '$.value.anchor.article' = ?1 RETURNING id"
  for (const row of writer.all(sql, article))
    writer.run('UPDATE review_link SET purged = ? WHERE review = ?', article, textOf(row, 'id'))
}

function countAll(reader: Reader, type: RecordType): number {
  const { sql, values } = countIds(type, {})
  return numberOf(reader.get(sql, ...values) ?? {}, 'n')
}

/** A page that is broken can end any of the checks; the others are made all the same. */
function problemsOf(reader: Reader): readonly string[] {
  const broken = new Set<string>()
  const checked = CHECKS.flatMap(
    check =>
      sparing(
        '',
        ({ reason }) => broken.add(`a check of the file broke off: ${reason}`),
        () => check(reader),
      ) ?? [],
  )
  return [...checked, ...broken].slice(0, PROBLEMS_TOLD)
}

const CHECKS: readonly ((reader: Reader) => readonly string[])[] = [
  reader =>
    reader
      .all(`PRAGMA integrity_check(${PROBLEMS_TOLD})`)
      .map(row => textOf(row, 'integrity_check'))
      .filter(line => line !== 'ok'),
  reader =>
    reader
      .all('PRAGMA foreign_key_check')
      .map(row => `${textOf(row, 'table')}: a row points to no ${textOf(row, 'parent')}`),
  reader =>
    reader
      .all('SELECT id FROM article WHERE n NOT IN (SELECT id FROM article_words_docsize)')
      .map(row => `${textOf(row, 'id')}: its words are not in the search index`),
  reader =>
    reader
      .all(
        `SELECT seq - (SELECT coalesce(max(number), 0) FROM review_link) AS n
         FROM sqlite_sequence WHERE name = 'review_link' AND n > 0`,
      )
      .map(row => `the log of reviews breaks off: its last ${numberOf(row, 'n')} are gone`),
]
