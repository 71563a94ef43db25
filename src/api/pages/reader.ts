import { html } from 'hono/html'
import {
  type Article,
  type Block,
  cutAtMarks,
  idsInPropositions,
  type LedgerRecord,
  propositionInWords,
  type Range,
  type Statement,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { articleFacets } from './article-facets.ts'
import { type Html, page } from './page.ts'

type Referred = ReadonlyMap<string, LedgerRecord>

type Role = 'source' | 'cue' | 'content'

interface Mark extends Range {
  readonly role: Role
  readonly statement: string
}

/** An article with source, cue and content of every statement marked, and a card beside the paragraph for each. */
export async function readerPage(store: Store, article: Article): Promise<Html> {
  const statements: Statement[] = []
  for await (const statement of store.list('statement', { article: article.id })) statements.push(statement)
  const referred = await store.getMany([...new Set(statements.flatMap(namedIn))])
  const marks = statements.flatMap(marksOf)
  const anchored = new Set<string>()
  const shown = layOut(article).map(stretch =>
    'kind' in stretch
      ? blockHtml(article.text, stretch, marks, statements, anchored, referred)
      : furniture(article.text, stretch),
  )
  return page(
    article.title ?? article.uri,
    html`<article class="reader"><p class="facts">${facts(article)}</p>
<p class="legend"><span class="source">source</span> <span class="cue">cue</span> <span class="content">content</span> – ${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}</p>
${shown}${await articleFacets(store, article)}</article>`,
  )
}

const facts = ({ outlet, published, agency, language, uri, copyOf }: Article): Html => {
  const plain = [
    outlet ?? 'unknown outlet',
    published ?? 'undated',
    agency && `agency: ${agency}`,
    language,
    uri,
  ]
    .filter(Boolean)
    .join(' · ')
  return html`${plain}${copyOf === null ? '' : html` · copy of <a href="/articles/${copyOf}">another article</a>`}`
}

const marksOf = ({ id, source, cue, content }: Statement): Mark[] => [
  ...content.spans.map(span => ({ ...span, role: 'content' as const, statement: id })),
  ...(source?.spans ?? []).map(span => ({ ...span, role: 'source' as const, statement: id })),
  ...(cue?.spans ?? []).map(span => ({ ...span, role: 'cue' as const, statement: id })),
]

/** Blocks in the order of the text, with the furniture between them. */
function layOut({ text, blocks }: Article): (Block | Range)[] {
  const stretches: (Block | Range)[] = []
  let at = 0
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (text.slice(at, block.start).trim()) stretches.push({ start: at, end: block.start })
    stretches.push(block)
    at = block.end
  }
  if (text.slice(at).trim()) stretches.push({ start: at, end: text.length })
  return stretches
}

const furniture = (text: string, { start, end }: Range): Html => {
  const words = text.slice(start, end).trim()
  return html`<details class="furniture"><summary>page furniture</summary><pre>${words}</pre></details>`
}

function blockHtml(
  text: string,
  block: Block,
  marks: readonly Mark[],
  statements: readonly Statement[],
  anchored: Set<string>,
  referred: Referred,
): Html {
  const cards = statements.filter(
    statement => first(statement) >= block.start && first(statement) < block.end,
  )
  return html`<div class="row"><div class="text ${block.kind}">${blockText(block, painted(text, block, marks, anchored))}</div>
<aside>${cards.map(statement => card(statement, referred))}</aside></div>`
}

const blockText = (block: Block, content: readonly (Html | string)[]): Html => {
  if (block.kind === 'headline') return html`<h1>${content}</h1>`
  if (block.kind === 'subheading') return html`<h2>${content}</h2>`
  return html`<p>${content}</p>`
}

const first = ({ content, cue, source }: Statement): number =>
  [content, cue, source]
    .flatMap(part => part?.spans ?? [])
    .reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY)

/**
 * The text cut at every edge of a mark. What is under several is a source or a cue before it is a content; the depth
 * of contents inside contents shows in the shade. The first piece of a statement on the page carries its anchor.
 * @param anchored statements that have theirs; those of this block are added.
 */
function painted(
  text: string,
  block: Range,
  marks: readonly Mark[],
  anchored: Set<string>,
): (Html | string)[] {
  return cutAtMarks(block, marks).map(({ start, end, over }) => {
    const piece = text.slice(start, end)
    if (over.length === 0) return piece
    const contents = over.filter(mark => mark.role === 'content').length
    const names = [...new Set(over.map(mark => mark.role))]
    const top = over.find(mark => mark.role === 'cue') ?? over.find(mark => mark.role === 'source') ?? over[0]
    const fresh = [...new Set(over.map(mark => mark.statement))].filter(id => !anchored.has(id))
    for (const id of fresh) anchored.add(id)
    const anchors = fresh.map(id => html`<span class="anchor" id="${id}"></span>`)
    const classes = [...names, ...(contents > 1 ? ['nested'] : [])].join(' ')
    return top?.role === 'cue'
      ? html`${anchors}<a class="${classes}" href="#card-${top.statement}">${piece}</a>`
      : html`${anchors}<span class="${classes}">${piece}</span>`
  })
}

/** Everybody and everything that a card calls by name. */
const namedIn = ({ addressee, target, propositions = [] }: Statement): string[] => [
  ...[addressee, target?.actor ?? null].flatMap(id => id ?? []),
  ...idsInPropositions(propositions),
]

/** Who did what that a card shows before it is asked for the rest. */
const DEEDS_SHOWN = 2

const card = (statement: Statement, referred: Referred): Html => {
  const { target, propositions = [] } = statement
  const nameOf = (id: string | null): string | null => {
    const record = id === null ? undefined : referred.get(id)
    return record && 'name' in record ? record.name : null
  }
  const speaker =
    statement.speakerName ?? (statement.source?.spans.map(span => span.text).join(' ') || 'no source given')
  const to = nameOf(statement.addressee)
  const about = nameOf(target?.actor ?? null) ?? target?.span?.text ?? null
  const details = [
    to && `to ${to}`,
    about && about !== to && `about ${about}`,
    statement.channel,
    statement.said.date,
    statement.anonymous ? 'unnamed source' : null,
    statement.within ? 'inside another statement' : null,
  ].filter(Boolean)
  const relay = statement.relay.length > 1 ? html`<small>${statement.relay.join(' → ')}</small>` : ''
  return html`<div class="card" id="card-${statement.id}"><a href="#${statement.id}"><b>${speaker}</b> <span class="act">${statement.act}</span></a>${details.length > 0 ? html` <small>${details.join(' · ')}</small>` : ''}${relay}${deeds(propositions.map(p => propositionInWords(p, nameOf)))}</div>`
}

/** Who did what to whom, by the words: the first of it, and the rest on demand. */
function deeds(lines: readonly string[]): Html | string {
  if (lines.length === 0) return ''
  const list = (some: readonly string[]): Html =>
    html`<ul class="deeds">${some.map(line => html`<li>${line}</li>`)}</ul>`
  const rest = lines.slice(DEEDS_SHOWN)
  return html`${list(lines.slice(0, DEEDS_SHOWN))}${rest.length === 0 ? '' : html`<details><summary>${rest.length} more</summary>${list(rest)}</details>`}`
}
