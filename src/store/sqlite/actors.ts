import type { Actor, ActorGuise, Decision, GuisePart } from '../../model/index.ts'
import { type ActorCounts, type ArticleGuises, MOST_BEARERS } from '../actors.ts'
import { groupVerbs, NAMED } from './actor-groups.ts'
import type { Reader, Writer } from './reader.ts'
import { numberOf, recordOf, textOf } from './rows.ts'
import type { Verbs } from './verbs.ts'
import { articleRecord } from './write-article.ts'

export const actorVerbs: Verbs<
  | 'unguised'
  | 'putGuises'
  | 'putActorDecisions'
  | 'movedGuises'
  | 'guises'
  | 'guisesNear'
  | 'guisesBeside'
  | 'guisesNamed'
  | 'putActorGroups'
  | 'actorCounts'
> = connection => ({
  unguised: (version, limit) =>
    connection.read(reader =>
      reader.all(UNGUISED, version, limit).flatMap(row => {
        const id = textOf(row, 'article')
        const article = articleRecord(reader, id)
        return article === null
          ? []
          : [{ article, actors: actorsIn(reader, id), serial: numberOf(row, 'serial') }]
      }),
    ),

  putGuises: (batch, version) =>
    connection.write(writer => {
      for (const article of batch) putArticle(writer, article, version)
    }),

  putActorDecisions: decisions => connection.write(writer => putDecisions(writer, decisions)),

  actorCounts: ids => connection.read(reader => new Map(ids.map(id => [id, countsOf(reader, id)]))),

  ...groupVerbs(connection),
})

const countsOf = (reader: Reader, id: string): ActorCounts => ({
  statements: numberOf(reader.get(STATEMENTS, id) ?? {}, 'n'),
  articles: numberOf(reader.get(ARTICLES, id) ?? {}, 'n'),
})

const BEARERS = `
  SELECT b.article, b.actor FROM actor_group g JOIN actor_bearer b ON b.guise = g.guise WHERE g.lead = ?1
  UNION SELECT p.article, p.id FROM actor_part p
  LEFT JOIN actor_bearer b ON b.article = p.article AND b.actor = p.id WHERE p.id = ?1 AND b.guise IS NULL`
const STATEMENTS = `
  SELECT count(*) AS n FROM (${BEARERS}) own JOIN statement s ON s.article = own.article AND s.speaker = own.actor`
const ARTICLES = `SELECT count(DISTINCT article) AS n FROM (${BEARERS})`

const UNGUISED = `
  SELECT s.article, n.serial FROM (
    SELECT article FROM actor_state WHERE version < ?1
    UNION ALL SELECT article FROM actor_state WHERE version > ?1
  ) s JOIN analysis n ON n.article = s.article ORDER BY s.article LIMIT ?2`

const actorsIn = (reader: Reader, article: string) =>
  reader
    .all('SELECT record FROM actor_part WHERE article = ? ORDER BY ordinal', article)
    .map(row => recordOf<Actor>(row))

/** An article that was analysed anew or purged since is left alone: it is work again, or gone. */
function putArticle(writer: Writer, { article, serial, parts }: ArticleGuises, version: string): void {
  const row = writer.get('SELECT serial FROM analysis WHERE article = ?', article)
  if (row === undefined || numberOf(row, 'serial') !== serial) return
  writer.run('DELETE FROM actor_bearer WHERE article = ?', article)
  for (const part of parts) putPart(writer, article, part)
  writer.run('UPDATE actor_state SET version = ? WHERE article = ?', version, article)
}

function putPart(writer: Writer, article: string, { actor, guise, marks }: GuisePart): void {
  const added = writer.run(
    'INSERT OR IGNORE INTO actor_bearer (article, actor, guise, marks) VALUES (?, ?, ?, ?)',
    article,
    actor,
    guise.id,
    JSON.stringify(marks),
  )
  if (added === 0) return
  const articles = count(writer, guise)
  if (marks.length === 0) standAlone(writer, guise)
  const isNew = marks.map(mark => putMark(writer, mark, guise.id)).some(Boolean)
  // Its weight is the power of two below the number of its articles.
  if (isNew || (marks.length > 0 && Number.isInteger(Math.log2(articles)))) move(writer, guise.id)
}

const count = (writer: Writer, { id, ...guise }: ActorGuise): number =>
  numberOf(
    writer.get(
      `INSERT INTO actor_guise (id, actor, articles, record) VALUES (?, ?, 1, ?)
       ON CONFLICT DO UPDATE SET articles = articles + 1 RETURNING articles`,
      id,
      guise.actor,
      JSON.stringify({ id, ...guise }),
    ) ?? {},
    'articles',
  )

/** Nothing is ever compared with it, save by a person's decision. */
function standAlone(writer: Writer, { id }: ActorGuise): void {
  writer.run('INSERT OR IGNORE INTO actor_group (guise, lead, component) VALUES (?, ?, ?)', id, id, id)
}

/** Tells whether the guise did not have the mark before. */
function putMark(writer: Writer, mark: string, guise: string): boolean {
  const row = writer.get(
    `INSERT INTO actor_mark (mark, guise, articles) VALUES (?, ?, 1)
     ON CONFLICT DO UPDATE SET articles = articles + 1 RETURNING articles`,
    mark,
    guise,
  )
  if (numberOf(row ?? {}, 'articles') > 1) return false
  // By these nobody is found.
  if (mark.startsWith('~')) return true
  if (writer.get('SELECT 1 AS one FROM actor_crowded WHERE mark = ?', mark) === undefined) crowd(writer, mark)
  return true
}

/** One bearer too many: nobody is joined by the mark any longer. */
function crowd(writer: Writer, mark: string): void {
  const bearers = writer.all('SELECT guise FROM actor_mark WHERE mark = ? LIMIT ?', mark, MOST_BEARERS + 1)
  if (bearers.length <= MOST_BEARERS) return
  writer.run('INSERT INTO actor_crowded (mark) VALUES (?)', mark)
  for (const row of bearers) move(writer, textOf(row, 'guise'))
}

const move = (writer: Writer, guise: string): void => {
  writer.run('INSERT OR REPLACE INTO actor_moved (guise) VALUES (?)', guise)
}

function putDecisions(writer: Writer, decisions: readonly Decision[]): void {
  const keyOf = (kind: string, a: string, b: string): string => [kind, ...[a, b].sort()].join(' ')
  const now = new Set(decisions.filter(({ of }) => of === 'actor').map(({ kind, a, b }) => keyOf(kind, a, b)))
  const before = new Set(
    writer
      .all('SELECT kind, a, b FROM actor_decided')
      .map(row => keyOf(textOf(row, 'kind'), textOf(row, 'a'), textOf(row, 'b'))),
  )
  for (const key of now.symmetricDifference(before)) {
    const [kind = '', a = '', b = ''] = key.split(' ')
    const sql = now.has(key)
      ? 'INSERT INTO actor_decided (kind, a, b) VALUES (?, ?, ?)'
      : 'DELETE FROM actor_decided WHERE kind = ? AND a = ? AND b = ?'
    writer.run(sql, kind, a, b)
    for (const row of writer.all(NAMED, JSON.stringify([a, b]), MOST_BEARERS)) move(writer, textOf(row, 'id'))
  }
}
