import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/index.ts'
import { segment } from '../../../src/segment/index.ts'
import { articleOf } from '../article.ts'

const PIECES = (
  'Maren Ilya the minister , . “ ” he She who said Ministry of and Selm BMM ( ) ’s rebels’ I it they The Mr al-Tarn ' +
  'bin 54 — \n told Foreign officials , Jr. Monday "No" \ud800 \u200b Gov. ; : Dr. People Council for a an'
).split(' ')

function textOf(seed: number): string {
  let state = seed
  let text = ''
  for (let k = 0; k < 60; k++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    text += `${PIECES[Math.floor((state / 2_147_483_648) * PIECES.length)]} `
  }
  return text.trim()
}

const check = ({ text, tokens, sentences, mentions, chains }: Document): void => {
  mentions.forEach((mention, i) => {
    const [first, end] = mention.tokens
    expect([tokens[first]?.start, tokens[end - 1]?.end]).toEqual([mention.start, mention.end])
    expect(first <= mention.head && mention.head < end && mention.end <= text.length).toBe(true)
    const [from = 0, to = 0] = sentences[mention.sentence]?.tokens ?? []
    expect(from <= first && end <= to).toBe(true)
    expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0)
    if (mention.name !== null) expect(first <= mention.name[0] && mention.name[1] <= end).toBe(true)
    if (mention.chain !== null) expect(chains[mention.chain]?.mentions).toContain(i)
    if (mention.candidates.length > 0)
      expect([mention.chain, mention.candidates.length > 1]).toEqual([null, true])
    for (const candidate of mention.candidates) expect(chains[candidate]).toBeDefined()
    expect(mention.by).toMatch(/^segment\.en\.mentions\.[a-z.-]+$/)
  })
  for (const chain of chains) {
    expect(chain.mentions).toContain(chain.representative)
    expect(chain.mentions).toEqual([...new Set(chain.mentions)].sort((a, b) => a - b))
  }
}

describe('whatever the text is', () => {
  it('mentions are in order, in their sentences, and in the chains that they point to', () => {
    for (let seed = 1; seed <= 300; seed++) check(segment(articleOf([textOf(seed), textOf(seed + 1000)])))
  })

  it('the same text has the same mentions', () => {
    expect(segment(articleOf([textOf(7)])).mentions).toEqual(segment(articleOf([textOf(7)])).mentions)
  })

  it('another language has no mentions', () => {
    const { mentions, chains } = segment(articleOf(['Der Minister Ilya Maren schlief.'], '', 'de'))
    expect([mentions, chains]).toEqual([[], []])
  })
})

describe('a quarter of a megabyte of mentions', () => {
  // Read in quadratic time, any of these would take longer than a test may.
  it.each([
    'Maren ',
    'Maren, ',
    'the minister ',
    'he ',
    'it said ',
    "Maren's ",
    'Ministry of ',
    'the minister, Bo Adan, ',
    '“he ',
    'BMM (BMM) ',
    'Bo Maren and Al Maren said Maren ',
    "the minister's ",
    'rebels’ ',
    'Bo Adan told him that the council. ',
  ])('of %j is read through', unit => {
    const text = `x ${unit.repeat(250_000 / unit.length)}`.trim()
    const { mentions } = segment(articleOf([text]))
    expect(mentions.at(-1)?.end).toBeGreaterThan(text.length - 100)
  })
})
