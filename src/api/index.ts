export { createApp } from './app.ts'
export { type Serving, serveLedger } from './serve.ts'
