/** The ledger at rest: one interface, and SQLite in one file behind it. */

export * from './actors.ts'
export type * from './articles.ts'
export type * from './assist.ts'
export type * from './facets.ts'
export type * from './links.ts'
export * from './reviews.ts'
export { type OpenOptions, openStore } from './sqlite/open-store.ts'
export * from './store.ts'
