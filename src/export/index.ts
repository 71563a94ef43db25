/** One file per format. */
export { toCsv } from './csv.ts'
export { type Dossier, type DossierEntry, type DossierSection, toDossier } from './dossier.ts'
export { toJsonl } from './jsonl.ts'
