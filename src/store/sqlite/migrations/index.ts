import { originalsAndWork } from './0001-originals-and-work.ts'
import { records } from './0002-records.ts'
import { reconciliations } from './0003-reconciliations.ts'
import { readableViews } from './0004-readable-views.ts'
import { reviewLog } from './0005-review-log.ts'
import { narration } from './0006-narration.ts'
import { actorsAcross } from './0007-actors-across.ts'
import { links } from './0008-links.ts'
import { facetsAcross } from './0009-facets-across.ts'
import { assist } from './0010-assist.ts'
import { overview } from './0011-overview.ts'
import { reviewQueue } from './0012-review-queue.ts'

/** In order; a ledger's `user_version` is how many of them it has been through. Never edit one that was released: add one. */
export const MIGRATIONS: readonly string[] = [
  originalsAndWork,
  records,
  reconciliations,
  readableViews,
  reviewLog,
  narration,
  actorsAcross,
  links,
  facetsAcross,
  assist,
  overview,
  reviewQueue,
]

/** What a ledger's schema is called once all of them have run. */
export const SCHEMA_VERSION = MIGRATIONS.length
