import type { ArticleLink } from '../links.ts'
import type { Reader, Writer } from './reader.ts'
import { serialOf } from './reconciliations.ts'
import { bytesOf, numberOf, textOf, textOrNull } from './rows.ts'
import { eraOf, takeOutLinks } from './unlink.ts'
import type { Verbs } from './verbs.ts'

export const linkVerbs: Verbs<
  | 'unlinked'
  | 'beginLinking'
  | 'carriers'
  | 'profiles'
  | 'standings'
  | 'linksAround'
  | 'putLinks'
  | 'groupsOf'
> = ({ read, write }) => {
  /** The analyses behind the profiles that were handed out: a link to one that has moved since is not stored. */
  const seen = new Map<string, number | null>()
  return {
    unlinked: (version, limit) =>
      read(reader => ({
        articles: reader
          .all(UNLINKED, version, limit)
          .map(row => textOf(row, 'article'))
          .sort(),
        era: eraOf(reader),
      })),

    beginLinking: async version => {
      if (await read(reader => reader.get(OTHER_VERSION, version) === undefined)) return
      await write(takeOutLinks)
    },

    carriers: wanted => read(reader => carriersOf(reader, wanted)),

    profiles: articles =>
      read(reader => {
        for (const article of articles) seen.set(article, serialOf(reader, article))
        const rows = reader.all(PROFILES, JSON.stringify(articles))
        return new Map(rows.map(row => [textOf(row, 'id'), bytesOf(row, 'bytes')]))
      }),

    standings: articles =>
      read(reader => {
        const rows = reader.all(STANDINGS, JSON.stringify(articles))
        return new Map(
          rows.map(row => [
            textOf(row, 'id'),
            { sampled: numberOf(row, 'sampled'), rank: textOf(row, 'rank') },
          ]),
        )
      }),

    linksAround: article =>
      read(reader =>
        reader.all(AROUND, article).map(row => ({
          a: textOf(row, 'a'),
          b: textOf(row, 'b'),
          strength: numberOf(row, 'strength'),
        })),
      ),

    putLinks: (articles, links, version) =>
      write(writer => {
        const moved = (id: string): boolean =>
          seen.get(id) !== undefined && seen.get(id) !== serialOf(writer, id)
        for (const link of links) if (!moved(link.a) && !moved(link.b)) putLink(writer, link)
        const stale = [...new Set(links.flatMap(({ a, b }) => [a, b]).concat(articles))].filter(moved)
        const mine = new Set(
          stale.length === 0 ? articles : articles.filter(id => isUntouched(id, links, stale)),
        )
        for (const id of mine)
          writer.run("UPDATE reconciliation SET linked = ?, version = '' WHERE article = ?", version, id)
        return stale
      }),

    groupsOf: articles =>
      read(reader =>
        reader.all(GROUPS, JSON.stringify(articles)).map(row => ({
          article: textOf(row, 'article'),
          version: textOf(row, 'version'),
          group: textOrNull(row, 'component'),
          copyOf: textOrNull(row, 'copy_of'),
        })),
      ),
  }
}

/** What was compared with an analysis that is gone is looked at again. */
const isUntouched = (id: string, links: readonly ArticleLink[], stale: readonly string[]): boolean =>
  !stale.includes(id) &&
  !links.some(({ a, b }) => (a === id && stale.includes(b)) || (b === id && stale.includes(a)))

/** Two ranges of one index, each read as far as needed: to sort all that waits would cost each batch the whole ledger. */
const UNLINKED = `
  SELECT article FROM (
    SELECT * FROM (SELECT article FROM reconciliation WHERE linked < ?1 ORDER BY linked, article LIMIT ?2)
    UNION ALL
    SELECT * FROM (SELECT article FROM reconciliation WHERE linked > ?1 ORDER BY linked, article LIMIT ?2)
  ) LIMIT ?2`

const OTHER_VERSION = `
  SELECT 1 FROM reconciliation WHERE linked > '' AND linked < ?1
  UNION ALL SELECT 1 FROM reconciliation WHERE linked > ?1 LIMIT 1`

const PROFILES = `
  SELECT a.id, p.bytes FROM article a JOIN profile p ON p.article = a.n WHERE a.id IN (SELECT value FROM json_each(?))`

const STANDINGS = `
  SELECT a.id, p.sampled, p.rank FROM article a JOIN profile p ON p.article = a.n WHERE a.id IN (SELECT value FROM json_each(?))`

const AROUND = `
  WITH RECURSIVE reached (id) AS (VALUES (?1) UNION SELECT l.b FROM reached r CROSS JOIN link l ON l.a = r.id)
  SELECT l.a, l.b, l.strength FROM reached r CROSS JOIN link l ON l.a = r.id WHERE l.a < l.b`

const GROUPS = `
  SELECT g.article, g.version, g.component, c.copy_of FROM (
    SELECT article, version, component FROM reconciliation WHERE component IN (
      SELECT component FROM reconciliation WHERE article IN (SELECT value FROM json_each(?1))
    )
    UNION SELECT article, version, component FROM reconciliation
    WHERE component IS NULL AND article IN (SELECT value FROM json_each(?1))
  ) g LEFT JOIN copy c ON c.article = g.article`

const CARRIERS = 'SELECT article FROM key WHERE key >= ? AND key < ?'

/** Keys name articles by number; the names of each are read once, however many keys it has. */
function carriersOf(
  reader: Reader,
  wanted: readonly (readonly (readonly [from: string, before: string])[])[],
): readonly (readonly string[])[] {
  const found = wanted.map(
    ranges =>
      new Set(
        ranges.flatMap(([from, before]) =>
          reader.all(CARRIERS, from, before).map(row => numberOf(row, 'article')),
        ),
      ),
  )
  const numbers = new Set<number>()
  for (const set of found) for (const n of set) numbers.add(n)
  const rows = reader.all(
    'SELECT n, id FROM article WHERE n IN (SELECT value FROM json_each(?))',
    JSON.stringify([...numbers]),
  )
  const names = new Map(rows.map(row => [numberOf(row, 'n'), textOf(row, 'id')]))
  return found.map(set => [...set].flatMap(n => names.get(n) ?? []))
}

const PUT = `
  INSERT INTO link (a, b, strength) VALUES (?, ?, ?)
  ON CONFLICT DO UPDATE SET strength = max(strength, excluded.strength)`

function putLink(writer: Writer, { a, b, strength }: ArticleLink): void {
  writer.run(PUT, a, b, strength)
  writer.run(PUT, b, a, strength)
}
