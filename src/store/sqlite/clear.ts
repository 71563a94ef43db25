import type { Claim, Dispute } from '../../model/index.ts'
import type { Writer } from './reader.ts'
import { numberOf, recordOf, textOf } from './rows.ts'
import { ARTICLE_TABLES } from './tables.ts'
import { unlink } from './unlink.ts'

/** Takes out all that was made of one article by itself. */
export function clearAnalysis(writer: Writer, article: string): void {
  const row = writer.get('DELETE FROM analysis WHERE article = ? RETURNING keys', article)
  if (!row) return
  writer.run(
    `DELETE FROM key WHERE article = (SELECT n FROM article WHERE id = ?) AND key IN (SELECT value FROM json_each(?))`,
    article,
    textOf(row, 'keys'),
  )
  writer.run('DELETE FROM profile WHERE article = (SELECT n FROM article WHERE id = ?)', article)
  for (const table of ARTICLE_TABLES) writer.run(`DELETE FROM ${table} WHERE article = ?`, article)
  writer.run('DELETE FROM note WHERE owner = ?', `analyse ${article}`)
}

/**
 * Takes out what was reconciled in every group that one of these articles belongs to. The groups' articles become
 * work again but stay together, so that `groupMembers` still leads from one to all.
 * Old ids go on leading to whatever stands on their statements.
 * @param kept ids of claims and disputes that come back in the same transaction.
 * @returns the groups, by name.
 */
export function dissolve(
  writer: Writer,
  articles: readonly string[],
  kept: ReadonlySet<string> = new Set(),
): readonly string[] {
  const components = componentsOf(writer, articles)
  for (const component of components) {
    takeOut(writer, component, kept)
    writer.run(
      'DELETE FROM copy WHERE article IN (SELECT article FROM reconciliation WHERE component = ?)',
      component,
    )
    writer.run("UPDATE reconciliation SET version = '' WHERE component = ?", component)
  }
  return components
}

/** An article that is no longer analysed has no neighbours until it is again. */
export function leaveGroup(writer: Writer, article: string): void {
  unlink(writer, article)
  writer.run('DELETE FROM reconciliation WHERE article = ?', article)
}

/** Old ids lead on, by the statements that they rested on and by where these stood. */
function takeOut(writer: Writer, component: string, kept: ReadonlySet<string>): void {
  const remember = (type: 'claim' | 'dispute', id: string, statements: readonly string[]): void => {
    if (kept.has(id)) return
    writer.run(
      'INSERT OR REPLACE INTO former (id, type, statements, places) VALUES (?, ?, ?, ?)',
      id,
      type,
      JSON.stringify(statements),
      JSON.stringify(placesOf(writer, statements)),
    )
  }
  for (const row of writer.all('DELETE FROM claim WHERE component = ? RETURNING id, record', component)) {
    const { stances } = recordOf<Claim>(row)
    remember(
      'claim',
      textOf(row, 'id'),
      stances.map(({ statement }) => statement),
    )
  }
  for (const row of writer.all('DELETE FROM dispute WHERE component = ? RETURNING id, record', component)) {
    const { sides } = recordOf<Dispute>(row)
    remember(
      'dispute',
      textOf(row, 'id'),
      sides.flatMap(({ statements }) => statements),
    )
  }
}

/** From the first character of a statement's content to the last. */
const placesOf = (writer: Writer, statements: readonly string[]) =>
  writer
    .all(
      `SELECT article, record ->> '$.content.spans[0].start' AS start, record ->> '$.content.spans[#-1].end' AS end
       FROM statement WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      JSON.stringify(statements),
    )
    .map(row => ({
      article: textOf(row, 'article'),
      start: numberOf(row, 'start'),
      end: numberOf(row, 'end'),
    }))

const componentsOf = (writer: Writer, articles: readonly string[]): readonly string[] =>
  writer
    .all(
      `SELECT DISTINCT component FROM reconciliation
       WHERE article IN (SELECT value FROM json_each(?)) AND component IS NOT NULL ORDER BY component`,
      JSON.stringify(articles),
    )
    .map(row => textOf(row, 'component'))
