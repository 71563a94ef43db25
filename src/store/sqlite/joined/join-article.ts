import type { Article, Proposition, Range } from '../../../model/index.ts'
import type { Reader } from '../reader.ts'
import { type Row, recordOf, textOrNull } from '../rows.ts'

type Order = NonNullable<Article['copyOrder']>

/** An article with what it asserts in its own voice, and with what reconciling found of it: whose copy it is, and what it shares, adds and cuts. */
export function readArticle(reader: Reader, id: string): Article | null {
  const row = reader.get(
    `SELECT a.record, c.copy_of, c.shared, c.came_first, c.agency, c.added, c.cut
     FROM article a LEFT JOIN copy c ON c.article = a.id WHERE a.id = ?`,
    id,
  )
  if (!row) return null
  const article = recordOf<Article>(row)
  const copyOf = textOrNull(row, 'copy_of')
  const agency = textOrNull(row, 'agency')
  const shared = listOf<NonNullable<Article['shared']>[number]>(row, 'shared')
  const narrated = reader
    .all('SELECT record FROM narration WHERE article = ? ORDER BY ordinal', id)
    .map(said => recordOf<Proposition>(said))
  return {
    ...article,
    copyOf: copyOf ?? article.copyOf,
    ...(agency === null ? {} : { copyAgency: agency }),
    ...(copyOf === null ? {} : ofCopy(row, copyOf)),
    ...(shared.length > 0 ? { shared } : {}),
    ...(narrated.length > 0 ? { narrated } : {}),
  }
}

function ofCopy(row: Row, origin: string): Partial<Article> {
  const order = textOrNull(row, 'came_first') as Order | null
  const added = listOf<Range>(row, 'added')
  const cut = listOf<Range>(row, 'cut')
  return {
    ...(order === null ? {} : { copyOrder: order }),
    ...(added.length > 0 ? { copyAdded: added } : {}),
    ...(cut.length > 0 ? { copyCut: cut.map(({ start, end }) => ({ article: origin, start, end })) } : {}),
  }
}

const listOf = <T>(row: Row, column: string): readonly T[] =>
  row[column] === null ? [] : recordOf<readonly T[]>(row, column)
