import type { ActorGroup, ActorGuise } from '../../model/index.ts'
import { MOST_BEARERS } from '../actors.ts'
import type { Writer } from './reader.ts'
import { numberOf, recordOf, textOf } from './rows.ts'
import type { Verbs } from './verbs.ts'

export const groupVerbs: Verbs<
  'movedGuises' | 'guises' | 'guisesNear' | 'guisesBeside' | 'guisesNamed' | 'putActorGroups'
> = ({ read, write }) => ({
  movedGuises: limit =>
    read(reader => ({
      guises: reader
        .all('SELECT guise FROM actor_moved ORDER BY guise LIMIT ?', limit)
        .map(row => textOf(row, 'guise')),
      clock: clockOf(reader),
    })),

  guises: ids =>
    read(reader =>
      reader.all(GUISES, JSON.stringify([...new Set(ids)])).map(row => ({
        guise: recordOf<ActorGuise>(row),
        marks: recordOf<readonly string[]>(row, 'marks').toSorted(),
        weight: Math.floor(Math.log2(numberOf(row, 'articles'))),
        siblings: numberOf(row, 'siblings'),
      })),
    ),

  guisesNear: ids => read(reader => reader.all(NEAR, JSON.stringify(ids)).map(row => textOf(row, 'guise'))),

  guisesBeside: ids =>
    read(reader => reader.all(BESIDE, JSON.stringify(ids)).map(row => textOf(row, 'guise'))),

  guisesNamed: ids =>
    read(reader => reader.all(NAMED, JSON.stringify(ids), MOST_BEARERS).map(row => textOf(row, 'id'))),

  putActorGroups: (before, components, clock) =>
    write(writer => {
      if (clockOf(writer) !== clock) return false
      takeOut(writer, before)
      for (const component of components) putComponent(writer, component)
      return true
    }),
})

const clockOf = ({ get }: Pick<Writer, 'get'>): number =>
  numberOf(get('SELECT now FROM actor_clock') ?? {}, 'now')

const GUISES = `
  SELECT g.record, g.articles,
    (SELECT json_group_array(m.mark) FROM actor_mark m WHERE m.guise = g.id
      AND NOT EXISTS (SELECT 1 FROM actor_crowded c WHERE c.mark = m.mark)) AS marks,
    (SELECT count(*) FROM actor_guise o WHERE o.actor = g.actor) AS siblings
  FROM actor_guise g WHERE g.id IN (SELECT value FROM json_each(?)) ORDER BY g.id`

const NEAR = `
  SELECT DISTINCT o.guise FROM json_each(?1) asked
  JOIN actor_mark m ON m.guise = asked.value AND m.mark < '~'
  JOIN actor_mark o ON o.mark = m.mark
  WHERE NOT EXISTS (SELECT 1 FROM actor_crowded c WHERE c.mark = m.mark)
  ORDER BY 1`

const BESIDE = `
  SELECT DISTINCT o.guise FROM json_each(?1) asked
  JOIN actor_group g ON g.guise = asked.value
  JOIN actor_group o ON o.component = g.component
  ORDER BY 1`

function takeOut(writer: Writer, guises: readonly string[]): void {
  const ids = JSON.stringify(guises)
  writer.run(
    `DELETE FROM actor_merge WHERE id IN (
       SELECT lead FROM actor_group WHERE guise IN (SELECT value FROM json_each(?)))`,
    ids,
  )
  writer.run(
    `DELETE FROM actor_lead WHERE actor IN (
       SELECT actor FROM actor_guise WHERE id IN (SELECT value FROM json_each(?)))`,
    ids,
  )
  writer.run('DELETE FROM actor_group WHERE guise IN (SELECT value FROM json_each(?))', ids)
  writer.run('DELETE FROM actor_moved WHERE guise IN (SELECT value FROM json_each(?))', ids)
}

function putComponent(writer: Writer, groups: readonly ActorGroup[]): void {
  const [component = ''] = groups.flatMap(({ guises }) => guises).sort()
  for (const { id, guises, ...why } of groups) {
    for (const guise of guises)
      writer.run('INSERT INTO actor_group (guise, lead, component) VALUES (?, ?, ?)', guise, id, component)
    writer.run('INSERT OR REPLACE INTO actor_merge (id, record) VALUES (?, ?)', id, JSON.stringify(why))
  }
  writer.run(LEADS, component)
}

const LEADS = `
  INSERT OR REPLACE INTO actor_lead (actor, lead)
  SELECT n.actor, min(g.lead) FROM actor_group g JOIN actor_guise n ON n.id = g.guise WHERE g.component = ?
  GROUP BY n.actor
  HAVING count(DISTINCT g.lead) = 1 AND min(g.lead) <> n.actor
    AND count(*) = (SELECT count(*) FROM actor_guise o WHERE o.actor = n.actor)`

/** The guises of names, or single ones. */
export const NAMED = `
  SELECT id FROM actor_guise WHERE id IN (SELECT value FROM json_each(?1))
  UNION SELECT id FROM actor_guise WHERE actor IN (SELECT value FROM json_each(?1)) ORDER BY 1 LIMIT ?2`
