/** Sequences that run together, step by step, the longest first. */
export interface Lockstep {
  /** Which sequences, by their place in the call. */
  readonly lanes: readonly number[]
  /** How many sequences still run, for each step. */
  readonly running: Int32Array
  /** All their tokens. */
  readonly rows: number
}

/** More sequences share each reading of the recurrent weights; beyond this the gain is lost in the cache. */
const MAX_LANES = 32
/** Tokens of one group: bounds the scratch, unless one sequence alone is longer. */
const MAX_ROWS = 4096

/** Groups of sequences of like length, so that few end early. Empty ones are in no group. */
export function groupsOf(lengths: readonly number[]): Lockstep[] {
  const order = [...lengths.keys()].filter(i => lengthAt(i) > 0).sort((a, b) => lengthAt(b) - lengthAt(a))
  const groups: Lockstep[] = []
  let lanes: number[] = []
  let rows = 0
  for (const lane of order) {
    const length = lengthAt(lane)
    if (lanes.length === MAX_LANES || (lanes.length > 0 && rows + length > MAX_ROWS)) {
      groups.push({ lanes, rows, running: runningOf(lanes.map(lengthAt)) })
      lanes = []
      rows = 0
    }
    lanes.push(lane)
    rows += length
  }
  if (lanes.length > 0) groups.push({ lanes, rows, running: runningOf(lanes.map(lengthAt)) })
  return groups

  function lengthAt(i: number): number {
    return lengths[i] ?? 0
  }
}

function runningOf(lengths: readonly number[]): Int32Array {
  const running = new Int32Array(lengths[0] ?? 0)
  for (const length of lengths)
    for (let step = 0; step < length; step++) running[step] = (running[step] ?? 0) + 1
  return running
}

/**
 * Calls `visit` for each row in the order of the kernel: row, sequence, and the token of that sequence, which
 * a backward pass counts from the end.
 */
export function eachRow(
  { lanes, running }: Lockstep,
  lengths: readonly number[],
  backward: boolean,
  visit: (row: number, sequence: number, token: number) => void,
): void {
  let row = 0
  running.forEach((count, step) => {
    for (const sequence of lanes.slice(0, count)) {
      visit(row++, sequence, backward ? (lengths[sequence] ?? 0) - 1 - step : step)
    }
  })
}
