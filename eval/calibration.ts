import { readFileSync } from 'node:fs'
import type { Score } from './figures.ts'
import { chance, type Example, fitWeights } from './logistic.ts'

const MARKS = new URL('./dispute-marks.json', import.meta.url)

/** A dispute of unseen reports, by id, with its evidence, and whether a reader found it right; null where he could not say. */
interface Mark {
  readonly sample: number
  readonly dispute: string
  /** The confidence that was set by hand. */
  readonly before: number
  readonly right: boolean | null
  readonly features: Readonly<Record<string, number>>
}

const TRAINING = { ridge: 4, rounds: 10 }
const BINS = 5

/**
 * How far a dispute's confidence is from the share that a reader finds right: expected calibration error over five bins of equal
 * size, of the confidences set by hand and of the fitted ones, each mark judged by weights that have not seen it.
 */
export function scoreCalibration(): Promise<Score> {
  const marks = (JSON.parse(readFileSync(MARKS, 'utf8')) as Mark[]).filter(({ right }) => right !== null)
  const examples: Example[] = marks.map(({ features, right }) => ({ features, is: right === true }))
  const fitted = examples.map((one, i) => ({
    p: chance(fitWeights(examples.toSpliced(i, 1), TRAINING), one.features),
    is: one.is,
  }))
  const byHand = marks.map(({ before, right }) => ({ p: before, is: right === true }))
  const base = examples.filter(({ is }) => is).length / examples.length
  return Promise.resolve([
    { name: 'calibration: disputes right', value: base },
    { name: 'calibration: expected error, by hand', value: expectedError(byHand) },
    { name: 'calibration: expected error, fitted', value: expectedError(fitted) },
    { name: 'calibration: order right, by hand', value: orderedRight(byHand) },
    { name: 'calibration: order right, fitted', value: orderedRight(fitted) },
  ])
}

/** The weights over all marks, as src/reconcile/confidence-weights.ts keeps them. */
export function fittedWeights(): ReturnType<typeof fitWeights> {
  const marks = (JSON.parse(readFileSync(MARKS, 'utf8')) as Mark[]).filter(({ right }) => right !== null)
  return fitWeights(
    marks.map(({ features, right }) => ({ features, is: right === true })),
    TRAINING,
  )
}

interface Judged {
  readonly p: number
  readonly is: boolean
}

function expectedError(all: readonly Judged[]): number {
  const sorted = [...all].sort((a, b) => a.p - b.p)
  const size = sorted.length / BINS
  let error = 0
  for (let bin = 0; bin < BINS; bin++) {
    const part = sorted.slice(Math.round(bin * size), Math.round((bin + 1) * size))
    const mean = part.reduce((sum, { p }) => sum + p, 0) / part.length
    const share = part.filter(({ is }) => is).length / part.length
    error += (Math.abs(mean - share) * part.length) / sorted.length
  }
  return error
}

/** Of all pairs of a right and a wrong one, the share in which the right one has more confidence; equals count half. */
function orderedRight(all: readonly Judged[]): number {
  const right = all.filter(({ is }) => is)
  const wrong = all.filter(({ is }) => !is)
  const won = right.flatMap(a => wrong.map(b => (a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0)))
  return won.reduce<number>((sum, n) => sum + n, 0) / won.length
}
