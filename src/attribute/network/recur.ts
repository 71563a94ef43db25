import { type BiLstm, DEPTH_STEP, type Direction } from './layers.ts'
import { eachRow, groupsOf, type Lockstep } from './lockstep.ts'
import type { Machine } from './machine.ts'
import { PANEL, padded } from './panels.ts'

/** Where a group lies in the scratch. */
interface Areas {
  readonly x: number
  readonly gates: number
  readonly hidden: number
  readonly cells: number
  readonly running: number
}

/** What a sequence's rows are: inputs of the layer, or inputs that are projected already. */
type RowKind = 'input' | 'projection'

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
      const run = { machine, layer, lengths, group, backward }
      const areas = areasOf(run, kind)
      machine.integers(areas.running, group.running.length).set(group.running)
      if (kind === 'input') projectInputs(run, areas, sequences)
      else copyProjections(run, areas, sequences)
      machine.floats(areas.cells, group.lanes.length * layer.units).fill(0)
      const { u } = directionOf(run)
      const { gates, hidden, cells, running } = areas
      machine.recur(gates, hidden, cells, running, group.running.length, u, layer.units)
      takeHidden(run, areas, results)
    }
  }
  return results
}

interface Run {
  readonly machine: Machine
  readonly layer: BiLstm
  readonly lengths: readonly number[]
  readonly group: Lockstep
  readonly backward: boolean
}

const directionOf = ({ layer, backward }: Run): Direction => (backward ? layer.backward : layer.forward)

function areasOf({ machine, layer, group }: Run, kind: RowKind): Areas {
  const { units } = layer
  const [x = 0, gates = 0, hidden = 0, cells = 0, running = 0] = machine.scratch(
    kind === 'input' ? group.rows * padded(layer.input, DEPTH_STEP) * 4 : 0,
    group.rows * units * 16,
    group.rows * units * 4,
    group.lanes.length * units * 4,
    group.running.byteLength,
  )
  return { x, gates, hidden, cells, running }
}

function projectInputs(run: Run, { x, gates }: Areas, sequences: readonly Float32Array[]): void {
  const { machine, layer, group, lengths, backward } = run
  const { input, units } = layer
  const { w, b } = directionOf(run)
  const depth = padded(input, DEPTH_STEP)
  const xs = machine.floats(x, group.rows * depth)
  // What an earlier call left in the padding might be no number, and zero times that is none either.
  if (depth !== input) xs.fill(0)
  eachRow(group, lengths, backward, (row, sequence, token) => {
    const from = sequences[sequence]
    if (from) xs.set(from.subarray(token * input, (token + 1) * input), row * depth)
  })
  machine.repeat(b, units * 16, group.rows, gates)
  machine.multiply(x, depth * 4, group.rows, w, depth, (4 * units) / PANEL, gates, units * 16)
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
