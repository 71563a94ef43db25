import type { Claim, CopyLink, Dispute, Reconciliation } from '../../model/index.ts'
import { dissolve } from './clear.ts'
import { dossierOf } from './dossier.ts'
import type { Reader, Writer } from './reader.ts'
import { numberOf, recordOf, textOf } from './rows.ts'
import type { Verbs } from './verbs.ts'

export const reconciliationVerbs: Verbs<
  'unreconciled' | 'keysOf' | 'groupMembers' | 'dossiers' | 'latestReview' | 'putReconciliations'
> = ({ read, write }) => {
  /** The analyses behind the dossiers handed out since the last reconciliation: one that has moved since is not reconciled. */
  const seen = new Map<string, number>()
  /** The latest review that was known when the decisions were last asked for; null as long as nobody did. */
  let known: number | null = null
  return {
    unreconciled: (version, limit) =>
      read(reader =>
        reader
          .all(UNRECONCILED, version, limit)
          .map(row => textOf(row, 'article'))
          .sort(),
      ),

    keysOf: articles =>
      read(reader => {
        const rows = reader.all(
          'SELECT article, keys FROM analysis WHERE article IN (SELECT value FROM json_each(?))',
          JSON.stringify(articles),
        )
        return new Map(rows.map(row => [textOf(row, 'article'), recordOf<readonly string[]>(row, 'keys')]))
      }),

    groupMembers: articles =>
      read(reader => reader.all(GROUP_MEMBERS, JSON.stringify(articles)).map(row => textOf(row, 'article'))),

    dossiers: articles =>
      read(reader =>
        articles.flatMap(article => {
          const serial = serialOf(reader, article)
          if (serial === null) return []
          seen.set(article, serial)
          return dossierOf(reader, article) ?? []
        }),
      ),

    latestReview: async () => {
      known = await read(latestReview)
      return known
    },

    putReconciliations: async (before, after, version) => {
      await write(writer => {
        // They stay work, and are reconciled again with the decision.
        if (known !== null && decidedSince(writer, known)) return
        const ids = after.flatMap(({ claims, disputes }) => [...claims, ...disputes].map(({ id }) => id))
        setApart(writer, [...new Set([...before, ...after.flatMap(group => group.articles)])], new Set(ids))
        for (const group of after) {
          const current = group.articles.every(id => {
            const serial = serialOf(writer, id)
            return serial !== null && serial === (seen.get(id) ?? serial)
          })
          if (current) putGroup(writer, group, version)
        }
      })
      seen.clear()
    },
  }
}

/** Two ranges of one index, each read as far as needed: to sort all that waits would cost each batch the whole ledger. */
const UNRECONCILED = `
  SELECT article FROM (
    SELECT * FROM (SELECT article FROM reconciliation WHERE version < ?1 ORDER BY version, article LIMIT ?2)
    UNION ALL
    SELECT * FROM (SELECT article FROM reconciliation WHERE version > ?1 ORDER BY version, article LIMIT ?2)
  ) LIMIT ?2`

const GROUP_MEMBERS = `
  SELECT article FROM reconciliation WHERE component IN (
    SELECT component FROM reconciliation WHERE article IN (SELECT value FROM json_each(?))
  ) ORDER BY article`

export function serialOf(reader: Reader, article: string): number | null {
  const row = reader.get('SELECT serial FROM analysis WHERE article = ?', article)
  return row ? numberOf(row, 'serial') : null
}

const latestReview = (reader: Reader): number =>
  numberOf(reader.get('SELECT coalesce(max(number), 0) AS n FROM review_link') ?? {}, 'n')

/** Whether anybody has decided on what belongs together behind this review of the log. */
const decidedSince = (reader: Reader, number: number): boolean =>
  reader.get(
    `SELECT 1 FROM review_link l JOIN review r ON r.id = l.review
     WHERE l.number > ? AND r.decision IN ('merge', 'split', 'undo') LIMIT 1`,
    number,
  ) !== undefined

/** The old groups fall apart into single articles that wait; `putGroup` then joins those that belong together now. */
function setApart(writer: Writer, articles: readonly string[], kept: ReadonlySet<string>): void {
  for (const component of dissolve(writer, articles, kept)) {
    writer.run('UPDATE reconciliation SET component = article WHERE component = ?', component)
  }
}

function putGroup(writer: Writer, group: Reconciliation, version: string): void {
  const [component] = [...group.articles].sort()
  if (component === undefined) return
  for (const article of group.articles) {
    writer.run(
      'UPDATE reconciliation SET version = ?, component = ? WHERE article = ?',
      version,
      component,
      article,
    )
  }
  for (const copy of group.copies) putCopy(writer, copy)
  for (const claim of group.claims) putClaim(writer, component, claim)
  for (const dispute of group.disputes) putDispute(writer, component, dispute)
}

function putCopy(writer: Writer, { article, copyOf, shared, order, agency, added, cut }: CopyLink): void {
  writer.run(
    'INSERT OR REPLACE INTO copy (article, copy_of, shared, came_first, agency, added, cut) VALUES (?, ?, ?, ?, ?, ?, ?)',
    article,
    copyOf,
    JSON.stringify(shared),
    order ?? null,
    agency ?? null,
    added === undefined ? null : JSON.stringify(added),
    cut === undefined ? null : JSON.stringify(cut),
  )
}

function putClaim(writer: Writer, component: string, claim: Claim): void {
  putRecord(writer, 'claim', component, claim)
  const members = [
    ...claim.stances.map(({ statement, stance }) => ({ article: null, statement, stance })),
    ...claim.narrated.map(({ article }) => ({ article, statement: null, stance: null })),
  ]
  members.forEach(({ article, statement, stance }, ordinal) => {
    writer.run(
      'INSERT INTO claim_member (claim, ordinal, article, statement, stance) VALUES (?, ?, ?, ?, ?)',
      claim.id,
      ordinal,
      article,
      statement,
      stance,
    )
  })
}

function putDispute(writer: Writer, component: string, dispute: Dispute): void {
  putRecord(writer, 'dispute', component, dispute)
  for (const claim of new Set(dispute.claims)) {
    writer.run('INSERT INTO dispute_claim (dispute, claim) VALUES (?, ?)', dispute.id, claim)
  }
}

function putRecord(
  writer: Writer,
  table: 'claim' | 'dispute',
  component: string,
  record: { readonly id: string },
): void {
  writer.run(`DELETE FROM ${table} WHERE id = ?`, record.id)
  writer.run(
    `INSERT INTO ${table} (id, component, record) VALUES (?, ?, ?)`,
    record.id,
    component,
    JSON.stringify(record),
  )
  writer.run('DELETE FROM former WHERE id = ?', record.id)
}
