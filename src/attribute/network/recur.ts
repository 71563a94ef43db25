import type { BiLstm, Direction } from './layers.ts'
import { eachRow, groupsOf, type Lockstep } from './lockstep.ts'
import type { Machine } from './machine.ts'
import { multiply, multiplyScratch } from './matrix.ts'

/** What a sequence's rows are: inputs of the layer, or inputs that are projected already. */
type RowKind = 'input' | 'projection'

/** One direction of a layer over one group of sequences. */
interface Run {
  readonly machine: Machine
  readonly layer: BiLstm
  readonly direction: Direction
  readonly group: Lockstep
  readonly lengths: readonly number[]
  readonly backward: boolean
}

/** Each n × input (or × projection) → n × 2·hidden. */
export function runBiLstm(
  machine: Machine,
  layer: BiLstm,
  sequences: readonly Float32Array[],
  kind: RowKind,
): Float32Array[] {
  const width = layer[kind]
  const lengths = sequences.map(({ length }) => {
    if (length % width !== 0) throw new RangeError(`${length} numbers are not rows of ${width}`)
    return length / width
  })
  const results = lengths.map(length => new Float32Array(length * 2 * layer.hidden))
  for (const group of groupsOf(lengths)) {
    for (const backward of [false, true]) {
      const direction = backward ? layer.backward : layer.forward
      const run = { machine, layer, direction, group, lengths, backward }
      const areas = areasOf(run, kind)
      if (kind === 'input') projectInputs(run, areas, sequences)
      else copyProjections(run, areas, sequences)
      recur(run, areas)
      takeHidden(run, areas, results)
    }
  }
  return results
}

/** Where a group lies in the scratch: addresses. */
interface Areas {
  readonly gates: number
  readonly hidden: number
  readonly cells: number
  readonly running: number
  /** One step's hidden states as integers, and their factors. */
  readonly states: number
  readonly stateFactors: number
  readonly x: number
  readonly shorts: number
  readonly factors: number
}

function areasOf({ machine, layer, direction, group }: Run, kind: RowKind): Areas {
  const { rows, running, lanes } = group
  const { units } = layer
  const { w, u } = direction
  const forInputs = kind === 'input' ? [rows * w.width * 4, ...multiplyScratch(w, rows)] : []
  const [
    gates = 0,
    hidden = 0,
    cells = 0,
    counts = 0,
    states = 0,
    stateFactors = 0,
    x = 0,
    shorts = 0,
    factors = 0,
  ] = machine.scratch(
    rows * units * 16,
    rows * units * 4,
    lanes.length * units * 4,
    running.byteLength,
    ...multiplyScratch(u, lanes.length),
    ...forInputs,
  )
  return { gates, hidden, cells, running: counts, states, stateFactors, x, shorts, factors }
}

function projectInputs(run: Run, areas: Areas, sequences: readonly Float32Array[]): void {
  const { machine, layer, direction, group, lengths, backward } = run
  const { x, gates, shorts, factors } = areas
  const { input, units } = layer
  const { w, b } = direction
  const xs = machine.floats(x, group.rows * w.width)
  // What an earlier call left in the padding might be no number, and zero times that is none either.
  if (w.width !== input) xs.fill(0)
  eachRow(group, lengths, backward, (row, sequence, token) => {
    const from = sequences[sequence]
    if (from) xs.set(from.subarray(token * input, (token + 1) * input), row * w.width)
  })
  machine.repeat(b, units * 16, group.rows, gates)
  multiply(machine, w, { x, rows: group.rows, out: gates, shorts, factors })
}

function copyProjections(run: Run, { gates }: Areas, sequences: readonly Float32Array[]): void {
  const { machine, layer, group, lengths, backward } = run
  const { units, projection } = layer
  const width = 4 * units
  const shift = backward ? width : 0
  const to = machine.floats(gates, group.rows * width)
  eachRow(group, lengths, backward, (row, sequence, token) => {
    const start = token * projection + shift
    const from = sequences[sequence]
    if (from) to.set(from.subarray(start, start + width), row * width)
  })
}

function recur({ machine, layer, direction, group }: Run, areas: Areas): void {
  const { gates, hidden, cells, running, states, stateFactors } = areas
  const { address, depth, scales } = direction.u
  const lanes = group.lanes.length
  const steps = group.running.length
  machine.integers(running, steps).set(group.running)
  machine.floats(cells, lanes * layer.units).fill(0)
  if (scales === null) {
    machine.recurSingle(gates, hidden, cells, running, steps, address, layer.units)
    return
  }
  machine.floats(stateFactors, lanes).fill(1 / machine.STEPS.value)
  machine.recurShort(
    gates,
    hidden,
    cells,
    running,
    steps,
    address,
    layer.units,
    scales,
    states,
    depth,
    stateFactors,
  )
}

function takeHidden(run: Run, areas: Areas, results: readonly Float32Array[]): void {
  const { machine, layer, group, lengths, backward } = run
  const { hidden, units } = layer
  const rows = machine.floats(areas.hidden, group.rows * units)
  const shift = backward ? hidden : 0
  eachRow(group, lengths, backward, (row, sequence, token) => {
    const state = rows.subarray(row * units, row * units + hidden)
    results[sequence]?.set(state, token * 2 * hidden + shift)
  })
}
