import { TIME_NOUNS } from '../../../lexicon/en/facets-numbers.ts'
import type { Chunk } from './chunks.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Tag, Word } from './words.ts'

const SINGLE: Readonly<Partial<Record<Tag, Exclude<Chunk['kind'], 'noun' | 'verb'>>>> = {
  preposition: 'preposition',
  to: 'preposition',
  conjunction: 'conjunction',
  subordinator: 'subordinator',
  wh: 'wh',
  mark: 'mark',
  quote: 'quote',
  adjective: 'adjective',
  adverb: 'adverb',
}

/** "After the raid" leads to a noun as often as to a clause. */
const BOTH = /^(?:after|before|since|until|till|than|as)$/

/** Words into noun phrases, verb groups and what stands between them. One pass. */
export function readChunks(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let i = 0; i < words.length; ) {
    const chunk = chunkAt(words, i)
    chunks.push(chunk)
    i = Math.max(chunk.last, i + 1)
  }
  return chunks
}

function chunkAt(words: readonly Word[], i: number): Chunk {
  if (words[i]?.tag === 'time') return timeAt(words, i)
  const group = readVerbGroup(words, i)
  if (group) return { kind: 'verb', ...group }
  const phrase = readNounPhrase(words, i)
  if (!phrase) return singleAt(words, i)
  const isTime = !phrase.owner && TIME_NOUNS.has(words[phrase.head]?.lower ?? '')
  return isTime
    ? { kind: 'time', first: phrase.first, last: phrase.last, word: '' }
    : { kind: 'noun', ...phrase }
}

function timeAt(words: readonly Word[], first: number): Chunk {
  let last = first + 1
  while (words[last]?.tag === 'time') last++
  return { kind: 'time', first, last, word: '' }
}

function singleAt(words: readonly Word[], i: number): Chunk {
  const { tag = 'mark', lower: word = '' } = words[i] ?? {}
  const kind = SINGLE[tag] ?? 'adverb'
  const leads = kind === 'subordinator' && BOTH.test(word) && leadsToNoun(words, i + 1)
  return { kind: leads ? 'preposition' : kind, first: i, last: i + 1, word }
}

/** "Held as a prisoner by", "after the raid": a noun phrase without a verb right behind it. */
function leadsToNoun(words: readonly Word[], from: number): boolean {
  const phrase = readNounPhrase(words, from)
  return (
    phrase !== null &&
    !phrase.pronoun &&
    !/^(?:verb|be|have|do|modal|adverb)$/.test(words[phrase.last]?.tag ?? 'mark')
  )
}
