import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { scoreActors } from './actors.ts'
import { scoreBodies } from './bodies.ts'
import { scoreCalibration } from './calibration.ts'
import { scoreCopies } from './copies.ts'
import { scoreCoreference } from './coreference.ts'
import { type Baseline, type Figure, type Score, summary, table } from './figures.ts'
import { scoreGoldReconcile } from './gold-reconcile.ts'
import { scoreHeadlines } from './headlines.ts'
import { scoreLedger } from './ledger.ts'
import { scorePlover } from './plover.ts'
import { scorePolnear } from './polnear.ts'
import { scoreRivals } from './rivals.ts'
import { scoreSentenceSplits } from './sentence-splits.ts'
import { scoreToponyms } from './toponyms.ts'

const USAGE = `usage: npm run eval -- --corpora FOLDER [--all] [--update] [--only WORD]
  --corpora FOLDER  holds gold/, data/ and the scorers in eval/
  --all             ends with an error where a corpus is missing
  --update          records the figures in eval/baseline.json
  --only WORD       only the scores whose name contains it (headlines: minutes, and never without its name)`

/** Minutes long, and it writes the weights that it learns: only when it is named. */
const ONLY_BY_NAME: ReadonlySet<string> = new Set(['headlines'])

const BASELINE = new URL('./baseline.json', import.meta.url)

/** Every score, in the order in which it is printed. */
const SCORES: readonly (readonly [name: string, score: (corpora: string) => Promise<Score>])[] = [
  ['seeds', corpora => scoreLedger(corpora, 'seeds', 'seeds')],
  ['nigeria', corpora => scoreLedger(corpora, 'nigeria-ceasefire', 'nigeria')],
  ['gold-reconcile', scoreGoldReconcile],
  ['pages', scoreBodies],
  ['sentences', scoreSentenceSplits],
  ['polnear', scorePolnear],
  ['copies', scoreCopies],
  ['headlines', scoreHeadlines],
  ['calibration', scoreCalibration],
  ['actors', scoreActors],
  ['rivals', scoreRivals],
  ['coreference', scoreCoreference],
  ['plover', scorePlover],
  ['toponyms', scoreToponyms],
]

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    all: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
if (values.corpora === undefined) {
  console.error(USAGE)
  process.exit(2)
}
const baseline: Baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {}
const measured: Figure[] = []
const missing: string[] = []
for (const [name, score] of SCORES) {
  if (values.only === undefined ? ONLY_BY_NAME.has(name) : !name.includes(values.only)) continue
  const result = await score(values.corpora)
  if ('missing' in result) {
    missing.push(result.missing)
    console.log(`\n${name}: skipped, there is no ${result.missing}`)
    continue
  }
  console.log(`\n${name}\n${table(result, baseline)}`)
  measured.push(...result)
}
console.log(`\n${summary(measured, values.only === undefined ? baseline : {})}`)
if (values.update) {
  const updated = {
    ...baseline,
    ...Object.fromEntries(measured.map(({ name, value }) => [name, round(value)])),
  }
  writeFileSync(BASELINE, `${JSON.stringify(updated, null, 2)}\n`)
  console.log('recorded in eval/baseline.json')
}
if (values.all && missing.length > 0) {
  console.error(`missing: ${missing.join(', ')}`)
  process.exit(1)
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
