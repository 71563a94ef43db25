import type { BiLstm, Direction } from './layers.ts'
import { groupsOf, type Lockstep, tokensInStep } from './lockstep.ts'
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
  readonly areas: Areas
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
  const results: Float32Array[] = lengths.map(() => new Float32Array())
  for (const group of groupsOf(lengths)) {
    const areas = areasOf(machine, layer, group, kind)
    copyIn(machine, group, sequences, areas.sources, width)
    runDirection({ machine, layer, direction: layer.forward, group, areas }, kind)
    runDirection({ machine, layer, direction: layer.backward, group, areas }, kind)
    copyOut(machine, group, areas.results, 2 * layer.hidden, results)
  }
  return results
}

function runDirection(run: Run, kind: RowKind): void {
  const { machine, layer, direction, group, areas } = run
  const { units, hidden } = layer
  const { rows } = group
  const backward = direction === layer.backward
  machine.integers(areas.places, rows).set(tokensInStep(group, backward))
  if (kind === 'input') projectInputs(run)
  else {
    const from = areas.sources + (backward ? units * 16 : 0)
    machine.gather(areas.places, rows, from, units * 32, areas.gates, units * 16, units * 16)
  }
  recur(run)
  const half = areas.results + (backward ? hidden * 4 : 0)
  machine.scatter(areas.places, rows, areas.hidden, units * 4, half, hidden * 8, hidden * 4)
}

/** Where a group lies in the scratch: addresses. */
interface Areas {
  /** What the sequences bring, and what they get, one sequence behind the other. */
  readonly sources: number
  readonly results: number
  /** For each row of the kernel its row in `sources` and `results`. */
  readonly places: number
  readonly gates: number
  readonly hidden: number
  readonly cells: number
  readonly running: number
  /** One step's hidden states as integers, and their factors. */
  readonly states: number
  readonly stateFactors: number
  /** Inputs in the order of the kernel, as integers, and the factors of these. */
  readonly x: number
  readonly shorts: number
  readonly factors: number
}

function areasOf(machine: Machine, layer: BiLstm, { rows, running, lanes }: Lockstep, kind: RowKind): Areas {
  const { units, hidden } = layer
  const { w, u } = layer.forward
  const states = multiplyScratch(u, lanes.length)
  const inputs = multiplyScratch(w, kind === 'input' ? rows : 0)
  return machine.scratch({
    sources: rows * layer[kind] * 4,
    results: rows * hidden * 8,
    places: rows * 4,
    gates: rows * units * 16,
    hidden: rows * units * 4,
    cells: lanes.length * units * 4,
    running: running.byteLength,
    states: states.shorts,
    stateFactors: states.factors,
    x: kind === 'input' ? rows * w.width * 4 : 0,
    ...inputs,
  })
}

function copyIn(
  machine: Machine,
  { lanes, rows }: Lockstep,
  sequences: readonly Float32Array[],
  address: number,
  width: number,
): void {
  const to = machine.floats(address, rows * width)
  let at = 0
  for (const sequence of lanes.map(lane => sequences[lane] ?? new Float32Array())) {
    to.set(sequence, at)
    at += sequence.length
  }
}

function copyOut(
  machine: Machine,
  { lanes, lengths, rows }: Lockstep,
  address: number,
  width: number,
  results: Float32Array[],
): void {
  const from = machine.floats(address, rows * width)
  let at = 0
  lanes.forEach((lane, i) => {
    const end = at + (lengths[i] ?? 0) * width
    results[lane] = from.slice(at, end)
    at = end
  })
}

function projectInputs({ machine, layer, direction, group, areas }: Run): void {
  const { x, gates, shorts, factors } = areas
  const { input, units } = layer
  const { w, b } = direction
  const { rows } = group
  // What an earlier call left in the padding might be no number, and zero times that is none either.
  if (w.width !== input) machine.floats(x, rows * w.width).fill(0)
  machine.gather(areas.places, rows, areas.sources, input * 4, x, w.width * 4, input * 4)
  machine.repeat(b, units * 16, rows, gates)
  multiply(machine, w, { x, rows, out: gates, shorts, factors })
}

function recur({ machine, layer, direction, group, areas }: Run): void {
  const { gates, hidden, cells, running, states, stateFactors } = areas
  const { address, depth, scales } = direction.u
  const { units } = layer
  const lanes = group.lanes.length
  const steps = group.running.length
  machine.integers(running, steps).set(group.running)
  machine.floats(cells, lanes * units).fill(0)
  const common = [gates, hidden, cells, running, steps, address, units] as const
  if (scales === null) {
    machine.recurSingle(...common)
    return
  }
  machine.floats(stateFactors, lanes).fill(1 / machine.STEPS.value)
  machine.recurShort(...common, scales, states, depth, stateFactors)
}
