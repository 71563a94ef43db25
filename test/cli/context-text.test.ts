import { describe, expect, it } from 'vitest'
import { fields, inContext, type Mark } from '../../src/cli/views/context-text.ts'
import type { Article } from '../../src/model/index.ts'
import { captured } from './output-for-tests.ts'

const text = 'Menu\n\nThe mayor of Tarn said the depot “is empty”.\n\nSubscribe'
const article: Article = {
  type: 'article',
  id: 'ar-1',
  uri: 'a.txt',
  sha256: '0',
  text,
  blocks: [{ kind: 'paragraph', start: 6, end: 50 }],
  title: null,
  outlet: null,
  agency: null,
  published: null,
  language: 'en',
  copyOf: null,
}
const mark = (words: string, role: Mark['role']): Mark => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, role }
}
const marks = [
  mark('The mayor of Tarn', 'source'),
  mark('said', 'cue'),
  mark('the depot “is empty”', 'content'),
]

describe('words in context', () => {
  it('tells source, cue and content apart without colour', () => {
    expect(inContext(article, marks, captured().output)).toBe(
      '[The mayor of Tarn] <said> {the depot “is empty”}.',
    )
  })

  it('tells them apart by colour where there is one', () => {
    expect(inContext(article, marks, captured({ colour: true }).output)).toBe(
      '<bold+cyan:The mayor of Tarn> <bold+yellow:said> <green:the depot “is empty”>.',
    )
  })

  it('lets the mark that begins later show where two overlap', () => {
    const nested = [mark('the depot “is empty”', 'content'), mark('is empty', 'cue')]
    expect(inContext(article, nested, captured().output)).toBe(
      'The mayor of Tarn said {the depot “}<is empty>{”}.',
    )
  })

  it('shows what lies in furniture with some words around it', () => {
    expect(inContext(article, [mark('Subscribe', 'words')], captured().output)).toContain('*Subscribe*')
  })
})

describe('fields by name', () => {
  it('go on under themselves where a value is long or has lines of its own', () => {
    const shown = fields(
      [
        ['day', '2031-05-02'],
        ['who did what', 'the river brigade → leave place\nArvia → not'],
        ['empty', null],
      ],
      captured({ columns: 34 }).output,
    )
    expect(shown).toBe(
      'day           2031-05-02\nwho did what  the river brigade →\n              leave place\n              Arvia → not\n',
    )
  })
})
