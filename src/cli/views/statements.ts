import { outletOf, publishedOf, shortId, shortNames, speakerWords, view } from './view.ts'

export const statementsView = view({
  command: 'statements',
  type: 'statement',
  summary: 'list who said what: act, speaker and words, in the order of the text',
  filters: ['article', 'outlet', 'speaker', 'act', 'place', 'from', 'to', 'text'],
  columns: referred => [
    { head: 'id', value: statement => shortId(statement.id) },
    {
      head: 'said',
      value: statement => statement.said.date ?? latestOf(publishedOf(referred, statement.article)),
    },
    { head: 'outlet', value: statement => outletOf(referred, statement.article), most: 20, spare: true },
    { head: 'speaker', value: statement => shortNames(speakerWords(statement)), most: 24 },
    { head: 'act', value: statement => statement.act },
    {
      head: 'words',
      value: statement => statement.content.spans.map(span => span.text).join(' … '),
      flexible: true,
    },
  ],
  refers: statement => [statement.article],
  examples: [
    'counterclaim statements --act deny',
    'counterclaim statements --speaker "foreign minister" --json',
    'counterclaim statements --text corridor --from 2031-05-01 --to 2031-05-07',
  ],
})

/** What has no date of its own was said by the day on which it was published. */
const latestOf = (published: string): string => (/^\d/.test(published) ? `≤ ${published}` : published)
