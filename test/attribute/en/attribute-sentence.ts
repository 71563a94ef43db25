import { attribute } from '../../../src/attribute/index.ts'
import { readArticle } from '../../../src/read/index.ts'
import { segment } from '../../../src/segment/index.ts'

/** An attribution as a reader would write it down: the pieces of each role joined by an ellipsis. */
export interface Written {
  readonly rule: string
  readonly source: string
  readonly cue: string
  readonly content: string
}

/** A paragraph of one short sentence is no article to the reader; this goes before it and attributes nothing. */
const BEFORE = 'The road to the market was open again by noon, and there was bread in the shops.'

/** The attributions of a paragraph of a report. */
export function attributeSentence(text: string): readonly Written[] {
  const { article } = readArticle(
    {
      uri: 'report.txt',
      bytes: new TextEncoder().encode(`Vell in the rain\n\n${BEFORE} ${text}\n`),
      given: {},
    },
    null,
  )
  if (article === null) throw new Error('the report has no article')
  const write = (ranges: readonly { start: number; end: number }[]): string =>
    ranges.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return attribute(segment(article)).map(one => ({
    rule: one.by[0]?.replace('attribute.en.', '') ?? '',
    source: write(one.source),
    cue: write(one.cue),
    content: write(one.content),
  }))
}
