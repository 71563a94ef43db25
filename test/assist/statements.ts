import { type Line, lineOf, type Side, sideOf } from '../../src/assist/index.ts'
import { type Article, articleId, recordId, type Statement, sha256, spanOf } from '../../src/model/index.ts'

export function articleOf(text: string, wanted: Partial<Article> = {}): Article {
  const hash = sha256(new TextEncoder().encode(text))
  return {
    type: 'article',
    id: articleId(hash),
    uri: 'report.txt',
    sha256: hash,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    title: null,
    outlet: null,
    agency: null,
    published: null,
    language: 'en',
    copyOf: null,
    ...wanted,
  }
}

/** A statement whose content, and source where it is named, are these words of the article. */
export function saidIn(
  article: Article,
  content: string,
  wanted: Partial<Statement> & { from?: string } = {},
): Statement {
  const { from, ...rest } = wanted
  const spans = (words: string) => {
    const start = article.text.indexOf(words)
    return { spans: [spanOf(article.text, { start, end: start + words.length })] }
  }
  return {
    type: 'statement',
    id: recordId('st', article.id, content),
    article: article.id,
    source: from === undefined ? null : spans(from),
    cue: null,
    content: spans(content),
    manner: 'indirect',
    act: 'assert',
    channel: null,
    relay: [],
    speaker: null,
    speakerName: from ?? null,
    anonymous: false,
    addressee: null,
    said: { expression: null, date: null },
    hedges: [],
    within: null,
    confidence: 0.5,
    by: ['test'],
    ...rest,
  }
}

/** Source, act and words of one report a line, as choosing sees it. */
export function line(from: string, content: string, wanted: Partial<Statement> = {}): Line {
  const article = articleOf(`${from} said ${content}.`)
  return lineOf(saidIn(article, content, { from, ...wanted }), article.published)
}

export function side(text: string, content: string, from?: string): Side {
  const article = articleOf(text)
  const made = sideOf(article, saidIn(article, content, from === undefined ? {} : { from }))
  if (made === null) throw new Error('the statement does not fit its text')
  return made
}
