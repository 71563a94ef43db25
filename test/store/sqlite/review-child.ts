/** A process that adds reviews on one record and prints the hash of each once it is reported as stored: `node review-child.ts LEDGER NAME COUNT`. */
import { writeSync } from 'node:fs'
import { openStore } from '../../../src/store/index.ts'

const [, , path = '', name = '', count = '0'] = process.argv
const store = await openStore(path, { create: true })
for (let i = 0; i < Number(count); i++) {
  const [review] = await store.addReviews([
    {
      record: 'st-1',
      anchor: null,
      field: null,
      decision: 'accept',
      value: null,
      reason: `${i}`,
      reviewer: name,
      at: '2034-01-02T03:04:05.000Z',
    },
  ])
  writeSync(1, `${review?.hash}\n`)
}
await store.close()
