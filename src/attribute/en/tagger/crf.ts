/**
 * A linear-chain conditional random field over BIO labels. Tables hold -10,000 where an I may not follow. Sums run in
 * double precision over exponentials taken from each step's largest score, so that no length over- or underflows.
 */
export interface Crf {
  readonly labels: number
  /** labels × labels, from row to column. */
  readonly transitions: Float32Array
  readonly start: Float32Array
}

export interface Prepared extends Crf {
  readonly expTransitions: Float64Array
}

export const prepare = (crf: Crf): Prepared => ({
  ...crf,
  expTransitions: Float64Array.from(crf.transitions, Math.exp),
})

/** What a label sequence is worth beside all others: its labels and its log probability. */
export interface Path {
  readonly labels: Uint8Array
  readonly logProbability: number
}

/** Probability of every label at every step: rows × labels. */
export function marginals(crf: Prepared, scores: Float32Array, rows: number): Float64Array {
  const { labels } = crf
  const { alpha } = forward(crf, scores, rows)
  const result = new Float64Array(rows * labels)
  const beta = new Float64Array(labels).fill(1)
  const next = new Float64Array(labels)
  for (let t = rows - 1; t >= 0; t--) {
    let sum = 0
    for (let l = 0; l < labels; l++) sum += (alpha[t * labels + l] ?? 0) * (beta[l] ?? 0)
    for (let l = 0; l < labels; l++)
      result[t * labels + l] = ((alpha[t * labels + l] ?? 0) * (beta[l] ?? 0)) / sum
    stepBack(crf, scores, t, beta, next)
  }
  return result
}

/** beta of the step before, scaled to a largest entry of 1. */
function stepBack(
  { labels, expTransitions }: Prepared,
  scores: Float32Array,
  t: number,
  beta: Float64Array,
  next: Float64Array,
): void {
  const top = largest(scores, t * labels, labels)
  for (let l = 0; l < labels; l++) beta[l] = (beta[l] ?? 0) * Math.exp((scores[t * labels + l] ?? 0) - top)
  let most = 0
  for (let from = 0; from < labels; from++) {
    let sum = 0
    for (let to = 0; to < labels; to++) sum += (expTransitions[from * labels + to] ?? 0) * (beta[to] ?? 0)
    next[from] = sum
    most = Math.max(most, sum)
  }
  for (let l = 0; l < labels; l++) beta[l] = (next[l] ?? 0) / most
}

interface Forward {
  /** rows × labels, each row scaled to the sum 1. */
  readonly alpha: Float64Array
  readonly logTotal: number
}

function forward({ labels, expTransitions, start }: Prepared, scores: Float32Array, rows: number): Forward {
  const alpha = new Float64Array(rows * labels)
  let logTotal = 0
  for (let t = 0; t < rows; t++) {
    const at = t * labels
    const top = largest(scores, at, labels)
    let sum = 0
    for (let to = 0; to < labels; to++) {
      let reached = 0
      if (t === 0) reached = Math.exp(start[to] ?? 0)
      else
        for (let from = 0; from < labels; from++)
          reached += (alpha[at - labels + from] ?? 0) * (expTransitions[from * labels + to] ?? 0)
      const value = reached * Math.exp((scores[at + to] ?? 0) - top)
      alpha[at + to] = value
      sum += value
    }
    for (let l = 0; l < labels; l++) alpha[at + l] = (alpha[at + l] ?? 0) / sum
    logTotal += Math.log(sum) + top
  }
  return { alpha, logTotal }
}

const largest = (scores: Float32Array, at: number, labels: number): number => {
  let top = Number.NEGATIVE_INFINITY
  for (let l = 0; l < labels; l++) top = Math.max(top, scores[at + l] ?? top)
  return top
}

/** The likeliest sequence (Viterbi); of equal ones the one with smaller labels. */
export function decode(crf: Prepared, scores: Float32Array, rows: number): Path {
  const { labels, transitions, start } = crf
  const back = new Uint8Array(rows * labels)
  let best = Float64Array.from({ length: labels }, (_, l) => (start[l] ?? 0) + (scores[l] ?? 0))
  for (let t = 1; t < rows; t++) {
    const now = new Float64Array(labels)
    for (let to = 0; to < labels; to++) {
      let from = 0
      let most = Number.NEGATIVE_INFINITY
      for (let f = 0; f < labels; f++) {
        const value = (best[f] ?? 0) + (transitions[f * labels + to] ?? 0)
        if (value > most) {
          most = value
          from = f
        }
      }
      back[t * labels + to] = from
      now[to] = most + (scores[t * labels + to] ?? 0)
    }
    best = now
  }
  const score = Math.max(...best)
  const path = new Uint8Array(rows)
  let label = best.indexOf(score)
  for (let t = rows - 1; t >= 0; t--) {
    path[t] = label
    label = back[t * labels + label] ?? 0
  }
  return { labels: path, logProbability: score - forward(crf, scores, rows).logTotal }
}
