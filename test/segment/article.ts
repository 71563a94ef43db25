import type { Article, Block, Document } from '../../src/model/index.ts'
import { segment } from '../../src/segment/index.ts'

/** An article of these paragraphs, a blank line between them, behind so much furniture. */
export function articleOf(paragraphs: readonly string[], furniture = '', language = 'en'): Article {
  let text = furniture
  const blocks: Block[] = paragraphs.map(paragraph => {
    const start = text.length
    text += `${paragraph}\n\n`
    return { start, end: start + paragraph.length, kind: 'paragraph' }
  })
  return {
    type: 'article',
    id: 'ar-test',
    sha256: '0'.repeat(64),
    uri: 'test.txt',
    url: null,
    title: null,
    outlet: null,
    agency: null,
    published: null,
    language,
    metadataFrom: {},
    text,
    blocks,
    copyOf: null,
  }
}

export const documentOf = (...paragraphs: readonly string[]): Document => segment(articleOf(paragraphs))

export const tokensOf = (text: string): string[] =>
  documentOf(text).tokens.map(token => text.slice(token.start, token.end))

export const sentencesOf = (text: string): string[] =>
  documentOf(text).sentences.map(sentence => text.slice(sentence.start, sentence.end))

/** Each quotation as its characters, and by index what it stands inside of and what it goes on with. */
export function quotationsOf(...paragraphs: readonly string[]) {
  const { text, quotations } = documentOf(...paragraphs)
  return quotations.map(({ start, end, inner, mark, closed, continues, within }) => ({
    whole: text.slice(start, end),
    inner: text.slice(inner.start, inner.end),
    mark,
    closed,
    continues,
    within,
  }))
}
