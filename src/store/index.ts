/** The ledger at rest: one interface, and SQLite in one file behind it. */

export type * from './articles.ts'
export * from './actors.ts'
export type * from './assist.ts'
export * from './reviews.ts'
export { type OpenOptions, openStore } from './sqlite/open-store.ts'
export * from './store.ts'
