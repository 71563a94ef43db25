import type { Chunk, VerbChunk } from './chunks.ts'

/** The finite verb right behind a chunk, save for adverbs and times. */
export function finiteBehind(chunks: readonly Chunk[], i: number): VerbChunk | null {
  let k = i + 1
  while (chunks[k]?.kind === 'adverb' || chunks[k]?.kind === 'time') k++
  const next = chunks[k]
  return next?.kind === 'verb' && next.form === 'finite' ? next : null
}
