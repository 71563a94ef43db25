import { toLedgerError } from './errors.ts'
import { APPLICATION_ID, refuseNewer } from './header.ts'
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index.ts'
import { openForWriting } from './open-file.ts'
import { asWriter, rollBack, type Writer } from './reader.ts'
import { numberOf, textOf } from './rows.ts'

/**
 * Brings a file to the present schema, an absent one into being. All of it is one transaction, made before the log
 * is switched on: a kill at any moment leaves the file as it was, or a whole ledger.
 */
export function migrate(path: string): void {
  try {
    const writer = asWriter(openForWriting(path))
    try {
      runMissing(writer, path)
      switchOnLog(writer)
    } finally {
      writer.database.close()
    }
  } catch (error) {
    throw toLedgerError(error, path)
  }
}

function runMissing(writer: Writer, path: string): void {
  writer.database.exec('BEGIN IMMEDIATE')
  try {
    const version = numberOf(writer.get('PRAGMA user_version') ?? {}, 'user_version')
    refuseNewer(path, version)
    for (const sql of MIGRATIONS.slice(version)) writer.database.exec(sql)
    if (version === 0) {
      writer.database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
      writer.run("INSERT INTO ledger (name, value) VALUES ('created', ?)", new Date().toISOString())
    }
    writer.database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`)
  } catch (error) {
    rollBack(writer)
    throw error
  }
}

/** Two processes that make the same ledger at once: the one that comes second finds the log switched on. */
function switchOnLog({ get }: Writer): void {
  const mode = textOf(get('PRAGMA journal_mode = WAL') ?? {}, 'journal_mode')
  if (mode !== 'wal') throw new Error(`this disk cannot hold a ledger: its journal is ${mode}, not wal`)
}
