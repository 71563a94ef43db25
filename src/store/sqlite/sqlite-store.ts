import type { Store } from '../store.ts'
import { actorVerbs } from './actors.ts'
import { analysisVerbs } from './analyses.ts'
import { articleVerbs } from './articles.ts'
import { assistVerbs } from './assist.ts'
import { careVerbs } from './care.ts'
import type { Connection } from './connection.ts'
import { facetVerbs } from './facet-traces.ts'
import { linkVerbs } from './links.ts'
import { lookVerbs } from './looks.ts'
import { originalVerbs } from './originals.ts'
import { readingVerbs } from './reading.ts'
import { reconciliationVerbs } from './reconciliations.ts'
import { reviewQueueVerbs } from './review-queue.ts'
import { reviewVerbs } from './reviews.ts'
import { searchVerbs } from './search.ts'
import { tallyVerbs } from './tally.ts'
import { workVerbs } from './work.ts'

/** The store's verbs on one SQLite file. */
export const sqliteStore = (connection: Connection): Store => ({
  location: connection.location,
  ...originalVerbs(connection),
  ...lookVerbs(connection),
  ...workVerbs(connection),
  ...analysisVerbs(connection),
  ...linkVerbs(connection),
  ...reconciliationVerbs(connection),
  ...facetVerbs(connection),
  ...actorVerbs(connection),
  ...readingVerbs(connection),
  ...reviewVerbs(connection),
  ...reviewQueueVerbs(connection),
  ...assistVerbs(connection),
  ...articleVerbs(connection),
  ...searchVerbs(connection),
  ...tallyVerbs(connection),
  ...careVerbs(connection),
  close: () => connection.close(),
})
