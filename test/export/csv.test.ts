import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { toCsv, toJsonl } from '../../src/export/index.ts'
import type { RecordOf } from '../../src/model/index.ts'

const figure = (text: string): RecordOf<'figure'> => ({
  type: 'figure',
  id: 'fi-1',
  article: 'ar-1',
  start: 4,
  end: 9,
  text,
  counts: 'displaced families',
  value: null,
  low: 40,
  high: null,
  unit: null,
  voice: 'narrator',
  statement: null,
  conflicts: ['fi-2', 'fi-3'],
})

async function* stream<T>(...items: T[]): AsyncGenerator<T> {
  yield* items
}

const join = async (chunks: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

describe('CSV', () => {
  it('has a header, a row a record, CRLF, and survives quotes, commas and line breaks', async () => {
    const text = await join(toCsv('figure', stream(figure('over 40,\n"perhaps" more'))))
    expect(text.endsWith('\r\n')).toBe(true)
    const [row] = parse(text, { columns: true, record_delimiter: '\r\n' })
    expect(row).toMatchObject({
      text: 'over 40,\n"perhaps" more',
      low: '40',
      value: '',
      conflicts: 'fi-2; fi-3',
    })
  })

  it('lets no cell be run as a formula', async () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const text = await join(toCsv('figure', stream(figure(`${start}HYPERLINK("x")`))))
      const [row] = parse(text, { columns: true, record_delimiter: '\r\n' }) as { text: string }[]
      expect(row?.text.startsWith("'"), JSON.stringify(start)).toBe(true)
    }
  })
})

describe('JSON Lines', () => {
  it('puts one record on one line, whatever characters it holds', async () => {
    const records = [figure('a\nb'), figure('c\u2028d')]
    const lines = (await join(toJsonl(stream(...records)))).trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line))).toEqual(records)
  })
})
