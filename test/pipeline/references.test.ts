import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type LedgerRecord, RECORD_TYPES } from '../../src/model/index.ts'
import { ingest, verify } from '../../src/pipeline/index.ts'
import { REFERENCES, referencesOf } from '../../src/pipeline/references.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import {
  all,
  analysisOf,
  BATCH,
  claimOn,
  DENIAL,
  disputeOn,
  groupOf,
  report,
  statementOf,
  temporaryFolder,
} from '../store/fixture.ts'

const DEMO = fileURLToPath(new URL('../../demo/reports/', import.meta.url))
const GONE = 'st-ffffffffffffffff'

const fields = RECORD_TYPES.flatMap(type =>
  Object.entries(REFERENCES[type]).map(([field, leads]) => [type, field, leads] as const),
)

/** An object that holds a value at the end of a path such as "stances[].statement". */
function holding(path: string, value: string): unknown {
  const [step = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? value : holding(rest.join('.'), value)
  return { [step.replace('[]', '')]: step.endsWith('[]') ? [inner] : inner }
}

/** Every way to a text that is shaped like an id, the record's own left out. */
function pathsToIds(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return /^[a-z]{2,3}-[0-9a-f]{16}$/.test(value) ? [path] : []
  if (Array.isArray(value)) return value.flatMap(item => pathsToIds(item, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => pathsToIds(inner, path ? `${path}.${key}` : key))
}

async function problemsOf(store: Store): Promise<readonly string[]> {
  const told: string[] = []
  await verify(store, ({ rule, record, reason }) => told.push(`${rule} ${record} ${reason}`))
  return told
}

describe('the ids that a record names', () => {
  it.each(fields)('are read out of %s %s', (type, field) => {
    const record = { type, id: 'x', ...(holding(field, GONE) as object) } as unknown as LedgerRecord
    expect(referencesOf(record)).toMatchObject([{ field, id: GONE }])
  })

  it.each(fields.filter(([, , leads]) => String(leads).endsWith('words')))(
    'may be words instead in %s %s',
    (type, field) => {
      const record = { type, id: 'x', ...(holding(field, 'the river council') as object) }
      expect(referencesOf(record as unknown as LedgerRecord)).toEqual([])
    },
  )

  it('stand in no field of the demo’s records that the table does not have, and all lead somewhere', async () => {
    const store = await openStore(join(temporaryFolder(), 'demo.ledger'), { create: true })
    await ingest(store, [DEMO], { now: () => new Date(0), tool: 'test' })
    const known = new Set(fields.map(([type, field]) => `${type} ${field}`))
    const records = await all(store.records())
    const found = records.flatMap(record =>
      pathsToIds(record)
        .filter(path => path !== 'id')
        .map(path => `${record.type} ${path}`),
    )
    expect(new Set(found).size).toBeGreaterThan(15)
    expect([...new Set(found)].filter(path => !known.has(path))).toEqual([])
    expect(await problemsOf(store)).toEqual([])
    await store.close()
  })
})

describe('a name that leads nowhere', () => {
  const made = async (change: (of: ReturnType<typeof statementOf>) => object): Promise<readonly string[]> => {
    const store = await openStore(join(temporaryFolder(), 'x.ledger'), { create: true })
    const item = report(DENIAL)
    await store.addArticles([item], BATCH)
    const statement = statementOf(item)
    const whole = { ...statement, ...change(statement) }
    await store.putAnalyses([analysisOf(item, { statements: [whole] })], 'v1')
    const ghost = { ...statement, id: GONE }
    const claim = claimOn('cl-1', [statement, ghost])
    await store.putReconciliations(
      [],
      [groupOf([item], { claims: [claim], disputes: [disputeOn('di-1', claim)] })],
      'c1',
    )
    const problems = await problemsOf(store)
    await store.close()
    return problems
  }

  it('is told of claims and disputes as of statements', async () => {
    expect(await made(() => ({}))).toEqual([
      `reference cl-1 stances[].statement: names ${GONE}, but the ledger has no such statement`,
      `reference di-1 sides[].statements[]: names ${GONE}, but the ledger has no such statement`,
    ])
  })

  it('is told once, however many ranges hang on it', async () => {
    const article = 'ar-ffffffffffffffff'
    const problems = await made(() => ({ article }))
    expect(problems.filter(problem => problem.includes(article))).toHaveLength(1)
  })
})

it('what was purged is told as purged where something still names it', async () => {
  const store = await openStore(join(temporaryFolder(), 'x.ledger'), { create: true })
  const [gone, stays] = [report('The bridge fell.'), report(DENIAL)]
  await store.addArticles([gone, stays], BATCH)
  const purged = gone.reading.article?.id ?? ''
  await store.purge(purged, 'takedown request', '2031-05-03T09:00:00.000Z')
  expect(await problemsOf(store)).toEqual([])
  const left = { ...statementOf(stays), addressee: purged, within: purged }
  await store.putAnalyses([analysisOf(stays, { statements: [left] })], 'v1')
  expect(await problemsOf(store)).toEqual([
    `reference ${left.id} addressee: names ${purged}, which was purged`,
    `reference ${left.id} within: names ${purged}, which was purged`,
  ])
  await store.close()
})
