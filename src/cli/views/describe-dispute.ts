import {
  type Claim,
  contentWords,
  type Dispute,
  groupPrintings,
  type LedgerRecord,
  type Statement,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine, printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { fields } from './context-text.ts'
import { citation } from './describe-statement.ts'
import { narratingArticles, narratorLines } from './narrator-lines.ts'
import { reprintsText } from './reprints.ts'
import { rivalFiguresIn } from './rivals.ts'
import { namesOf, type Referred, shortId, speakerWords } from './view.ts'

export async function describeDispute(store: Store, dispute: Dispute, output: Output): Promise<string> {
  const referred = await withArticles(store, [
    ...dispute.sides.flatMap(side => [...side.actors, ...side.statements]),
    ...dispute.claims,
  ])
  const claims = dispute.claims.flatMap(id => claimOf(referred.get(id)))
  const narrator = narratorLines(claims, await withNarrators(store, claims, referred), output)
  const reprints = await reprintsText(store, referred, output)
  const statements = dispute.sides.flatMap(side =>
    side.statements.flatMap(id => statementOf(referred.get(id))),
  )
  const figures = await rivalFiguresIn(store, statements, output)
  const heading = output.style('bold', printable(dispute.question))
  const rows = fields(
    [
      ['status', dispute.status.replace('-', ' ')],
      ['origins', dispute.origins === 1 ? '1' : `${dispute.origins} independent of each other`],
      ['from', [...new Set([dispute.first, dispute.latest])].filter(Boolean).join(' to ')],
      ['id', dispute.id],
    ],
    output,
  )
  return `${heading}\n\n${rows}\n${dispute.sides.map(side => sideText(side, referred, output)).join('\n')}${narrator && `\n${narrator}`}${figures && `\n${figures}`}${reprints && `\n${reprints}`}`
}

const claimOf = (record: LedgerRecord | undefined): Claim[] => (record?.type === 'claim' ? [record] : [])

export function sideText(side: Dispute['sides'][number], referred: Referred, output: Output): string {
  const names = namesOf(referred, side.actors).join(', ') || 'unnamed'
  const position = wrap(oneLine(side.position), output.columns, '  ')
  const head = `${output.style(['bold', 'cyan'], wrap(oneLine(names), output.columns).trimEnd())}\n${position}`
  const statements = side.statements.flatMap(id => statementOf(referred.get(id)))
  const lines = groupPrintings(statements)
    .map(printed => printedLines(printed, referred, output))
    .join('')
  const evidence = [
    ...(side.evidenceOffered ?? []).map(text => `  evidence offered: ${oneLine(text)}\n`),
    ...(side.evidenceDemanded ?? []).map(text => `  evidence demanded: ${oneLine(text)}\n`),
  ].join('')
  return head + lines + evidence
}

const statementOf = (record: LedgerRecord | undefined): Statement[] =>
  record?.type === 'statement' ? [record] : []

/** However often it was printed, a quotation stands here once, with where else it was printed. */
function printedLines(printed: readonly Statement[], referred: Referred, output: Output): string {
  const [first, ...others] = printed
  const also = others.flatMap(other => {
    const article = referred.get(other.article)
    return article?.type === 'article'
      ? [`${article.outlet ?? article.uri}, ${article.published?.slice(0, 10) ?? 'undated'}`]
      : []
  })
  const more =
    also.length === 0
      ? ''
      : output.style('dim', wrap(`also in ${oneLine(also.join('; '))}`, output.columns, '      '))
  return statementLines(first, referred, output) + more
}

/** A statement's words, and who said them, to whom we owe them, and when. */
export function statementLines(record: LedgerRecord | undefined, referred: Referred, output: Output): string {
  if (record?.type !== 'statement') return ''
  const article = referred.get(record.article)
  const where = article?.type === 'article' ? citation(article) : record.article
  const words = wrap(`“${oneLine(contentWords(record))}”`, output.columns, '    ')
  const speaker = speakerWords(record)
  const who = `${speaker === '–' ? 'no source given' : oneLine(speaker)} (${record.act}); ${oneLine(where)}; ${shortId(record.id)}`
  return words + output.style('dim', wrap(`– ${who}`, output.columns, '      '))
}

export async function describeClaim(store: Store, claim: Claim, output: Output): Promise<string> {
  const referred = await withArticles(
    store,
    claim.stances.map(stance => stance.statement),
  )
  const narrator = narratorLines([claim], await withNarrators(store, [claim], referred), output)
  const lines = claim.stances.map(({ stance, statement, limit, evidence }) => {
    const why = Object.entries(evidence ?? {})
      .map(([feature, value]) => `${feature} ${typeof value === 'number' ? Number(value.toFixed(2)) : value}`)
      .join(', ')
    const rest = [
      limit && `      limit: “${oneLine(limit.text)}”\n`,
      why && `      linked by: ${oneLine(why)}\n`,
    ]
    return `  ${output.style('bold', stance)}\n${statementLines(referred.get(statement), referred, output)}${rest.filter(Boolean).join('')}`
  })
  return `${output.style('bold', printable(claim.text))}\n\n${lines.join('\n')}${narrator && `\n${narrator}`}\n${fields([['id', claim.id]], output)}`
}

/** The articles that tell it themselves may hold no statement on it. */
const withNarrators = async (store: Store, claims: readonly Claim[], referred: Referred): Promise<Referred> =>
  new Map([...referred, ...(await store.getMany(narratingArticles(claims)))])

/** Records by id, together with the articles that the statements among them stand in. */
export async function withArticles(store: Store, ids: readonly string[]): Promise<Referred> {
  const records = await store.getMany([...new Set(ids)])
  const articles = [...records.values()].flatMap(record =>
    record.type === 'statement' ? [record.article] : [],
  )
  return new Map([...records, ...(await store.getMany([...new Set(articles)]))])
}
