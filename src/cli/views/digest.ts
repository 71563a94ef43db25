import type { Control, Dispute, Figure, LedgerRecord, RecordOf, RecordType } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { statementLines, withArticles } from './describe-dispute.ts'
import { nameOf, outletOf, type Referred, shortId, speakerOf, wordsOf } from './view.ts'

/** One voice of each outlet is enough in a digest; `show` has them all. */
const STATEMENTS_A_SIDE = 2
const FACETS_SHOWN = 8

/** What a reporter would want to read first: how much there is, the disputes, rival figures, contested places. */
export async function renderDigest(store: Store, output: Output, disputesShown: number): Promise<string> {
  const sections = [
    await overview(store),
    await disputesSection(store, output, disputesShown),
    await figuresSection(store, output),
    await controlSection(store, output),
    await agreementsSection(store, output),
    await offersSection(store, output),
    await copiesSection(store, output),
  ]
  return sections.filter(Boolean).join('\n')
}

async function overview(store: Store): Promise<string> {
  const { counts } = await store.info()
  const n = (count: number, one: string, many = `${one}s`): string =>
    `${count.toLocaleString('en')} ${count === 1 ? one : many}`
  return `${[n(counts.article, 'article'), n(counts.statement, 'statement'), n(counts.actor, 'actor'), n(counts.claim, 'claim'), n(counts.dispute, 'dispute')].join(', ')}\n`
}

const heading = (output: Output, text: string): string => `${output.style(['bold', 'underline'], text)}\n`

async function all<T extends RecordType>(store: Store, type: T): Promise<RecordOf<T>[]> {
  const records: RecordOf<T>[] = []
  for await (const record of store.list(type)) records.push(record)
  return records
}

/** Most independent origins first; then the latest; ids break the tie. */
const byWeight = (a: Dispute, b: Dispute): number =>
  b.origins - a.origins ||
  b.sides.reduce((n, s) => n + s.statements.length, 0) -
    a.sides.reduce((n, s) => n + s.statements.length, 0) ||
  (b.latest ?? '').localeCompare(a.latest ?? '') ||
  (a.id < b.id ? -1 : 1)

async function disputesSection(store: Store, output: Output, shown: number): Promise<string> {
  const disputes = (await all(store, 'dispute')).sort(byWeight)
  if (disputes.length === 0) return 'No disputes: nobody here denies what another asserts.\n'
  const top = disputes.slice(0, shown)
  const referred = await withArticles(
    store,
    top.flatMap(d => d.sides.flatMap(side => [...side.actors, ...side.statements])),
  )
  const more = disputes.length - top.length
  return `${heading(output, 'In dispute')}${top.map((d, i) => disputeText(d, i + 1, referred, output)).join('\n')}${more > 0 ? `\n${more} more: counterclaim disputes\n` : ''}`
}

function disputeText(dispute: Dispute, number: number, referred: Referred, output: Output): string {
  const when = [dispute.first, dispute.latest]
    .map(date => date?.slice(0, 10))
    .filter((x, i, all) => x && all.indexOf(x) === i)
  const origins = `${dispute.origins} independent ${dispute.origins === 1 ? 'origin' : 'origins'}`
  const facts = [dispute.status.replace('-', ' '), origins, when.join(' to '), shortId(dispute.id)]
    .filter(Boolean)
    .join(' · ')
  const title = wrap(oneLine(dispute.question), output.columns - 4, '   ').trimStart()
  return `${output.style('bold', `${number}. ${title.trimEnd()}`)}\n   ${output.style('dim', facts)}\n${dispute.sides.map(side => shortSide(side, referred, output)).join('')}`
}

function shortSide(side: Dispute['sides'][number], referred: Referred, output: Output): string {
  const statements = [...side.statements].sort((a, b) =>
    dateOf(referred, a).localeCompare(dateOf(referred, b)),
  )
  const chosen = mostTelling(statements, referred)
  const rest = statements.length - chosen.length
  const more = rest > 0 ? output.style('dim', `      and ${rest} more\n`) : ''
  return `   ${output.style(['bold', 'cyan'], namesOf(side.actors, referred))}\n${chosen.map(id => statementLines(referred.get(id), referred, output)).join('')}${more}`
}

/** "It" and "the accusation" are no words to quote, as long as somebody of the side said more. */
const TELLING_WORDS = 4

/** One of each outlet and wording, those that say something first. */
function mostTelling(statements: readonly string[], referred: Referred): string[] {
  const telling = (id: string): boolean => wordsOf(referred, id).split(' ').length >= TELLING_WORDS
  const ordered = [...statements.filter(telling), ...statements.filter(id => !telling(id))]
  const seen = new Set<string>()
  const chosen: string[] = []
  for (const id of ordered) {
    const record = referred.get(id)
    if (record?.type !== 'statement' || chosen.length >= STATEMENTS_A_SIDE) continue
    const keys = [outletOf(referred, record.article), wordsOf(referred, id).toLowerCase()]
    if (keys.some(key => seen.has(key))) continue
    for (const key of keys) seen.add(key)
    chosen.push(id)
  }
  return chosen
}

const NAMES_SHOWN = 3

function namesOf(actors: readonly string[], referred: Referred): string {
  const names = actors.map(id => oneLine(nameOf(referred, id)))
  if (names.length === 0) return 'unnamed'
  const rest = names.length - NAMES_SHOWN
  return rest > 0 ? `${names.slice(0, NAMES_SHOWN).join(', ')} and ${rest} more` : names.join(', ')
}

function dateOf(referred: Referred, id: string): string {
  const record = referred.get(id)
  if (record?.type !== 'statement') return ''
  const article = referred.get(record.article)
  return record.said.date ?? (article?.type === 'article' ? (article.published ?? '') : '')
}

async function figuresSection(store: Store, output: Output): Promise<string> {
  const figures = (await all(store, 'figure')).filter(figure => figure.conflicts.length > 0)
  if (figures.length === 0) return ''
  const referred = await withRefs(store, figures)
  const seen = new Set<string>()
  const groups = figures.flatMap(figure => {
    if (seen.has(figure.id)) return []
    const group = [
      figure,
      ...figures.filter(other => figure.conflicts.includes(other.id) && !seen.has(other.id)),
    ]
    for (const member of group) seen.add(member.id)
    return group.length < 2 ? [] : [group]
  })
  if (groups.length === 0) return ''
  const lines = groups.slice(0, FACETS_SHOWN).map(group => {
    const parts = group.map(
      f =>
        `${oneLine(f.text)} (${f.statement === null ? outletOf(referred, f.article) : speakerOf(referred, f.statement)})`,
    )
    return `  ${output.style('bold', oneLine(group[0]?.counts ?? ''))}: ${[...new Set(parts)].join(' – ')}\n`
  })
  return `${heading(output, 'Rival figures')}${lines.join('')}`
}

async function withRefs(store: Store, records: readonly (Figure | Control)[]): Promise<Referred> {
  const first = await withArticles(
    store,
    records
      .flatMap(record => [record.statement, record.type === 'control' ? record.holder : null])
      .filter(id => id !== null),
  )
  const articles: ReadonlyMap<string, LedgerRecord> = await store.getMany([
    ...new Set(records.map(record => record.article)),
  ])
  return new Map([...first, ...articles])
}

async function controlSection(store: Store, output: Output): Promise<string> {
  const records = await all(store, 'control')
  if (records.length === 0) return ''
  const referred = await withRefs(store, records)
  const byPlace = Map.groupBy(records, record => record.placeName)
  const holders = (list: readonly Control[]): Set<string> =>
    new Set(list.map(c => c.holderName ?? nameOf(referred, c.holder)))
  const contested = [...byPlace]
    .filter(([, list]) => holders(list).size > 1)
    .sort((a, b) => b[1].length - a[1].length)
  if (contested.length === 0) return ''
  const lines = contested.slice(0, FACETS_SHOWN).map(([place, list]) => {
    const voices = list.map(
      c =>
        `${oneLine(c.holderName ?? (c.holder === null ? 'somebody unnamed' : nameOf(referred, c.holder)))} ${c.action} it (${c.statement === null ? `${outletOf(referred, c.article)} itself` : speakerOf(referred, c.statement)})`,
    )
    return `  ${output.style('bold', oneLine(place))}: ${[...new Set(voices)].join(' – ')}\n`
  })
  return `${heading(output, 'Who is said to hold what')}${lines.join('')}`
}

async function agreementsSection(store: Store, output: Output): Promise<string> {
  const agreements = (await all(store, 'agreement')).filter(agreement => agreement.breaches.length > 0)
  if (agreements.length === 0) return ''
  const referred = await store.getMany([
    ...new Set(agreements.flatMap(a => a.breaches.flatMap(b => [b.by, b.against])).filter(id => id !== null)),
  ])
  const lines = agreements.slice(0, FACETS_SHOWN).map(agreement => {
    const breaches = agreement.breaches
      .filter(b => b.against !== null && b.by !== null)
      .map(b => `by ${nameOf(referred, b.against)}, says ${nameOf(referred, b.by)}`)
    return `  ${output.style('bold', oneLine(agreement.name))}: said to be broken ${[...new Set(breaches)].join('; ')}\n`
  })
  return `${heading(output, 'Agreements')}${lines.join('')}`
}

async function offersSection(store: Store, output: Output): Promise<string> {
  const offers = (await all(store, 'offer')).filter(
    offer => offer.conditions.length > 0 || offer.responses.length > 0,
  )
  if (offers.length === 0) return ''
  const referred = await withArticles(store, [
    ...offers.flatMap(o => [o.from, o.to, ...o.responses.map(r => r.statement)]).filter(id => id !== null),
  ])
  const lines = offers.map(offer => {
    const conditions = offer.conditions.map(span => `on condition: “${oneLine(span.text)}”`)
    const answers = offer.responses.map(
      r => `${r.answer.replaceAll('-', ' ')} by ${speakerOf(referred, r.statement)}`,
    )
    return `  ${output.style('bold', `${offer.kind} of ${oneLine(nameOf(referred, offer.from))}`)}: ${[...conditions, ...answers].join('; ')}\n`
  })
  // Reprints tell the same offer again.
  return `${heading(output, 'Offers')}${[...new Set(lines)].slice(0, FACETS_SHOWN).join('')}`
}

async function copiesSection(store: Store, output: Output): Promise<string> {
  const articles = await all(store, 'article')
  const byId = new Map(articles.map(article => [article.id, article]))
  const groups = Map.groupBy(
    articles.filter(article => article.copyOf !== null),
    article => article.copyOf,
  )
  if (groups.size === 0) return ''
  const lines = [...groups].map(([origin, copies]) => {
    const first = origin === null ? undefined : byId.get(origin)
    return `  ${oneLine(first?.outlet ?? 'unknown outlet')}, “${oneLine(first?.title ?? '')}”: also in ${copies.map(c => oneLine(c.outlet ?? c.uri)).join(', ')}\n`
  })
  return `${heading(output, 'Reprints, counted once')}${lines.join('')}`
}
