import type { Kernel } from '../../network/index.ts'
import { type Stretch, stretch } from '../words.ts'
import { decode, type Path, prepare } from './crf.ts'
import type { CueSpan } from './find-cue-spans.ts'
import type { Header } from './read-weights.ts'
import { biLstmOf, denseOf, type Tensors } from './tensors.ts'

/** A cue and the tokens in which its source and content are looked for, all by their places in the chunk. */
export interface Frame {
  readonly cue: CueSpan
  readonly window: Stretch
}

/** What a chunk gives for the roles of its cues. */
export interface Encoded {
  /** n × 2·hidden. */
  readonly states: Float32Array
  /** n × 7: probabilities of the flat labels at each token by itself. */
  readonly flat: Float32Array
  readonly rows: number
  readonly frames: readonly Frame[]
}

/** Labels of each frame's window: 0 outside, 1 and 2 source, 3 and 4 content. */
export type FindRoles = (chunks: readonly Encoded[]) => Path[][]

const FLAT = 7
const ROLES = 5

export function createRoles(kernel: Kernel, header: Header, tensors: Tensors): FindRoles {
  const token = kernel.loadDense(denseOf(tensors, 'token'), 'short')
  const cue = kernel.loadDense(denseOf(tensors, 'cue'), 'short')
  const distance = tensors('distance.weight')
  const lstm = kernel.loadBiLstm(biLstmOf(tensors, 'roles', header.roleHidden), 'short')
  const out = kernel.loadDense(denseOf(tensors, 'role'))
  const crf = prepare({
    labels: ROLES,
    transitions: tensors('role_crf.transitions'),
    start: tensors('role_crf.start'),
  })
  return chunks => {
    const inputs = chunks.map(chunk => {
      const tokens = kernel.dense(token, chunk.states, chunk.rows)
      const cues = kernel.dense(cue, chunk.states, chunk.rows)
      return chunk.frames.map(frame =>
        inputOf({ tokens, cues, flat: chunk.flat, distance }, frame, lstm.input),
      )
    })
    const hidden = kernel.biLstm(lstm, inputs.flat())
    let at = 0
    return chunks.map(({ frames }) =>
      frames.map(({ window }) => {
        const rows = window.end - window.first
        return decode(crf, kernel.dense(out, hidden[at++] ?? new Float32Array(0), rows), rows)
      }),
    )
  }
}

interface Tables {
  readonly tokens: Float32Array
  readonly cues: Float32Array
  readonly flat: Float32Array
  readonly distance: Float32Array
}

/** Each token beside the cue: the two together, how far off it stands, and what the flat labels say of it. */
function inputOf(
  { tokens, cues, flat, distance }: Tables,
  { cue, window }: Frame,
  width: number,
): Float32Array {
  const near = distance.length / DISTANCES
  const size = width - near - FLAT
  const mean = meanOf(cues, cue, size)
  const x = new Float32Array((window.end - window.first) * width)
  for (let i = window.first; i < window.end; i++) {
    const at = (i - window.first) * width
    for (let k = 0; k < size; k++) x[at + k] = Math.max(0, (tokens[i * size + k] ?? 0) + (mean[k] ?? 0))
    const place = distanceOf(i, cue) * near
    x.set(distance.subarray(place, place + near), at + size)
    x.set(flat.subarray(i * FLAT, (i + 1) * FLAT), at + size + near)
  }
  return x
}

function meanOf(rows: Float32Array, { first, end }: Stretch, size: number): Float32Array {
  const mean = new Float32Array(size)
  for (let i = first; i < end; i++)
    for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) + (rows[i * size + k] ?? 0)
  for (let k = 0; k < size; k++) mean[k] = (mean[k] ?? 0) / (end - first)
  return mean
}

const DISTANCES = 24
/** Tokens; the same numbers stand in train/attribution/network.py. */
const EDGES = [1, 2, 3, 4, 6, 9, 14, 21, 35, 60]

/** 0 on the cue, 1 to 11 before it, 12 to 22 behind it. */
function distanceOf(i: number, { first, end }: Stretch): number {
  const place = (d: number): number => {
    const k = EDGES.findIndex(edge => d <= edge)
    return k < 0 ? EDGES.length : k
  }
  if (i < first) return 1 + place(first - i)
  return i >= end ? 12 + place(i - end + 1) : 0
}

/** The runs of labels of one kind, as places in the window's document: B begins a new run. */
export function stretchesOf({ labels }: Path, begin: number, kind: 'source' | 'content'): Stretch[] {
  const b = kind === 'source' ? 1 : 3
  const runs: { first: number; end: number }[] = []
  labels.forEach((label, i) => {
    const last = runs.at(-1)
    if (label === b + 1 && last !== undefined && last.end === begin + i) last.end++
    else if (label === b || label === b + 1) runs.push({ first: begin + i, end: begin + i + 1 })
  })
  return runs.map(({ first, end }) => stretch(first, end))
}
