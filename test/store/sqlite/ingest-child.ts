/**
 * A process that stores reports in batches and prints the hash of each once it is reported as stored:
 * `node ingest-child.ts LEDGER FIRST COUNT`.
 */
import { writeSync } from 'node:fs'
import { openStore } from '../../../src/store/index.ts'
import { BATCH, report } from '../reports.ts'

const [, , path = '', first = '0', count = '0'] = process.argv
const store = await openStore(path, { create: true })
const SIZE = 8
for (let i = Number(first); i < Number(first) + Number(count); i += SIZE) {
  const items = Array.from({ length: SIZE }, (_, k) =>
    report(
      `On day ${i + k} the ministry said that the bridge at Orsk held. ${'More of the same. '.repeat(50)}`,
    ),
  )
  const added = await store.addArticles(items, BATCH)
  writeSync(1, added.map(({ sha256 }) => `${sha256}\n`).join(''))
}
await store.close()
