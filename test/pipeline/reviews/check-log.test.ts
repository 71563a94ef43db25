import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { type VerifyProblem, verify } from '../../../src/pipeline/index.ts'
import { openStore } from '../../../src/store/index.ts'
import {
  analysisOf,
  articleOf,
  BATCH,
  DENIAL,
  report,
  statementOf,
  temporaryFolder,
} from '../../store/fixture.ts'
import { word } from '../../store/suite/reviews.ts'

const item = report(DENIAL)
const statement = statementOf(item)
const { id: article } = articleOf(item)

/** A ledger with five reviews on two records, altered by hand, and what `verify` says of it. */
async function problemsAfter(...tampering: readonly string[]): Promise<readonly string[]> {
  const path = join(temporaryFolder(), 'test.ledger')
  const store = await openStore(path, { create: true })
  await store.addArticles([item], BATCH)
  await store.putAnalyses([analysisOf(item, { statements: [statement] })], 'v1')
  for (const record of [statement.id, article, statement.id, article, statement.id])
    await store.addReviews([word(record)])
  await store.close()
  const database = new DatabaseSync(path)
  for (const sql of tampering) database.exec(sql)
  database.close()
  const problems: VerifyProblem[] = []
  const opened = await openStore(path)
  await verify(opened, problem => problems.push(problem))
  await opened.close()
  return problems.map(({ rule }) => rule)
}

const NUMBER = (n: number): string => `(SELECT review FROM review_link WHERE number = ${n})`

describe('verify', () => {
  it('finds nothing wrong with a whole log', async () => {
    expect(await problemsAfter()).toEqual([])
  })

  it.each([
    [
      'a reason that was changed',
      `UPDATE review SET record = json_set(record, '$.reason', 'other') WHERE id = ${NUMBER(2)}`,
      ['review-chain'],
    ],
    [
      'a reviewer that was changed',
      `UPDATE review SET record = json_set(record, '$.reviewer', 'Eve') WHERE id = ${NUMBER(5)}`,
      ['review-chain'],
    ],
    ['words that are gone', `DELETE FROM review WHERE id = ${NUMBER(3)}`, ['review-chain']],
    [
      'a link that is gone with its words',
      `DELETE FROM review WHERE id = ${NUMBER(3)}; DELETE FROM review_link WHERE number = 3`,
      ['review-chain', 'review-checkpoint', 'review-chain'],
    ],
    [
      'a checkpoint that was changed',
      `UPDATE review_link SET checkpoint = hash WHERE number = 4`,
      ['review-checkpoint', 'review-checkpoint'],
    ],
    [
      'the last reviews cut off',
      `DELETE FROM review WHERE id IN (${NUMBER(4)}, ${NUMBER(5)}); DELETE FROM review_link WHERE number > 3`,
      ['database'],
    ],
    [
      'a review beside the log',
      `INSERT INTO review (id, record) SELECT 'rv-ffffffffffffffff', json_set(record, '$.id', 'rv-ffffffffffffffff') FROM review LIMIT 1`,
      ['review-chain'],
    ],
    [
      'words that are said to be purged with an article that is there',
      `DELETE FROM review WHERE id = ${NUMBER(3)}; UPDATE review_link SET purged = '${article}' WHERE number = 3`,
      ['review-chain'],
    ],
  ])('tells of %s', async (_, sql, rules) => {
    const found = await problemsAfter(sql)
    expect(found.filter(rule => rule !== 'reference')).toEqual(rules)
  })

  it('takes it that a purge took the words of reviews', async () => {
    const path = join(temporaryFolder(), 'test.ledger')
    const store = await openStore(path, { create: true })
    await store.addArticles([item], BATCH)
    await store.addReviews([word(article), word(article)])
    await store.purge(article, 'asked to', '2034-01-01T00:00:00.000Z')
    await store.addReviews([word('st-1', { anchor: null })])
    const problems: VerifyProblem[] = []
    const summary = await verify(store, problem => problems.push(problem))
    expect(problems.map(({ rule }) => rule).filter(rule => rule !== 'reference')).toEqual([])
    expect(summary.reviews).toBe(3)
    expect(summary.checkpoint).toMatch(/^[0-9a-f]{64}$/)
    await store.close()
  })
})
