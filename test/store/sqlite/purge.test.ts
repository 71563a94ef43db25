import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../src/store/index.ts'
import { analysisOf, articleOf, BATCH, report, statementOf, temporaryFolder } from '../fixture.ts'

const RARE = 'quillonbrack'

it('a purge leaves none of the words in the files, not on free pages and not in the log', async () => {
  const folder = temporaryFolder()
  const holding = (): readonly string[] =>
    readdirSync(folder).filter(name => readFileSync(join(folder, name)).includes(RARE))
  const store = await openStore(join(folder, 'test.ledger'), { create: true })
  const secret = report(`The witness ${RARE} said that the bridge held.`)
  const others = Array.from({ length: 50 }, (_, i) =>
    report(`The witness number ${i} said nothing of the bridge.`),
  )
  await store.addArticles([...others, secret], BATCH)
  await store.putAnalyses([analysisOf(secret, { statements: [statementOf(secret)] }, [RARE])], 'v1')
  expect(holding()).not.toEqual([])
  await store.purge(articleOf(secret).id, 'takedown request', '2031-05-03T09:00:00.000Z')
  expect(holding()).toEqual([])
  expect((await store.search('witness', 100)).length).toBe(50)
  await store.close()
})
