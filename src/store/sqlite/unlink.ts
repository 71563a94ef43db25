import type { Reader, Writer } from './reader.ts'
import { numberOf } from './rows.ts'

/** How often links were taken out: whoever remembers some must look again when this has moved. */
export function eraOf(reader: Reader): number {
  const row = reader.get("SELECT CAST(value AS INTEGER) AS n FROM ledger WHERE name = 'era of links'")
  return row ? numberOf(row, 'n') : 0
}

function beginEra(writer: Writer): void {
  writer.run(
    "INSERT INTO ledger (name, value) VALUES ('era of links', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    String(eraOf(writer) + 1),
  )
}

const REACHED = `
  WITH RECURSIVE reached (id) AS (VALUES (?1) UNION SELECT l.b FROM reached r CROSS JOIN link l ON l.a = r.id)
  SELECT id FROM reached`

/**
 * Takes out the links of an article that is not as it was, with all that hang together with it: only some of the links of those
 * are stored, and without this article they may not be enough. They are looked for again.
 */
export function unlink(writer: Writer, article: string): void {
  writer.run("UPDATE reconciliation SET linked = '' WHERE article = ?", article)
  if (writer.get('SELECT 1 FROM link WHERE a = ? LIMIT 1', article) === undefined) return
  for (const { id } of writer.all(REACHED, article)) {
    writer.run("UPDATE reconciliation SET linked = '' WHERE article = ?", id ?? null)
    writer.run('DELETE FROM link WHERE a = ?', id ?? null)
  }
  beginEra(writer)
}

/** Takes out all links: they were found by another version. */
export function takeOutLinks(writer: Writer): void {
  writer.run('DELETE FROM link')
  writer.run("UPDATE reconciliation SET linked = '' WHERE linked <> ''")
  beginEra(writer)
}
