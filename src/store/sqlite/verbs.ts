import type { Store } from '../store.ts'
import type { Connection } from './connection.ts'

/** Some of the store's verbs, on one connection: a file here makes each of these, and `sqlite-store` joins them. */
export type Verbs<K extends keyof Store> = (connection: Connection) => Pick<Store, K>
