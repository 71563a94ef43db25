import { interpret } from '../../src/interpret/index.ts'
import {
  type Article,
  type Attribution,
  articleId,
  type Block,
  type Dossier,
  type Interpretation,
  type Range,
  type Statement,
  sha256,
} from '../../src/model/index.ts'
import { segment } from '../../src/segment/index.ts'

/** One attribution by its words: the content is looked for behind that of the mark before, the rest in its paragraph. */
export interface Marked {
  readonly source?: string
  readonly cue?: string
  readonly content: string | readonly string[]
  readonly manner?: Attribution['manner']
  readonly lemma?: string
}

export interface Page {
  readonly headline?: string
  readonly paragraphs: readonly string[]
  readonly published?: string
  readonly outlet?: string
  readonly agency?: string
  readonly language?: string
}

export function articleOf({ headline, paragraphs, published, outlet, agency, language }: Page): Article {
  const parts = [...(headline ? [headline] : []), ...paragraphs]
  const text = parts.join('\n\n')
  let at = 0
  const blocks = parts.map((part, i): Block => {
    const start = text.indexOf(part, at)
    at = start + part.length
    return { kind: headline && i === 0 ? 'headline' : 'paragraph', start, end: at }
  })
  const hash = sha256(new TextEncoder().encode(`${outlet ?? ''}${text}`))
  return {
    type: 'article',
    id: articleId(hash),
    uri: `${hash.slice(0, 8)}.txt`,
    sha256: hash,
    text,
    blocks,
    title: headline ?? null,
    outlet: outlet ?? null,
    agency: agency ?? null,
    published: published ?? null,
    language: language ?? 'en',
    copyOf: null,
  }
}

/** Interprets a page with attributions given by hand, so that a test of this stage is about this stage. */
export function interpretPage(page: Page, marks: readonly Marked[]): Interpretation {
  const article = articleOf(page)
  return interpret(article, segment(article), attributionsOf(article.text, marks))
}

export const readStatements = (page: Page, marks: readonly Marked[]): readonly Statement[] =>
  interpretPage(page, marks).statements

/** The one statement of one sentence. */
export function readOne(sentence: string, mark: Marked, page: Partial<Page> = {}): Statement {
  const [statement] = readStatements({ ...page, paragraphs: [sentence] }, [mark])
  if (!statement) throw new Error('no statement came of it')
  return statement
}

export function dossierOf(page: Page, marks: readonly Marked[]): Dossier {
  const article = articleOf(page)
  const interpretation = interpret(article, segment(article), attributionsOf(article.text, marks))
  return { article, interpretation }
}

function attributionsOf(text: string, marks: readonly Marked[]): Attribution[] {
  let from = 0
  return marks.map(mark => {
    const contents = [mark.content].flat()
    from = find(text, contents[0] ?? '', from).start
    const paragraph = text.lastIndexOf('\n\n', from) + 1
    const range = (part: string | undefined): Range[] =>
      part === undefined ? [] : [find(text, part, paragraph)]
    return {
      source: range(mark.source),
      cue: range(mark.cue),
      content: contents.map((part, i) => find(text, part, i === 0 ? from : paragraph)),
      manner: mark.manner ?? 'indirect',
      lemma: mark.lemma ?? null,
      by: ['test'],
      confidence: 1,
    }
  })
}

function find(text: string, part: string, from: number): Range {
  const start = text.indexOf(part, from)
  if (start < 0) throw new Error(`"${part}" does not stand in the text after ${from}`)
  return { start, end: start + part.length }
}
