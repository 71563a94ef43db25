import type { Chunk, NounChunk } from './chunks.ts'
import { finiteBehind } from './finite-behind.ts'

/** How many chunks a list takes up at most. */
const REACH = 12

/** The phrases joined to one, and the last chunk of them all: "the town, the bridge and the airport". */
export function conjoined(
  chunks: readonly Chunk[],
  from: number,
): { readonly phrases: readonly NounChunk[]; readonly last: number } {
  const phrases: NounChunk[] = []
  for (let i = from + 1; i + 1 < chunks.length && i < from + REACH; i += 2) {
    const link = linkAt(chunks, i)
    const phrase = chunks[link + 1]
    if (link < 0 || phrase?.kind !== 'noun' || finiteBehind(chunks, link + 1)) break
    phrases.push(phrase)
    if (chunks[link]?.kind === 'conjunction') return { phrases, last: link + 1 }
    i = link
  }
  // Without an "and" at its end it is no list.
  return { phrases: [], last: from }
}

/** Where "and", a comma, or a comma with "and" ends; -1 where none of them stands. */
function linkAt(chunks: readonly Chunk[], i: number): number {
  const link = chunks[i]
  if (link?.kind === 'conjunction') return i
  if (link?.kind !== 'mark' || link.word !== ',') return -1
  return chunks[i + 1]?.kind === 'conjunction' && chunks[i + 2]?.kind === 'noun' ? i + 1 : i
}
