import { OBJECT_CLASSES } from '../../../lexicon/en/predicate-objects.ts'
import { singular } from '../../../lexicon/en/predicates.ts'
import type { NounChunk } from './chunks.ts'
import { phraseRange, type Reading } from './reading.ts'
import type { Word } from './words.ts'

/** Whether a phrase can be what a frame asks for. */
export const fitsClass = (reading: Reading, phrase: NounChunk, name: string): boolean =>
  isOf(reading, phrase, name) || (name === 'place' && couldBePlace(reading, phrase))

/** "Took Karsk": a name that is nobody's is a town's. */
const couldBePlace = (reading: Reading, phrase: NounChunk): boolean =>
  reading.words[phrase.head]?.tag === 'name' && reading.about.isUnknown(phraseRange(reading.words, phrase))

/** Whether one of a phrase's nouns is of a class, or is that noun itself. */
export function isOf(reading: Reading, phrase: NounChunk, name: string): boolean {
  if (name === 'anyone') return true
  const range = phraseRange(reading.words, phrase)
  if (name === 'place' && reading.about.isPlace(range)) return true
  if (name === 'person' && reading.about.isPerson(range)) return true
  return nounsOf(reading.words, phrase, name).some(noun => OBJECT_CLASSES[name]?.has(noun) ?? noun === name)
}

/** Of people, places and forces the last word tells: "an army base" is no army. */
const BY_HEAD = /^(?:person|place|forces)$/

/** The nouns of a phrase that tell its class, singular, its head first. */
function nounsOf(words: readonly Word[], phrase: NounChunk, name: string): string[] {
  const head = countedHead(words, phrase)
  const begin = head !== phrase.head || BY_HEAD.test(name) ? head : (phrase.owner?.[1] ?? phrase.first)
  return words
    .slice(begin, head + 1)
    .map(({ lower }) => singular(lower))
    .reverse()
}

const AMOUNT =
  /^(?:numbers?|dozens|hundreds|thousands|tens|scores|groups?|majority|rest|most|some|many|all|lots?|couple|handful|total|half|part|units?|batch|members?)$/

/** "Large numbers of troops" are troops. */
function countedHead(words: readonly Word[], { head, last }: NounChunk): number {
  if (!AMOUNT.test(words[head]?.lower ?? '') || words[last]?.lower !== 'of') return head
  let end = last + 1
  while (/^(?:determiner|possessive|number|adjective|noun|name)$/.test(words[end]?.tag ?? '')) end++
  return end > last + 1 ? end - 1 : head
}
