import { join } from 'node:path'
import { describe, onTestFinished } from 'vitest'
import { openStore, type Store } from '../../../src/store/index.ts'
import { temporaryFolder } from '../fixture.ts'
import { articlesSuite } from '../suite/articles.ts'
import { linksSuite } from '../suite/links.ts'
import { orderSuite } from '../suite/order.ts'
import { originalsSuite } from '../suite/originals.ts'
import { purgeSuite } from '../suite/purge.ts'
import { readingSuite } from '../suite/reading.ts'
import { reconciliationsSuite } from '../suite/reconciliations.ts'
import { redirectsSuite } from '../suite/redirects.ts'
import { reviewsSuite } from '../suite/reviews.ts'
import { searchSuite } from '../suite/search.ts'
import { workSuite } from '../suite/work.ts'

async function openEmpty(): Promise<Store> {
  const store = await openStore(join(temporaryFolder(), 'test.ledger'), { create: true })
  onTestFinished(() => store.close())
  return store
}

describe('the store on SQLite', () => {
  for (const suite of [
    articlesSuite,
    originalsSuite,
    workSuite,
    linksSuite,
    reconciliationsSuite,
    readingSuite,
    searchSuite,
    purgeSuite,
    orderSuite,
    reviewsSuite,
    redirectsSuite,
  ]) {
    suite(openEmpty)
  }
})
