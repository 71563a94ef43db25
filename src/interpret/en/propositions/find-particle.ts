import type { NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

/** A particle right behind the verb or behind its object; with a noun phrase behind it as a preposition. */
export function findParticle(
  reading: Reading,
  clause: Clause,
  particle: string,
): { readonly behind: NounChunk | null } | null {
  const parts = particle.split('_')
  const { object, verb } = clause
  const places = object === null || verb.passive ? [verb.last] : [verb.last, object.last]
  const at = places.map(from => particleFrom(reading.words, from, parts)).find(end => end !== null)
  if (at === undefined) return null
  const adjunct = clause.adjuncts.find(
    ({ preposition, phrase }) => preposition === parts.at(-1) && phrase.first === at,
  )
  return { behind: adjunct?.phrase ?? null }
}

/** Where a particle ends that begins at a word, or behind the adverbs there; null where it does not. */
function particleFrom(words: readonly Word[], from: number, parts: readonly string[]): number | null {
  let i = from
  while (words[i]?.tag === 'adverb' && words[i]?.lower !== parts[0]) i++
  return parts.every((part, k) => isPart(words[i + k], part)) ? i + parts.length : null
}

/** "Called on Friday" is no calling on. */
const isPart = (word: Word | undefined, part: string): boolean => word?.lower === part && word.tag !== 'time'
