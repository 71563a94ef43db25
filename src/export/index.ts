/** One file per format. */
export { toCsv } from './csv.ts'
export { toJsonl } from './jsonl.ts'
