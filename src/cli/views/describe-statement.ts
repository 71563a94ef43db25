import { type Article, idsInPropositions, propositionInWords, type Statement } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine, printable } from '../terminal/printable.ts'
import { cut, wrap } from '../terminal/table.ts'
import { fields, inContext, type Mark, READABLE } from './context-text.ts'
import { nameOrWords, type Referred, shortId, speakerOf, speakerWords, wordsOf } from './view.ts'

export async function describeStatement(store: Store, statement: Statement, output: Output): Promise<string> {
  const { propositions = [], restates = [], within } = statement
  const referred = await store.getMany([
    ...new Set([
      ...[statement.article, statement.addressee, statement.target?.actor ?? null, within].flatMap(
        id => id ?? [],
      ),
      ...idsInPropositions(propositions),
      ...restates,
    ]),
  ])
  const article = referred.get(statement.article)
  const heading = `${speakerWords(statement)} – ${statement.act}`
  const words = article?.type === 'article' ? inContext(article, marksOf(statement), output) : ''
  const rows = fields(
    [
      ['manner', statement.manner],
      ['channel', statement.channel],
      ['relay', statement.relay.length > 1 ? statement.relay.join(' → ') : null],
      ['to', nameOrWords(referred, statement.addressee)],
      ['about', about(statement, referred)],
      [
        'who did what',
        propositions.map(p => propositionInWords(p, id => nameOrWords(referred, id))).join('\n'),
      ],
      ['said', said(statement)],
      ['hedges', statement.hedges.map(hedge => `${hedge.text} (${hedge.whose ?? 'unclear'})`).join(', ')],
      ['may be', statement.speakerName === null ? statement.speakerCandidates?.join(' or ') : null],
      ['unnamed source', statement.anonymous ? 'yes' : null],
      ['inside', within && pointer(within, referred)],
      ['restates', restates.map(id => pointer(id, referred)).join('\n')],
      ['in', article?.type === 'article' ? citation(article) : statement.article],
      ['made by', `${statement.by.join(', ')} (confidence ${statement.confidence.toFixed(2)})`],
      ['id', statement.id],
    ],
    output,
  )
  return `${output.style('bold', printable(heading))}\n\n${wrap(words, Math.min(output.columns, READABLE), '  ')}\n${rows}`
}

/** Whom it is about, by name and in the words of the text where these are others. */
function about({ target, addressee }: Statement, referred: Referred): string | null {
  // Whoever is called upon is told so.
  if (target?.actor != null && target.actor === addressee) return null
  const name = nameOrWords(referred, target?.actor ?? null)
  const words = target?.span?.text.replace(/\s+/g, ' ') ?? null
  if (name === null || words === null) return name ?? (words && `“${words}”`)
  return words.includes(name) ? name : `${name} (“${words}”)`
}

/** Another statement of the same article: who says it, the beginning of it, and the id to see it by. */
function pointer(id: string, referred: Referred): string {
  const words = cut(oneLine(wordsOf(referred, id)), 60)
  return words === '' ? id : `${shortId(id)}, ${speakerOf(referred, id)}: “${words}”`
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
