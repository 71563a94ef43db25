import type { Document } from '../../../model/index.ts'
import { type Stretch, stretch } from '../words.ts'

/** Tokens. The model was trained on pieces of such sizes; train/attribution/data.py holds the same numbers. */
const CHUNK = 160
const LONGEST = 320
const WINDOW = 80

/** What the encoder reads at a time: consecutive runs. A run is a block, or a part of one that is very long. */
export interface Chunk extends Stretch {
  readonly runs: readonly Stretch[]
}

/** Covers every token once, in text order; depends on nothing but the document. */
export function cutChunks(document: Document): Chunk[] {
  const chunks: { first: number; end: number; runs: Stretch[] }[] = []
  for (const run of runsOf(document)) {
    const last = chunks.at(-1)
    if (last !== undefined && last.end - last.first < CHUNK && run.end - last.first <= LONGEST) {
      last.end = run.end
      last.runs.push(run)
    } else chunks.push({ ...run, runs: [run] })
  }
  return chunks
}

function runsOf({ sentences }: Document): Stretch[] {
  const runs: { first: number; end: number; block: number }[] = []
  for (const { block, tokens } of sentences) {
    for (const [first, end] of slices(tokens[0], tokens[1])) {
      const last = runs.at(-1)
      if (last !== undefined && last.block === block && end - last.first <= LONGEST) last.end = end
      else runs.push({ first, end, block })
    }
  }
  return runs.map(({ first, end }) => stretch(first, end))
}

/** A "sentence" of thousands of tokens is a table or a line without full stops: cut wherever it falls. */
function* slices(first: number, end: number): Generator<readonly [number, number]> {
  for (let i = first; i < end; i += LONGEST) yield [i, Math.min(end, i + LONGEST)]
}

/** Where a cue's source and content are looked for: around it, within its run. */
export function windowOf({ runs }: Chunk, cue: number): Stretch {
  const run = runs.find(({ first, end }) => first <= cue && cue < end)
  if (run === undefined) throw new RangeError(`token ${cue} stands in no run of the chunk`)
  return stretch(Math.max(run.first, cue - WINDOW), Math.min(run.end, cue + WINDOW))
}
