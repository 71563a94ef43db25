import { describe, expect, it } from 'vitest'
import { splitLightVerb } from '../../src/interpret/en/light-verb.ts'
import type { Attribution } from '../../src/model/index.ts'

/** The cue is the first occurrence of `verb`, the content all behind it. */
function split(text: string, verb: string) {
  const start = text.indexOf(verb)
  const end = start + verb.length
  const attribution: Attribution = {
    source: [{ start: 0, end: start - 1 }],
    cue: [{ start, end }],
    content: [{ start: end + 1, end: text.length }],
    manner: 'indirect',
    lemma: verb,
    by: [],
    confidence: 1,
  }
  const { cue, content, lemma } = splitLightVerb(text, attribution)
  const words = (parts: Attribution['cue']) => parts.map(part => text.slice(part.start, part.end)).join(' ')
  return [words(cue), words(content), lemma]
}

describe('a verb that carries a noun of saying', () => {
  it.each([
    ['Officers raised doubts on Sunday about the truce', 'raised', ['raised doubts', 'the truce', 'doubt']],
    ['The army issued a denial that it had fled', 'issued', ['issued denial', 'that it had fled', 'denial']],
    ['Harl made an offer to talk', 'made', ['made offer', 'to talk', 'offer']],
  ])('has the noun for its cue too: %s', (text, verb, expected) => {
    expect(split(text, verb)).toEqual(expected)
  })

  it.each([
    ['Harl rejected claims of a truce', 'rejected', ['rejected', 'claims of a truce', 'rejected']],
    ['Harl made a table of oak', 'made', ['made', 'a table of oak', 'made']],
    ['Harl raised the doubts', 'raised', ['raised', 'the doubts', 'raised']],
  ])('is left alone elsewhere: %s', (text, verb, expected) => {
    expect(split(text, verb)).toEqual(expected)
  })
})
