import type { Reader } from './reader.ts'
import { textOf, textOrNull } from './rows.ts'

export interface Successor {
  readonly type: 'claim' | 'dispute'
  readonly id: string
}

/**
 * Where the id of a claim or dispute that is gone leads: to the one that now stands on most of its statements, after
 * a new analysis on most of what stands in their places; of equals, to the first by id.
 */
export function successorOf(reader: Reader, id: string): Successor | null {
  const former = reader.get('SELECT type, statements, places FROM former WHERE id = ?', id)
  if (!former) return null
  const type = textOf(former, 'type') === 'claim' ? 'claim' : 'dispute'
  const places = textOrNull(former, 'places')
  const row =
    reader.get(HEIR[type](BY_STATEMENT), textOf(former, 'statements')) ??
    (places === null ? undefined : reader.get(HEIR[type](BY_PLACE), places))
  return row ? { type, id: textOf(row, 'id') } : null
}

const BY_STATEMENT = 'SELECT value FROM json_each(?)'

/** What lies over at least half of a statement's content is taken for what it has become. */
const BY_PLACE = `
  SELECT s.id FROM json_each(?) p JOIN statement s ON s.article = p.value ->> '$.article'
  WHERE 2 * (min(s.record ->> '$.content.spans[#-1].end', p.value ->> '$.end')
      - max(s.record ->> '$.content.spans[0].start', p.value ->> '$.start'))
    >= (p.value ->> '$.end') - (p.value ->> '$.start')`

const HEIR = {
  claim: (statements: string) => `
    SELECT claim AS id FROM claim_member WHERE statement IN (${statements})
    GROUP BY claim ORDER BY count(*) DESC, claim LIMIT 1`,
  dispute: (statements: string) => `
    SELECT d.dispute AS id FROM claim_member m JOIN dispute_claim d ON d.claim = m.claim
    WHERE m.statement IN (${statements})
    GROUP BY d.dispute ORDER BY count(*) DESC, d.dispute LIMIT 1`,
} as const
