import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMarked } from '../../train/attribution/read-marked.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-marked-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (text: string) => {
  writeFileSync(join(folder, 'one.txt'), text)
  return readMarked(pathToFileURL(`${folder}/`))
}

describe('marked training text', () => {
  it('gives the text without its marks, and each part where it stands', () => {
    const [article] = read('{S1,2 Tarsk} {C1 denied} {X1 the raid} and {C2 said} {X2 it was calm}.')
    const { text = '', attributions = [] } = article ?? {}
    expect(text.trim()).toBe('Tarsk denied the raid and said it was calm.')
    const words = attributions.map(({ source, cue, content }) =>
      [source, cue, content].map(part => part.map(([start, end]) => text.slice(start, end))),
    )
    expect(words).toEqual([
      [['Tarsk'], ['denied'], ['the raid']],
      [['Tarsk'], ['said'], ['it was calm']],
    ])
  })

  it('begins a new article at a line of equal signs', () => {
    expect(read('The bridge is shut.\n====\nThe road is open.\n').map(({ id }) => id)).toEqual([
      'one.txt-1',
      'one.txt-2',
    ])
  })

  it.each([
    ['a part is never closed', '{S1 Tarsk denied the raid'],
    ['a brace closes nothing', 'Tarsk} denied the raid'],
    ['a part begins inside another', '{X1 that {S2 Tarsk} fired}'],
    ['holds a brace that is no mark', 'Tarsk {denied the raid'],
    ['lacks cue or content', '{S1 Tarsk} {C1 denied} it'],
  ])('names the article where %s', (reason, text) => {
    expect(() => read(text)).toThrow(new RegExp(`one\\.txt-1: .*${reason}`))
  })

  it('reads all that is written so far', () => {
    const articles = readMarked(new URL('../../train/attribution/text/', import.meta.url))
    expect(articles.length).toBeGreaterThan(100)
  })
})
