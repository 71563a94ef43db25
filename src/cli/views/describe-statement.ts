import type { Article, Statement } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { fields, inContext, type Mark } from './context-text.ts'
import { nameOf, speakerWords } from './view.ts'

export async function describeStatement(store: Store, statement: Statement, output: Output): Promise<string> {
  const referred = await store.getMany(
    [statement.article, statement.addressee, statement.target?.actor ?? null].filter(id => id !== null),
  )
  const article = referred.get(statement.article)
  const heading = `${speakerWords(statement)} – ${statement.act}`
  const words = article?.type === 'article' ? inContext(article, marksOf(statement), output) : ''
  const rows = fields(
    [
      ['manner', statement.manner],
      ['channel', statement.channel],
      ['relay', statement.relay.join(' → ')],
      ['addressee', statement.addressee && nameOf(referred, statement.addressee)],
      ['about', statement.target?.span?.text ?? null],
      ['said', said(statement)],
      ['hedges', statement.hedges.map(hedge => `${hedge.text} (${hedge.whose ?? 'unclear'})`).join(', ')],
      ['could be', statement.speakerCandidates?.join(' or ')],
      ['unnamed source', statement.anonymous ? 'yes' : null],
      ['inside', statement.within],
      ['restates', statement.restates?.join(', ')],
      ['in', article?.type === 'article' ? citation(article) : statement.article],
      ['made by', `${statement.by.join(', ')} (confidence ${statement.confidence.toFixed(2)})`],
      ['id', statement.id],
    ],
    output,
  )
  return `${output.style('bold', printable(heading))}\n\n${wrap(words, Math.min(output.columns, 100), '  ')}\n${rows}`
}

export const marksOf = ({ source, cue, content }: Statement): Mark[] => [
  ...content.spans.map(span => ({ ...span, role: 'content' as const })),
  ...(source?.spans ?? []).map(span => ({ ...span, role: 'source' as const })),
  ...(cue?.spans ?? []).map(span => ({ ...span, role: 'cue' as const })),
]

/** Outlet, title, date: enough to find the article again. */
export const citation = ({ outlet, title, published, uri }: Article): string =>
  [outlet ?? 'unknown outlet', title ?? uri, published?.slice(0, 10) ?? 'undated'].join(', ')

function said({ said: { expression, date } }: Statement): string | null {
  if (expression === null) return date
  return date === null
    ? `“${expression.text}”, which the text does not fix`
    : `${date} (“${expression.text}”)`
}
