import {
  bucketOf,
  chained,
  checkpointAfter,
  FIRST_CHECKPOINT,
  hashOfBucket,
  type Review,
  type ReviewLink,
} from '../../model/index.ts'
import { ReviewConflict, type ReviewFilter, type ReviewLogEntry, type ReviewToAdd } from '../reviews.ts'
import type { Reader, Writer } from './reader.ts'
import { numberOf, type Row, recordOf, textOf, textOrNull } from './rows.ts'
import type { Verbs } from './verbs.ts'

export const reviewVerbs: Verbs<'addReviews' | 'reviews' | 'reviewLog'> = ({ read, write, stream }) => ({
  addReviews: (batch, moved = []) =>
    write(writer => {
      const added = batch.map(review => addReview(writer, review))
      for (const article of new Set(moved)) makeWork(writer, article)
      return added
    }),
  reviews: (filter = {}) => read(reader => select(reader, filter).map(row => recordOf<Review>(row))),
  reviewLog: () => stream(entries),
})

function addReview(writer: Writer, { expected, ...review }: ReviewToAdd): Review {
  const head = writer.get(
    'SELECT hash FROM review_link WHERE bucket = ? AND record = ? ORDER BY number DESC LIMIT 1',
    bucketOf(review.record),
    review.record,
  )
  const previous = head ? textOf(head, 'hash') : null
  if (expected !== undefined && expected !== previous)
    throw new ReviewConflict(review.record, expected, since(writer, review.record, expected))
  const added = chained(review, previous)
  writer.run('INSERT INTO review (id, record) VALUES (?, ?)', added.id, JSON.stringify(added))
  addLink(writer, added)
  return added
}

function since(reader: Reader, record: string, hash: string | null): readonly Review[] {
  const all = select(reader, { records: [record] }).map(row => recordOf<Review>(row))
  return all.slice(all.findIndex(review => review.hash === hash) + 1)
}

function addLink(writer: Writer, { id, record, previous, hash }: Review): void {
  const bucket = bucketOf(record)
  const heads = new Map(
    writer
      .all('SELECT record, hash FROM review_link WHERE bucket = ? ORDER BY number', bucket)
      .map(row => [textOf(row, 'record'), textOf(row, 'hash')]),
  )
  heads.set(record, hash)
  writer.run('INSERT OR REPLACE INTO review_bucket (bucket, hash) VALUES (?, ?)', bucket, hashOfBucket(heads))
  const buckets = writer
    .all('SELECT bucket, hash FROM review_bucket')
    .map(row => [numberOf(row, 'bucket'), textOf(row, 'hash')] as const)
  const last = writer.get('SELECT checkpoint FROM review_link ORDER BY number DESC LIMIT 1')
  writer.run(
    'INSERT INTO review_link (review, record, bucket, previous, hash, checkpoint) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    record,
    bucket,
    previous,
    hash,
    checkpointAfter(last ? textOf(last, 'checkpoint') : FIRST_CHECKPOINT, new Map(buckets)),
  )
}

/** Another serial, as after a new analysis: a reconciliation that is under way without the decision is not stored. */
function makeWork(writer: Writer, article: string): void {
  writer.run("UPDATE reconciliation SET version = '' WHERE article = ?", article)
  writer.run(
    'UPDATE analysis SET serial = ? WHERE article = ?',
    Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
    article,
  )
}

/** Each `?` takes the whole list. */
const ASKED: Readonly<Record<keyof ReviewFilter, string>> = {
  records: `(r.about IN (SELECT value FROM json_each(?))
    OR r.record ->> '$.value.with' IN (SELECT value FROM json_each(?)))`,
  articles: `(r.anchored IN (SELECT value FROM json_each(?))
    OR r.record ->> '$.value.anchor.article' IN (SELECT value FROM json_each(?)))`,
  decisions: 'r.decision IN (SELECT value FROM json_each(?))',
  ids: 'r.id IN (SELECT value FROM json_each(?))',
}

function select(reader: Reader, filter: ReviewFilter): readonly Row[] {
  const asked = Object.entries(ASKED).flatMap(([name, sql]) => {
    const list = filter[name as keyof ReviewFilter]
    return list === undefined ? [] : [{ sql, list: JSON.stringify(list), times: sql.split('?').length - 1 }]
  })
  const where = asked.map(({ sql }) => ` AND ${sql}`).join('')
  return reader.all(
    `SELECT r.record FROM review r JOIN review_link l ON l.review = r.id WHERE 1${where} ORDER BY l.number`,
    ...asked.flatMap(({ list, times }) => Array<string>(times).fill(list)),
  )
}

function* entries(reader: Reader): Iterable<ReviewLogEntry> {
  const sql = `SELECT l.number, l.review, l.record, l.previous, l.hash, l.checkpoint, l.purged, r.record AS words
    FROM review_link l LEFT JOIN review r ON r.id = l.review ORDER BY l.number`
  for (const row of reader.iterate(sql)) {
    const words = textOrNull(row, 'words')
    yield { link: linkOf(row), review: words === null ? null : recordOf<Review>(row, 'words') }
  }
}

const linkOf = (row: Row): ReviewLink => ({
  number: numberOf(row, 'number'),
  review: textOf(row, 'review'),
  record: textOf(row, 'record'),
  previous: textOrNull(row, 'previous'),
  hash: textOf(row, 'hash'),
  checkpoint: textOf(row, 'checkpoint'),
  purged: textOrNull(row, 'purged'),
})
