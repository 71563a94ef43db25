import { createKernel, type Kernel } from '../../network/index.ts'
import type { Found } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'
import { marginals, prepare } from './crf.ts'
import { type Chunk, cutChunks, windowOf } from './cut-chunks.ts'
import { createEncoder } from './encode.ts'
import { type CueSpan, findCueSpans } from './find-cue-spans.ts'
import { createRoles, type Encoded, type Frame, stretchesOf } from './find-roles.ts'
import { CLASSES, type Features, readFeatures } from './read-features.ts'
import { readWeights, type Weights } from './read-weights.ts'
import { denseOf, tensorsOf } from './tensors.ts'

/** One cue as the model sees it. Its content may be empty. */
export interface Tagged {
  readonly cue: CueSpan
  readonly source: readonly Stretch[]
  readonly content: readonly Stretch[]
  /** Of this source and content beside all others for the cue. */
  readonly logProbability: number
}

export interface Tagger {
  readonly weights: Weights['header']
  /** Cues of probability `least` or more with their sources and contents, in text order. Linear in the tokens. */
  readonly tag: (words: Words, found: readonly Found[], least: number) => Tagged[]
}

const FLAT = 7
/** Chunks that are worked at together: enough to fill the kernel's lanes, few enough for a book to fit. */
const GROUP = 12

/** @throws {Error} where the weights are cut off or were made for other features. */
export function createTagger(bytes: Uint8Array): Tagger {
  const weights = readWeights(bytes)
  const { header } = weights
  const trained = header.classes.map(({ name, size }) => `${name} ${size}`).join(', ')
  const own = CLASSES.map(({ name, size }) => `${name} ${size}`).join(', ')
  if (trained !== own) throw new Error(`the weights were trained with the features ${trained}, not ${own}`)
  // Most commands only ask for the version, and a run over known files analyses nothing: the network is built at first use.
  let run: ReturnType<typeof createRun> | null = null
  return {
    weights: header,
    tag: (words, found, least) => {
      run ??= createRun(createKernel(), weights)
      const features = readFeatures(words, found)
      const chunks = cutChunks(words.document).filter(chunk => hasWords(words, chunk))
      const tagged: Tagged[] = []
      for (let k = 0; k < chunks.length; k += GROUP)
        for (const one of run(features, chunks.slice(k, k + GROUP), least)) tagged.push(one)
      return tagged
    },
  }
}

/** A chunk of nothing but marks and numbers says nothing: megabytes of quotation marks cost no more than reading them. */
const hasWords = ({ document: { tokens } }: Words, { first, end }: Stretch): boolean => {
  for (let i = first; i < end; i++) if (tokens[i]?.kind === 'word') return true
  return false
}

function createRun(kernel: Kernel, weights: Weights) {
  const tensors = tensorsOf(weights)
  const encode = createEncoder(kernel, weights.header, tensors)
  const findRoles = createRoles(kernel, weights.header, tensors)
  const flat = kernel.loadDense(denseOf(tensors, 'flat'))
  const crf = prepare({
    labels: FLAT,
    transitions: tensors('flat_crf.transitions'),
    start: tensors('flat_crf.start'),
  })
  return (features: Features, chunks: readonly Chunk[], least: number): Tagged[] => {
    const encoded = encode(features, chunks).map((states, k): Encoded => {
      const chunk = chunks[k] ?? { first: 0, end: 0, runs: [] }
      const rows = chunk.end - chunk.first
      const scores = kernel.dense(flat, states, rows)
      const cues = findCueSpans(marginals(crf, scores, rows), rows).filter(
        ({ probability }) => probability >= least,
      )
      return { states, flat: softmax(scores), rows, frames: cues.map(cue => frameOf(chunk, cue)) }
    })
    const paths = findRoles(encoded)
    return encoded.flatMap(({ frames }, k) =>
      frames.map((frame, i) => toTagged(chunks[k]?.first ?? 0, frame, paths[k]?.[i])),
    )
  }
}

function frameOf(chunk: Chunk, cue: CueSpan): Frame {
  const { first, end } = windowOf(chunk, chunk.first + cue.first)
  const window = stretch(first - chunk.first, end - chunk.first)
  return { cue: { ...cue, end: Math.min(cue.end, window.end) }, window }
}

function toTagged(
  base: number,
  { cue, window }: Frame,
  path: ReturnType<ReturnType<typeof createRoles>>[number][number] | undefined,
): Tagged {
  const placed = { first: base + cue.first, end: base + cue.end, probability: cue.probability }
  if (path === undefined)
    return { cue: placed, source: [], content: [], logProbability: Number.NEGATIVE_INFINITY }
  const begin = base + window.first
  return {
    cue: placed,
    source: stretchesOf(path, begin, 'source'),
    content: stretchesOf(path, begin, 'content'),
    logProbability: path.logProbability,
  }
}

function softmax(scores: Float32Array): Float32Array {
  const result = new Float32Array(scores.length)
  for (let at = 0; at < scores.length; at += FLAT) {
    let top = Number.NEGATIVE_INFINITY
    for (let l = 0; l < FLAT; l++) top = Math.max(top, scores[at + l] ?? top)
    let sum = 0
    for (let l = 0; l < FLAT; l++) sum += Math.exp((scores[at + l] ?? 0) - top)
    for (let l = 0; l < FLAT; l++) result[at + l] = Math.exp((scores[at + l] ?? 0) - top) / sum
  }
  return result
}
