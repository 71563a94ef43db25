import type { Dossier, DossierEntry, DossierSection } from '../../export/index.ts'
import type { Claim, Dispute, Statement } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import { lineOf, type Referred, referTo } from './refer.ts'

/** More quotations than anybody prints. */
const MOST = 2000

/** A dispute, claim by claim and stance by stance. */
export async function dossierOfDispute(store: Store, dispute: Dispute): Promise<Dossier> {
  const claims = [...(await store.getMany(dispute.claims)).values()].filter(record => record.type === 'claim')
  const stances = claims.flatMap(claim => claim.stances.map(({ statement }) => statement))
  const statements = [...(await store.getMany(stances)).values()].filter(
    record => record.type === 'statement',
  )
  const referred = await referTo(store, quotedIn(statements))
  const { question, status, origins, first, latest } = dispute
  const dates = [...new Set([first, latest])].filter(Boolean).join(' to ')
  return {
    title: question,
    notes: [[status.replace('-', ' '), `independent origins: ${origins}`, dates].filter(Boolean).join(' · ')],
    sections: claims.map(claim => sectionOf(claim, referred)),
  }
}

/** Each quotation with its stance, those of one stance together. */
const sectionOf = (claim: Claim, referred: Referred): DossierSection => ({
  heading: claim.text,
  notes: [],
  entries: [...Map.groupBy(claim.stances, ({ stance }) => stance)].flatMap(([stance, members]) =>
    members.flatMap(({ statement }) => {
      const record = referred.get(statement)
      if (record?.type !== 'statement') return []
      const entry = entryOf(record, referred)
      return [{ ...entry, facts: [`stance: ${stance.replaceAll('-', ' ')}`, ...entry.facts] }]
    }),
  ),
})

/** The statements that fit a filter, in the order of reading. */
export async function dossierOfStatements(store: Store, filter: RecordFilter): Promise<Dossier> {
  const statements = await Array.fromAsync(store.list('statement', { ...filter, limit: MOST }))
  const total = await store.count('statement', filter)
  const referred = await referTo(store, quotedIn(statements))
  const asked = Object.entries(filter).map(([name, value]) => `${name}: ${value}`)
  const cut = total > MOST ? [`Only the first ${MOST} of ${total} are here: narrow the filters.`] : []
  return {
    title: 'Statements',
    notes: [asked.length === 0 ? 'of the whole ledger' : asked.join(' · '), ...cut],
    sections: [
      { heading: `${total} statements`, notes: [], entries: statements.map(s => entryOf(s, referred)) },
    ],
  }
}

/** The articles as well, since a quotation is given with the hash of its original. */
const quotedIn = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ id, article }) => [id, article])

function entryOf(statement: Statement, referred: Referred): DossierEntry {
  const { words, speakerName, act, channel, said, relay, article } = lineOf(statement, referred)
  const record = referred.get(statement.article)
  const told = [act.replaceAll('-', ' '), channel, said.date, relay.length > 2 ? relay.join(' → ') : null]
  return {
    words,
    speaker: speakerName ?? 'no source given',
    facts: told.flatMap(fact => fact ?? []),
    article: {
      title: article.title ?? article.uri,
      where: [article.outlet, article.published ?? 'undated', article.uri].filter(Boolean).join(', '),
      sha256: record?.type === 'article' ? record.sha256 : 'not there any more',
    },
    spans: statement.content.spans.map(({ start, end }) => [start, end] as const),
  }
}
