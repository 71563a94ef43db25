import { describe, expect, it } from 'vitest'
import { contentWords, groupPrintings, type Statement } from '../../src/model/index.ts'

const statement = (id: string, words: readonly string[], more: Partial<Statement> = {}): Statement => ({
  type: 'statement',
  id,
  article: `ar-${id}`,
  source: null,
  cue: null,
  content: { spans: words.map(text => ({ start: 0, end: text.length, text })) },
  manner: 'direct',
  act: 'deny',
  channel: null,
  relay: [],
  speaker: null,
  speakerName: 'Pavel Orsk',
  anonymous: false,
  addressee: null,
  said: { expression: null, date: null },
  hedges: [],
  within: null,
  confidence: 1,
  by: ['test'],
  ...more,
})

const groups = (...statements: readonly Statement[]) =>
  groupPrintings(statements).map(printed => printed.map(({ id }) => id))

describe('printings of one quotation', () => {
  it('stand together in the order of the first, capitals or not', () => {
    expect(
      groups(
        statement('1', ['We have no guns there']),
        statement('2', ['The road was closed']),
        statement('3', ['we have no guns there']),
      ),
    ).toEqual([['1', '3'], ['2']])
  })

  it('are others where another says the words, or the act is another', () => {
    expect(
      groups(
        statement('1', ['We left']),
        statement('2', ['We left'], { speakerName: 'Ana Reth' }),
        statement('3', ['We left'], { act: 'acknowledge' }),
        statement('4', ['We left'], { speakerName: null }),
      ),
    ).toEqual([['1'], ['2'], ['3'], ['4']])
  })

  it('are told apart by all parts of the content', () => {
    expect(contentWords(statement('1', ['We left', 'at dawn']))).toBe('We left … at dawn')
    expect(groups(statement('1', ['We left', 'at dawn']), statement('2', ['We left']))).toEqual([
      ['1'],
      ['2'],
    ])
  })
})
