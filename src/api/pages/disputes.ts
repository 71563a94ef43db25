import { html } from 'hono/html'
import {
  contentWords,
  type Dispute,
  groupPrintings,
  type LedgerRecord,
  type Statement,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { type Html, page } from './page.ts'

type Referred = ReadonlyMap<string, LedgerRecord>

/** The front page: what is disputed, the most independently told first. */
export async function disputesPage(store: Store): Promise<Html> {
  const disputes: Dispute[] = []
  for await (const dispute of store.list('dispute')) disputes.push(dispute)
  disputes.sort((a, b) => b.origins - a.origins || weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
  const referred = await store.getMany([
    ...new Set(disputes.flatMap(d => d.sides.flatMap(side => side.actors))),
  ])
  const empty = html`<p>No disputes yet: nobody here denies what another asserts. <a href="/articles">The articles</a> are there to read.</p>`
  return page(
    'Disputes',
    html`<h1>In dispute</h1>${disputes.length === 0 ? empty : html`<ol class="list">${disputes.map(d => row(d, referred))}</ol>`}`,
  )
}

const weight = (dispute: Dispute): number =>
  dispute.sides.reduce((sum, side) => sum + side.statements.length, 0)

const row = (
  dispute: Dispute,
  referred: Referred,
): Html => html`<li><a href="/disputes/${dispute.id}">${dispute.question}</a>
<small>${dispute.sides.map(side => names(side.actors, referred)).join(' / ')} · ${facts(dispute)}</small></li>`

const names = (actors: readonly string[], referred: Referred): string =>
  [...new Set(actors.map(id => name(referred.get(id))))].join(', ') || 'unnamed'

const name = (record: LedgerRecord | undefined): string =>
  record && 'name' in record ? record.name : 'unknown'

const facts = ({ status, origins, first, latest }: Dispute): string =>
  [
    status.replace('-', ' '),
    `${origins} independent ${origins === 1 ? 'origin' : 'origins'}`,
    [...new Set([first, latest])].filter(Boolean).join(' to '),
  ]
    .filter(Boolean)
    .join(' · ')

/** One dispute: each side's statements in their own words, one click from the sentence in its article. */
export async function disputePage(store: Store, dispute: Dispute): Promise<Html> {
  const records = await store.getMany(dispute.sides.flatMap(side => [...side.actors, ...side.statements]))
  const articles = [...records.values()].flatMap(record =>
    record.type === 'statement' ? [record.article] : [],
  )
  const referred = new Map([...records, ...(await store.getMany([...new Set(articles)]))])
  return page(
    dispute.question,
    html`<h1>${dispute.question}</h1><p class="facts">${facts(dispute)}</p>
<div class="sides">${dispute.sides.map(side => html`<section><h2>${names(side.actors, referred)}</h2><p>${side.position}</p>${quotes(side.statements, referred)}</section>`)}</div>`,
  )
}

/** However often it was printed, a quotation stands here once, with all its outlets. */
function quotes(ids: readonly string[], referred: Referred): Html[] {
  const statements = ids.flatMap(id => statementOf(referred.get(id)))
  return groupPrintings(statements).map(printed => quote(printed, referred))
}

const statementOf = (record: LedgerRecord | undefined): Statement[] =>
  record?.type === 'statement' ? [record] : []

function quote(printed: readonly Statement[], referred: Referred): Html {
  const [first] = printed
  if (first === undefined) return html``
  const speaker =
    first.speakerName ?? (first.source?.spans.map(span => span.text).join(' ') || 'no source given')
  return html`<blockquote><a href="/articles/${first.article}#${first.id}">${contentWords(first)}</a>
<footer><b>${speaker}</b> <span class="act">${first.act}</span> <small>${printed.map((s, i) => html`${i > 0 ? ' · ' : ''}<a href="/articles/${s.article}#${s.id}">${whereOf(referred.get(s.article))}</a>`)}</small></footer></blockquote>`
}

const whereOf = (article: LedgerRecord | undefined): string =>
  article?.type === 'article'
    ? `${article.outlet ?? article.uri}, ${article.published?.slice(0, 10) ?? 'undated'}`
    : 'unknown'
