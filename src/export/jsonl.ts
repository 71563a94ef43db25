import type { LedgerRecord } from '../model/index.ts'

/** The exchange format: one JSON object a line, keys in the order in which the record states them. */
export async function* toJsonl(records: AsyncIterable<LedgerRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}
