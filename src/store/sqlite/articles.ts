import type { Claim, OriginalFormat } from '../../model/index.ts'
import type { ArticleHead } from '../articles.ts'
import { interpretationOf } from './dossier.ts'
import { selectIds } from './list-query.ts'
import type { Reader } from './reader.ts'
import { numberOf, type Row, recordOf, textOf, textOrNull } from './rows.ts'
import type { Verbs } from './verbs.ts'

export const articleVerbs: Verbs<
  'heads' | 'headsOf' | 'copiesOf' | 'interpretationOf' | 'claimsIn' | 'formatOf'
> = ({ read }) => ({
  heads: filter =>
    read(reader => {
      const { sql, values } = selectIds('article', filter)
      return headsOf(
        reader,
        reader.all(sql, ...values).map(row => textOf(row, 'id')),
      )
    }),

  headsOf: articles => read(reader => headsOf(reader, articles)),

  copiesOf: article =>
    read(reader =>
      reader
        .all('SELECT article FROM copy WHERE copy_of = ? ORDER BY article', article)
        .map(row => textOf(row, 'article')),
    ),

  interpretationOf: article => read(reader => interpretationOf(reader, article)),

  claimsIn: article =>
    read(reader =>
      reader.all(CLAIMS, article).map(row => ({
        claim: recordOf<Claim>(row),
        dispute: textOrNull(row, 'dispute'),
      })),
    ),

  formatOf: sha256 =>
    read(reader => {
      const row = reader.get('SELECT format, encoding FROM original WHERE sha256 = ?', sha256)
      if (!row) return null
      return {
        format: textOrNull(row, 'format') as OriginalFormat | null,
        encoding: textOrNull(row, 'encoding'),
      }
    }),
})

const HEADS = `
  SELECT a.id, a.title, a.outlet, a.uri, a.published, c.copy_of,
    (SELECT count(*) FROM statement s WHERE s.article = a.id) AS statements, coalesce(o.n, 0) AS copies
  FROM json_each(?) asked JOIN article a ON a.id = asked.value
  LEFT JOIN copy c ON c.article = a.id
  LEFT JOIN (SELECT copy_of, count(*) AS n FROM copy WHERE copy_of IS NOT NULL GROUP BY copy_of) o ON o.copy_of = a.id
  ORDER BY asked.key`

const headsOf = (reader: Reader, articles: readonly string[]): readonly ArticleHead[] =>
  reader.all(HEADS, JSON.stringify(articles)).map(headOf)

const headOf = (row: Row): ArticleHead => ({
  id: textOf(row, 'id'),
  title: textOrNull(row, 'title'),
  outlet: textOrNull(row, 'outlet'),
  uri: textOf(row, 'uri'),
  published: textOrNull(row, 'published'),
  copyOf: textOrNull(row, 'copy_of'),
  statements: numberOf(row, 'statements'),
  copies: numberOf(row, 'copies'),
})

/** Disputes and claims in an article's own voice are looked for among those of its component alone, for which there is an index. */
const CLAIMS = `
  WITH here AS (SELECT component FROM reconciliation WHERE article = ?1)
  SELECT c.record,
    (SELECT d.dispute FROM here JOIN dispute x ON x.component = here.component
     JOIN dispute_claim d ON d.dispute = x.id AND d.claim = c.id ORDER BY d.dispute LIMIT 1) AS dispute
  FROM claim c WHERE c.id IN (
    SELECT m.claim FROM statement s JOIN claim_member m ON m.statement = s.id WHERE s.article = ?1
    UNION
    SELECT k.id FROM here JOIN claim k ON k.component = here.component WHERE EXISTS (
      SELECT 1 FROM claim_member m WHERE m.claim = k.id AND m.article = ?1 AND m.statement IS NULL))
  ORDER BY c.id`
