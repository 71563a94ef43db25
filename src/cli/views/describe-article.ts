import { type Article, contentWords, type Statement } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { renderTable, wrap } from '../terminal/table.ts'
import { fields, paint, READABLE } from './context-text.ts'
import { citation, marksOf } from './describe-statement.ts'
import { changesOf, ORDER_WORDS } from './reprints.ts'
import { shortId, speakerWords } from './view.ts'

export async function describeArticle(store: Store, article: Article, output: Output): Promise<string> {
  const statements: Statement[] = []
  for await (const statement of store.list('statement', { article: article.id })) statements.push(statement)
  const rows = fields(
    [
      ['outlet', article.outlet],
      ['published', article.published],
      ['agency', article.agency],
      ['language', article.language],
      ['from', (article.uris ?? [article.uri]).join(', ')],
      ['wire text of', article.copyAgency === article.agency ? null : article.copyAgency],
      ...(await copyFields(store, article)),
      ['known from', origins(article)],
      ['SHA-256', article.sha256],
      ['id', article.id],
    ],
    output,
  )
  const marks = statements.flatMap(marksOf)
  const body = article.blocks
    .map(block => wrap(paint(article.text, block, marks, output), Math.min(output.columns, READABLE), '  '))
    .join('\n')
  const table =
    statements.length === 0
      ? ''
      : `\n${renderTable(
          [
            { head: 'id', value: (s: Statement) => shortId(s.id) },
            { head: 'speaker', value: speakerWords, most: 30 },
            { head: 'act', value: s => s.act },
            { head: 'words', value: contentWords, flexible: true },
          ],
          statements,
          output,
        )}`
  return `${output.style('bold', oneLine(article.title ?? article.uri))}\n\n${rows}\n${body}${table}`
}

/** Whose copy it is, why that one came first, and what was made of it. */
async function copyFields(store: Store, article: Article): Promise<[string, string | null][]> {
  if (article.copyOf === null) return []
  const record = await store.get(article.copyOf)
  const origin = record?.type === 'article' ? record : null
  const name = origin === null ? article.copyOf : `${citation(origin)} (${shortId(origin.id)})`
  const why = article.copyOrder === undefined ? '' : ` – ${ORDER_WORDS[article.copyOrder]}`
  return [
    ['reprint of', name + why],
    ['changes', changesOf(article, origin)],
  ]
}

const origins = ({ metadataFrom }: Article): string | null =>
  metadataFrom === undefined
    ? null
    : Object.entries(metadataFrom)
        .map(([field, from]) => `${field} ${from}`)
        .join(', ')
