export { type AppOptions, createApp } from './app.ts'
export { type ServeOptions, type Serving, serveLedger } from './serve.ts'
export type { NoWriting, Writing } from './writing.ts'
