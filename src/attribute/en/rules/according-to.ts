import { clauseEnd, trimEnd } from '../find-content.ts'
import { found, type Rule, type Scene } from '../rule.ts'
import { type Stretch, stretch, type Words } from '../words.ts'

/** "The bridge was lost, according to the ministry" and "According to the ministry, the bridge was lost". */
export const accordingTo: Rule = {
  name: 'according-to',
  find(hit, scene) {
    if (hit.cue.pos !== 'phrase') return null
    const source = stretch(hit.end, sourceEnd(scene, hit.end))
    if (source.end <= source.first) return null
    const content = contentAround(scene, hit.first, source.end)
    return content === null ? null : found(this.name, hit, source, [content])
  },
}

function sourceEnd({ words, sentence }: Scene, from: number): number {
  const { lower, tags, quoted } = words
  const stop = Math.min(sentence.end, from + 50)
  let i = from
  while (i < stop) {
    const word = lower[i] ?? ''
    if (quoted[i] !== quoted[from]) break
    if (
      word === ',' ||
      word === ';' ||
      word === ':' ||
      tags[i] === 'subordinator' ||
      word === '—' ||
      word === '–'
    )
      break
    if (word === '.' && i + 1 >= sentence.end) break
    i++
  }
  return i
}

function contentAround({ words, sentence }: Scene, cue: number, end: number): Stretch | null {
  const opens = cue - sentence.first <= 1
  if (!opens) return before(words, sentence.first, cue)
  const from = words.lower[end] === ',' ? end + 1 : end
  return from < sentence.end ? stretch(from, clauseEnd(words, from, sentence.end)) : null
}

function before(words: Words, low: number, cue: number): Stretch {
  let first = low
  for (let i = cue - 2; i > low; i--) {
    // A clause that a dash or a semicolon cuts off is the narrator's.
    if (/^(?:;|—|–|--)$/.test(words.lower[i] ?? '')) {
      first = i + 1
      break
    }
  }
  if (words.tags[first] === 'conjunction') first++
  return stretch(first, trimEnd(words, first, cue))
}
