import { describe, expect, it } from 'vitest'
import { cutChunks, windowOf } from '../../../src/attribute/en/tagger/cut-chunks.ts'
import { originalFromBytes, readArticle, segment } from '../../../src/index.ts'

const chunksOf = (text: string) => {
  const { article } = readArticle(originalFromBytes(Buffer.from(text), 'report.txt', {}), null)
  if (article === null) throw new Error('no article')
  const document = segment(article)
  return { count: document.tokens.length, chunks: cutChunks(document) }
}
const paragraph = (words: number) => `${'The convoy waited at the bridge '.repeat(words / 6).trim()}.`

describe('chunks', () => {
  it('cover every token once, in order', () => {
    const { count, chunks } = chunksOf([90, 12, 600, 6, 6, 240].map(paragraph).join('\n\n'))
    expect(chunks[0]?.first).toBe(0)
    expect(chunks.at(-1)?.end).toBe(count)
    chunks.forEach((chunk, k) => {
      if (k > 0) expect(chunk.first).toBe(chunks[k - 1]?.end)
    })
  })

  it('hold whole paragraphs together until they are long enough', () => {
    const { chunks } = chunksOf([60, 60, 60, 60, 60].map(paragraph).join('\n\n'))
    expect(chunks.map(({ runs }) => runs.length)).toEqual([3, 2])
  })

  it('never grow long, whatever a line without a full stop holds', () => {
    const { chunks } = chunksOf('bridge '.repeat(5000))
    expect(Math.max(...chunks.map(({ first, end }) => end - first))).toBeLessThanOrEqual(320)
  })

  it('look for the source and content of a cue in its own paragraph', () => {
    const { chunks } = chunksOf([60, 60].map(paragraph).join('\n\n'))
    const chunk = chunks[0]
    if (chunk === undefined) throw new Error('no chunk')
    expect(windowOf(chunk, 70)).toEqual(chunk.runs[1])
  })
})
