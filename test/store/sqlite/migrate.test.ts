import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../src/store/index.ts'
import { APPLICATION_ID } from '../../../src/store/sqlite/header.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../../src/store/sqlite/migrations/index.ts'
import { analysisOf, BATCH, DENIAL, report, statementOf, temporaryFolder } from '../fixture.ts'

const versionOf = (path: string): unknown => {
  const database = new DatabaseSync(path, { readOnly: true })
  const version = database.prepare('PRAGMA user_version').get()?.user_version
  database.close()
  return version
}

describe('a ledger of an older version', () => {
  it('is brought up to date by opening it, with all that it holds', async () => {
    const path = join(temporaryFolder(), 'old.ledger')
    const old = new DatabaseSync(path)
    for (const sql of MIGRATIONS.slice(0, -1)) old.exec(sql)
    old.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION - 1};
      INSERT INTO ledger VALUES ('created', '2030-01-01T00:00:00.000Z');
      INSERT INTO tombstone VALUES ('00', 'ar-00', 'old.txt', 'takedown request', '2030-01-02')`)
    old.close()
    const store = await openStore(path)
    expect(await store.info()).toMatchObject({ schema: SCHEMA_VERSION, created: '2030-01-01T00:00:00.000Z' })
    expect((await store.tombstones()).map(({ uri }) => uri)).toEqual(['old.txt'])
    await store.addArticles([report(DENIAL)], BATCH)
    await store.close()
    expect(versionOf(path)).toBe(SCHEMA_VERSION)
  })
})

describe('the views', () => {
  it('show a statement with its date, outlet, speaker and words, as a person reads it', async () => {
    const path = join(temporaryFolder(), 'test.ledger')
    const store = await openStore(path, { create: true })
    const item = report(DENIAL, { outlet: 'Tern Post', published: '2031-03-02T08:00:00Z', title: 'A denial' })
    await store.addArticles([item], BATCH)
    await store.putAnalyses([analysisOf(item, { statements: [statementOf(item, { act: 'deny' })] })], 'v1')
    await store.close()
    const database = new DatabaseSync(path, { readOnly: true })
    const row = database.prepare('SELECT * FROM statements_readable').get()
    database.close()
    expect(row).toMatchObject({
      date: '2031-03-02',
      outlet: 'Tern Post',
      speaker: 'The ministry',
      act: 'deny',
      words: DENIAL,
      article_title: 'A denial',
    })
  })
})
