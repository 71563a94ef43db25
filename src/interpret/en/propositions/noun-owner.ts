import type { NounChunk } from './chunks.ts'
import type { Filler } from './draft.ts'
import { type Reading, rangeOf } from './reading.ts'
import type { Word } from './words.ts'

/** "Ostra's withdrawal", "the Ostran army's attack", "an Ostran attack". */
export function ownerOf({ words, about }: Reading, { first, head, owner }: NounChunk): Filler | null {
  if (owner) return { first: owner[0], last: owner[1], head: owner[1] - 1 }
  const name = nameBefore(words, first, head)
  if (name === null || TIMES.test(words[name.head]?.lower ?? '')) return null
  // "The Oskel attack": where, not who.
  return about.isTown(rangeOf(words, name.head, name.last)) ? null : name
}

const TIMES =
  /^(?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december|\w{3,4}\.)$/

/** The last name in a phrase before its head. */
function nameBefore(words: readonly Word[], start: number, head: number): Filler | null {
  let last = head
  while (last > start && words[last - 1]?.tag !== 'name') last--
  if (last === start) return null
  let first = last - 1
  while (first > start && words[first - 1]?.tag === 'name') first--
  return { first, last, head: last - 1 }
}
