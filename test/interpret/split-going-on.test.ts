import { describe, expect, it } from 'vitest'
import { splitGoingOn } from '../../src/interpret/en/split-going-on.ts'
import type { View } from '../../src/interpret/en/view.ts'
import type { Attribution, Range } from '../../src/model/index.ts'

/** The contents of what an attribution is split into; one that has lost its source and cue begins with "+". */
function split(text: string, cue: string, contents: readonly string[]): string[][] {
  const range = (words: string): Range => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const attribution: Attribution = {
    source: [range('Reth')],
    cue: [range(cue)],
    content: contents.map(range),
    manner: 'direct',
    lemma: 'say',
    by: [],
    confidence: 1,
  }
  const view = { text } as unknown as View
  return splitGoingOn(view, attribution).map(one => [
    ...(one.cue.length + one.source.length === 0 ? ['+'] : []),
    ...one.content.map(({ start, end }) => text.slice(start, end)),
  ])
}

describe('a quotation that goes on', () => {
  it('behind a whole sentence of saying is a statement of its own', () => {
    const text = '“We left,” Reth said. “Nobody stayed.”'
    expect(split(text, 'said', ['“We left,”', '“Nobody stayed.”'])).toEqual([
      ['“We left,”'],
      ['+', '“Nobody stayed.”'],
    ])
  })

  it('stays where its own sentence is broken by the saying', () => {
    const text = '“We left,” Reth said, “at noon.”'
    expect(split(text, 'said', ['“We left,”', '“at noon.”'])).toEqual([['“We left,”', '“at noon.”']])
  })

  it('stays before a saying that stands behind it', () => {
    const text = '“We left.” “Nobody stayed,” Reth said.'
    expect(split(text, 'said', ['“We left.”', '“Nobody stayed,”'])).toEqual([
      ['“We left.”', '“Nobody stayed,”'],
    ])
  })
})
