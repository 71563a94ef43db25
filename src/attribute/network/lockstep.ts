/** Sequences that run together, step by step, the longest first. */
export interface Lockstep {
  /** Which sequences, by their place in the call. */
  readonly lanes: readonly number[]
  /** How many tokens each has. */
  readonly lengths: readonly number[]
  /** How many sequences still run, for each step. */
  readonly running: Int32Array
  /** All their tokens. */
  readonly rows: number
}

/** More sequences share each reading of the recurrent weights; beyond this the gain is lost in the cache. */
const MAX_LANES = 32
/** Tokens of one group: bounds the scratch, unless one sequence alone is longer. */
const MAX_ROWS = 2048

/** Groups of sequences of like length, so that few end early. Empty ones are in no group. */
export function groupsOf(lengths: readonly number[]): Lockstep[] {
  const lengthAt = (i: number): number => lengths[i] ?? 0
  const order = [...lengths.keys()].filter(i => lengthAt(i) > 0).sort((a, b) => lengthAt(b) - lengthAt(a))
  const groups: number[][] = []
  let rows = 0
  for (const lane of order) {
    const last = groups.at(-1)
    if (last && last.length < MAX_LANES && rows + lengthAt(lane) <= MAX_ROWS) {
      last.push(lane)
      rows += lengthAt(lane)
    } else {
      groups.push([lane])
      rows = lengthAt(lane)
    }
  }
  return groups.map(lanes => lockstepOf(lanes, lanes.map(lengthAt)))
}

function lockstepOf(lanes: readonly number[], lengths: readonly number[]): Lockstep {
  const running = new Int32Array(lengths[0] ?? 0)
  let still = lengths.length
  for (let step = 0; step < running.length; step++) {
    while ((lengths[still - 1] ?? 0) <= step) still--
    running[step] = still
  }
  return { lanes, lengths, running, rows: lengths.reduce((sum, length) => sum + length, 0) }
}

/**
 * For each row in the order of the kernel, step after step, its token's place where the sequences lie one
 * behind the other. A backward pass takes the tokens of each from the end.
 */
export function tokensInStep({ lengths, running, rows }: Lockstep, backward: boolean): Int32Array {
  const places = new Int32Array(rows)
  let start = 0
  const next = lengths.map(length => {
    const first = backward ? start + length - 1 : start
    start += length
    return first
  })
  let row = 0
  running.forEach((count, step) => {
    const shift = backward ? -step : step
    for (let lane = 0; lane < count; lane++) places[row++] = (next[lane] ?? 0) + shift
  })
  return places
}
