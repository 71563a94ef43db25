import {
  type Article,
  type Interpretation,
  idsInPropositions,
  propositionInWords,
  type Range,
  type Span,
  type Statement,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { ArticleDetail, ReaderStatement } from '../contract/articles.ts'
import { type Related, relatedTo } from './article-claims.ts'
import { facetsOf } from './article-facets.ts'
import { refsTo } from './articles.ts'
import { lineOf, type Referred, refOf } from './refer.ts'

/** One article with all that a reader shows beside its text. */
export async function articleDetail(store: Store, article: Article): Promise<ArticleDetail> {
  const made = await store.interpretationOf(article.id)
  const referred = new Map([...made.actors, ...made.places, ...made.statements].map(one => [one.id, one]))
  for (const [id, record] of await store.getMany(missing(made, referred)))
    if (record.type === 'actor' || record.type === 'place') referred.set(id, record)
  const related = await relatedTo(store, article.id, made.statements)
  const notes = await Array.fromAsync(store.list('note', { article: article.id }))
  const format = await store.formatOf(article.sha256)
  return {
    article: refOf(article),
    sha256: article.sha256,
    format: format?.format ?? null,
    agency: article.agency,
    author: article.author ?? null,
    url: article.url ?? null,
    uris: [...(article.uris ?? [])],
    language: article.language,
    text: article.text,
    blocks: article.blocks.map(block => ({ ...block })),
    statements: inOrder(made.statements.map(one => statementOf(one, article.text, referred, related))),
    told: related.told,
    claims: related.claims,
    mismatches: made.statements.flatMap(statement => mismatchesOf(statement, article.text)),
    ...(await copiesOf(store, article)),
    facets: await facetsOf(store, article, made, referred),
    notes: notes.map(({ reason, remedy }) => ({ reason, remedy })),
  }
}

/** Actors and places that statements call by an id under which this article has no mention of its own. */
function missing({ statements }: Interpretation, referred: Referred): string[] {
  const ids = statements.flatMap(({ speaker, addressee, target, propositions = [] }) => [
    ...[speaker, addressee, target?.actor ?? null].flatMap(id => id ?? []),
    ...idsInPropositions(propositions),
  ])
  return [...new Set(ids)].filter(id => !referred.has(id))
}

type Part = 'source' | 'cue' | 'content'
const PARTS: readonly Part[] = ['source', 'cue', 'content']

const spansOf = (statement: Statement, part: Part): readonly Span[] => statement[part]?.spans ?? []

const matches = (text: string, span: Span): boolean => text.slice(span.start, span.end) === span.text

function statementOf(
  statement: Statement,
  text: string,
  referred: Referred,
  related: Related,
): ReaderStatement {
  const { article: _, ...line } = lineOf(statement, referred)
  const ranges = (part: Part): Range[] =>
    spansOf(statement, part)
      .filter(span => matches(text, span))
      .map(({ start, end }) => ({ start, end }))
  const [source, cue, content] = [ranges('source'), ranges('cue'), ranges('content')]
  const starts = [...source, ...cue, ...content].map(({ start }) => start)
  const nameOf = (id: string): string | null => {
    const record = referred.get(id)
    return record && 'name' in record ? record.name : null
  }
  return {
    ...line,
    start: starts.length === 0 ? null : Math.min(...starts),
    source,
    cue,
    content,
    deeds: (statement.propositions ?? []).map(proposition => propositionInWords(proposition, nameOf)),
    stances: related.stancesOf(statement.id),
  }
}

/** By where they begin; of two that begin together the longer one, which holds the other, first. */
const inOrder = (statements: readonly ReaderStatement[]): ReaderStatement[] =>
  statements.toSorted(
    (a, b) =>
      (a.start ?? Number.POSITIVE_INFINITY) - (b.start ?? Number.POSITIVE_INFINITY) ||
      endOf(b) - endOf(a) ||
      (a.id < b.id ? -1 : 1),
  )

const endOf = ({ content }: ReaderStatement): number => content.at(-1)?.end ?? 0

/** A span is never looked for again: what does not stand where it should is listed. */
const mismatchesOf = (statement: Statement, text: string): ArticleDetail['mismatches'] =>
  PARTS.flatMap(part =>
    spansOf(statement, part)
      .filter(span => !matches(text, span))
      .map(({ start, end, text: words }) => ({
        record: statement.id,
        part,
        start,
        end,
        words,
        found: text.slice(start, end),
      })),
  )

async function copiesOf(
  store: Store,
  article: Article,
): Promise<Pick<ArticleDetail, 'copy' | 'copies' | 'shared'>> {
  const { id, copyOf, copyAdded = [], copyCut = [], copyOrder, copyAgency, shared = [] } = article
  const copies = await store.copiesOf(id)
  const refs = await refsTo(store, [
    ...copies,
    ...(copyOf === null ? [] : [copyOf]),
    ...shared.map(passage => passage.with),
  ])
  const origin = copyOf === null ? undefined : refs.get(copyOf)
  const originText = copyCut.length > 0 && copyOf !== null ? await textOf(store, copyOf) : ''
  return {
    copy: origin
      ? {
          origin,
          order: copyOrder ?? null,
          agency: copyAgency ?? null,
          added: copyAdded.map(({ start, end }) => ({ start, end })),
          cut: copyCut.map(({ start, end }) => ({ start, words: originText.slice(start, end) })),
        }
      : null,
    copies: copies.flatMap(copy => refs.get(copy) ?? []),
    shared: shared.flatMap(({ with: other, start, end, otherStart }) => {
      const ref = refs.get(other)
      return ref ? [{ with: ref, start, end, otherStart }] : []
    }),
  }
}

async function textOf(store: Store, id: string): Promise<string> {
  const record = await store.get(id)
  return record?.type === 'article' ? record.text : ''
}
