import { byWeight, type Dispute } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { statementLines, withArticles } from './describe-dispute.ts'
import {
  agreementsSection,
  all,
  controlSection,
  figuresSection,
  heading,
  offersSection,
} from './digest-facets.ts'
import { namesOf as namesOfAll, outletOf, type Referred, shortId, wordsOf } from './view.ts'

/** One voice of each outlet is enough in a digest; `show` has them all. */
const STATEMENTS_A_SIDE = 2

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
  const names = wrap(namesOf(side.actors, referred), output.columns, '   ').trimEnd()
  return `${output.style(['bold', 'cyan'], names)}\n${chosen.map(id => statementLines(referred.get(id), referred, output)).join('')}${more}`
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
  const names = namesOfAll(referred, actors).map(oneLine)
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
    const what = `${copies.length} ${copies.length === 1 ? 'reprint' : 'reprints'} of ${first?.outlet ?? 'unknown outlet'}, “${first?.title ?? ''}”`
    const line = oneLine(`${what}: ${copies.map(copy => copy.outlet ?? copy.uri).join(', ')}`)
    return wrap(line, output.columns, '  ')
  })
  return `${heading(output, 'Reprints, counted once')}${lines.join('')}`
}
