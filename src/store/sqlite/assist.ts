import type { Suggestion } from '../../model/index.ts'
import type { AskedAnswer, AssistAnswer, NearPair, PlacedSuggestion } from '../assist.ts'
import type { Writer } from './reader.ts'
import { bytesOf, numberOf, type Row, recordOf, textOf, textOrNull } from './rows.ts'
import type { Verbs } from './verbs.ts'

export const assistVerbs: Verbs<
  | 'assistAnswers'
  | 'putAssistAnswers'
  | 'assistAsked'
  | 'putAssistNear'
  | 'assistNear'
  | 'assistMoved'
  | 'putSuggestions'
  | 'claimsOf'
  | 'suggestionsOn'
> = ({ read, write }) => ({
  assistAnswers: hashes =>
    read(reader => {
      const sql = `SELECT * FROM assist_answer WHERE hash IN (SELECT value FROM json_each(?))`
      return new Map(reader.all(sql, JSON.stringify(hashes)).map(row => [textOf(row, 'hash'), answerOf(row)]))
    }),

  putAssistAnswers: batch =>
    write(writer => {
      for (const asked of batch) putAsked(writer, asked)
    }),

  assistAsked: kind => read(reader => reader.all(ASKED, kind).map(askedOf)),

  putAssistNear: (model, pairs) =>
    write(writer => {
      writer.run('DELETE FROM assist_near WHERE model = ?', model)
      for (const pair of pairs) putNear(writer, pair)
      makeWork(writer, '')
    }),

  assistNear: () =>
    read(reader => reader.all('SELECT * FROM assist_near ORDER BY model, statement, other').map(nearOf)),

  assistMoved: () =>
    read(reader => numberOf(reader.get('SELECT coalesce(max(n), 0) AS n FROM assist_moved') ?? {}, 'n')),

  putSuggestions: (suggestions, moved) =>
    write(writer => {
      writer.run('DELETE FROM suggestion')
      writer.run('DELETE FROM assist_moved WHERE n <= ?', moved)
      for (const suggestion of suggestions) putSuggestion(writer, suggestion)
    }),

  claimsOf: statements =>
    read(reader => {
      const sql = `SELECT DISTINCT statement, claim FROM claim_member
        WHERE statement IN (SELECT value FROM json_each(?)) ORDER BY statement, claim`
      const claims = new Map<string, string[]>()
      for (const row of reader.all(sql, JSON.stringify(statements))) {
        const statement = textOf(row, 'statement')
        claims.set(statement, [...(claims.get(statement) ?? []), textOf(row, 'claim')])
      }
      return claims
    }),

  suggestionsOn: statements =>
    read(reader => {
      const asked = JSON.stringify(statements)
      return reader.all(SUGGESTIONS_ON, asked, asked).map(row => recordOf<Suggestion>(row))
    }),
})

const ASKED = `
  SELECT t.*, a.kind, a.model, a.at, a.answer, NULL AS vector
  FROM assist_asked t JOIN assist_answer a ON a.hash = t.hash
  WHERE a.kind = ? ORDER BY t.statement, t.other, t.hash`

const SUGGESTIONS_ON = `SELECT record FROM (
    SELECT id, record FROM suggestion WHERE statement IN (SELECT value FROM json_each(?))
    UNION SELECT id, record FROM suggestion WHERE other IN (SELECT value FROM json_each(?))
  ) ORDER BY id`

function putAsked(writer: Writer, { answer, statement, article, other, otherArticle }: AskedAnswer): void {
  // An article that was purged while the model thought takes its question with it.
  const there = [article, otherArticle].every(
    id => id === null || writer.get('SELECT 1 FROM article WHERE id = ?', id) !== undefined,
  )
  if (!there) return
  writer.run(
    'INSERT OR IGNORE INTO assist_answer (hash, kind, model, at, answer, vector) VALUES (?, ?, ?, ?, ?, ?)',
    answer.hash,
    answer.kind,
    answer.model,
    answer.at,
    answer.answer,
    answer.vector && bytesFrom(answer.vector),
  )
  const added = writer.run(
    'INSERT OR IGNORE INTO assist_asked (hash, statement, article, other, other_article) VALUES (?, ?, ?, ?, ?)',
    answer.hash,
    statement,
    article,
    other ?? '',
    otherArticle,
  )
  // Vectors say nothing before they are compared.
  if (added > 0 && answer.kind === 'stance') makeWork(writer, article)
}

/** In the transaction that makes it: a kill before the suggestions are worked out leaves the work to the next one. */
const makeWork = (writer: Writer, article: string): void =>
  void writer.run('INSERT INTO assist_moved (article) VALUES (?)', article)

function putNear(writer: Writer, pair: NearPair): void {
  writer.run(
    `INSERT OR IGNORE INTO assist_near (model, statement, article, other, other_article, similarity)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6
     WHERE EXISTS (SELECT 1 FROM article WHERE id = ?3) AND EXISTS (SELECT 1 FROM article WHERE id = ?5)`,
    pair.model,
    pair.statement,
    pair.article,
    pair.other,
    pair.otherArticle,
    pair.similarity,
  )
}

/** A statement that another process has analysed anew meanwhile is gone; its article has moved and is looked at again. */
function putSuggestion(writer: Writer, { suggestion, otherArticle }: PlacedSuggestion): void {
  const { id, article, statement, other } = suggestion
  writer.run(
    `INSERT OR REPLACE INTO suggestion (id, article, other_article, statement, other, record)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6
     WHERE EXISTS (SELECT 1 FROM statement WHERE id = ?4) AND EXISTS (SELECT 1 FROM statement WHERE id = ?5)`,
    id,
    article,
    otherArticle,
    statement,
    other,
    JSON.stringify(suggestion),
  )
}

const answerOf = (row: Row): AssistAnswer => ({
  hash: textOf(row, 'hash'),
  kind: textOf(row, 'kind') === 'stance' ? 'stance' : 'embedding',
  model: textOf(row, 'model'),
  at: textOf(row, 'at'),
  answer: textOrNull(row, 'answer'),
  vector: row.vector === null ? null : floatsOf(bytesOf(row, 'vector')),
})

const askedOf = (row: Row): AskedAnswer => ({
  answer: answerOf(row),
  statement: textOf(row, 'statement'),
  article: textOf(row, 'article'),
  other: textOf(row, 'other') || null,
  otherArticle: textOrNull(row, 'other_article'),
})

const nearOf = (row: Row): NearPair => ({
  model: textOf(row, 'model'),
  statement: textOf(row, 'statement'),
  article: textOf(row, 'article'),
  other: textOf(row, 'other'),
  otherArticle: textOf(row, 'other_article'),
  similarity: numberOf(row, 'similarity'),
})

/** Little-endian, so that a ledger can be carried to another machine. */
function bytesFrom(vector: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(vector.length * 4))
  vector.forEach((value, i) => {
    view.setFloat32(i * 4, value, true)
  })
  return new Uint8Array(view.buffer)
}

function floatsOf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, i) =>
    view.getFloat32(i * 4, true),
  )
}
