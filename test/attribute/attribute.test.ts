import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/attribute/index.ts'
import type { Document } from '../../src/model/index.ts'
import { attributeSentence } from './en/attribute-sentence.ts'

const empty: Document = {
  article: 'ar1',
  text: '',
  language: 'en-GB',
  blocks: [],
  tokens: [],
  sentences: [],
  quotations: [],
  mentions: [],
  chains: [],
}

describe('attribute', () => {
  it('finds nothing in a document without sentences', () => {
    expect(attribute(empty)).toEqual([])
  })

  it('does not guess at a language that has no pack', () => {
    expect(attribute({ ...empty, language: 'fr', text: 'Le maire a dit non.' })).toEqual([])
  })

  it('stays in bounds in a sentence without end', () => {
    const long = `Harl said ${'the convoy and the farmers of the valley '.repeat(300)}were late.`
    const found = attributeSentence(long)
    expect(found[0]?.source).toBe('Harl')
  })
})
