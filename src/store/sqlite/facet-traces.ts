import type { FacetTrace } from '../../model/index.ts'
import type { FacetComparison, TracedArticle } from '../facets.ts'
import { groupFacets } from './group-facets.ts'
import { linkFacets } from './link-facets.ts'
import type { Writer } from './reader.ts'
import { numberOf, textOf } from './rows.ts'
import type { Verbs } from './verbs.ts'

export const facetVerbs: Verbs<'untraced' | 'putTraces'> = ({ read, write }) => ({
  untraced: (version, limit) =>
    read(reader => ({
      articles: reader.all(UNTRACED, version, limit).map(row => ({
        article: textOf(row, 'article'),
        serial: numberOf(row, 'serial'),
      })),
      // After a purge nothing new is to be traced, but what stood beside it is to be linked anew.
      moved: reader.get('SELECT 1 AS one FROM facet_moved UNION ALL SELECT 1 FROM facet_loose') !== undefined,
    })),

  putTraces: (batch, comparison, version) =>
    write(writer => {
      for (const traced of batch) putArticle(writer, traced, comparison, version)
      groupFacets(writer, linkFacets(writer, comparison))
    }),
})

const UNTRACED = `
  SELECT s.article, n.serial FROM (
    SELECT article FROM facet_state WHERE version < ?1
    UNION ALL SELECT article FROM facet_state WHERE version > ?1
  ) s JOIN analysis n ON n.article = s.article ORDER BY s.article LIMIT ?2`

/** An article that was analysed anew or purged since its traces were made is left alone: it is work again, or gone. */
function putArticle(
  writer: Writer,
  { article, serial, traces }: TracedArticle,
  { recordOf }: FacetComparison,
  version: string,
): void {
  const row = writer.get('SELECT serial FROM analysis WHERE article = ?', article)
  if (row === undefined || numberOf(row, 'serial') !== serial) return
  writer.run('DELETE FROM facet WHERE article = ?', article)
  for (const trace of traces) insertTrace(writer, trace, recordOf(trace))
  writer.run('UPDATE facet_state SET version = ? WHERE article = ?', version, article)
}

function insertTrace(writer: Writer, trace: FacetTrace, record: string): void {
  const row = writer.get(
    `INSERT OR IGNORE INTO facet (id, record_id, article, kind, grp, trace) VALUES (?, ?, ?, ?, ?, ?) RETURNING n`,
    trace.id,
    record,
    trace.article,
    trace.kind,
    trace.id,
    JSON.stringify(trace),
  )
  if (row === undefined) return
  const n = numberOf(row, 'n')
  for (const key of new Set(trace.keys)) {
    writer.run('INSERT INTO facet_key (key, place, facet) VALUES (?, ?, ?)', key, trace.order, n)
    writer.run('INSERT OR IGNORE INTO facet_moved (key, place) VALUES (?, ?)', key, trace.order)
  }
  // What an agreement was listed under before must be looked at even where nothing is linked to it any more.
  if (trace.kind === 'agreement') writer.run('INSERT OR IGNORE INTO facet_loose (grp) VALUES (?)', trace.id)
}
