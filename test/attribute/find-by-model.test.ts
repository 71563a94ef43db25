import { describe, expect, it } from 'vitest'
import { findByModel } from '../../src/attribute/en/find-by-model.ts'
import { findByRules } from '../../src/attribute/en/find-by-rules.ts'
import type { Tagged, Tagger } from '../../src/attribute/en/tagger/index.ts'
import { readWords } from '../../src/attribute/en/words.ts'
import { originalFromBytes, readArticle, segment } from '../../src/index.ts'

/** A document's words, and a tagger that says what it is told to of them. */
function scene(text: string, tagged: readonly Omit<Tagged, 'logProbability'>[], rules = false) {
  const { article } = readArticle(
    originalFromBytes(Buffer.from(text), 'report.txt', { language: 'en' }),
    null,
  )
  if (article === null) throw new Error('no article')
  const words = readWords(segment(article))
  const weights = { calibration: [0, 1, 1, 0], threshold: 0.5 } as unknown as Tagger['weights']
  const tagger: Tagger = { weights, tag: () => tagged.map(one => ({ ...one, logProbability: 0 })) }
  return findByModel(words, rules ? findByRules(words) : [], tagger).map(found => ({
    ...found,
    content: found.content.map(({ first, end }) => words.lower.slice(first, end).join(' ')),
  }))
}

const cue = (first: number, probability = 0.9) => ({ first, end: first + 1, probability })
const part = (first: number, end: number) => ({ first, end })

describe('what the model found, put in order', () => {
  const text = 'Ostra denied claims by Kovarra that its army had crossed the river on Monday.'

  it('closes a gap that neither source nor cue makes', () => {
    const [found] = scene(text, [{ cue: cue(1), source: [part(0, 1)], content: [part(2, 3), part(6, 14)] }])
    expect(found?.content).toEqual(['claims by kovarra that its army had crossed the river on monday'])
  })

  it('leaves a content broken where its own cue stands between', () => {
    const [found] = scene(text, [{ cue: cue(3), source: [], content: [part(0, 3), part(4, 6)] }])
    expect(found?.content.length).toBe(2)
  })

  it('ends a content at a pronoun where the source goes on to do something else', () => {
    const [found] = scene('Ostra denied it and demands proof of the raid.', [
      { cue: cue(1), source: [part(0, 1)], content: [part(2, 9)] },
    ])
    expect(found?.content).toEqual(['it'])
  })

  it('gives words that two cues claim to the surer one', () => {
    const found = scene(text, [
      { cue: cue(1, 0.7), source: [part(0, 1)], content: [part(2, 14)] },
      { cue: cue(2, 0.95), source: [part(4, 5)], content: [part(6, 14)] },
    ])
    expect(found.map(({ lemma }) => lemma)).toEqual(['claim'])
  })

  describe('leaves the next sentence', () => {
    const two = 'The road was shut, Harl said. Nobody was hurt, Velk said.'
    const first = { cue: cue(6), source: [part(5, 6)], content: [part(0, 4), part(8, 11)] }

    it('to its own cue, where that one claims it', () => {
      const found = scene(two, [first, { cue: cue(13, 0.6), source: [part(12, 13)], content: [part(8, 11)] }])
      expect(found.map(({ content }) => content)).toEqual([['the road was shut'], ['nobody was hurt']])
    })

    it('to the cue before it, where nobody else claims it', () => {
      const found = scene(two, [first, { cue: cue(13, 0.6), source: [part(12, 13)], content: [part(8, 9)] }])
      expect(found[0]?.content).toEqual(['the road was shut', 'nobody was hurt'])
    })
  })

  it('leaves out what is not sure enough', () => {
    expect(scene(text, [{ cue: cue(1, 0.3), source: [part(0, 1)], content: [part(2, 14)] }])).toEqual([])
  })

  it('takes a clause whole where the model stopped before its verb', () => {
    const cut = 'Harl said the raid in the hills of Velk killed four farmers.'
    const tagged = { cue: cue(1), source: [part(0, 1)], content: [part(2, 4)] }
    expect(scene(cut, [tagged], true)[0]?.content).toEqual([
      'the raid in the hills of velk killed four farmers',
    ])
    expect(scene(cut, [tagged])[0]?.content).toEqual(['the raid'])
  })

  it('leaves a noun phrase as it is where the verb holds one', () => {
    const object = 'Harl rejected the plan that the army had drawn.'
    const tagged = { cue: cue(1), source: [part(0, 1)], content: [part(2, 4)] }
    expect(scene(object, [tagged], true)[0]?.content).toEqual(['the plan'])
  })

  it('ends a content where another is set against the speaker, outside quotation marks alone', () => {
    const contrast = 'Harl claimed the rebels had left but the army said it drove them out.'
    const tagged = { cue: cue(1), source: [part(0, 1)], content: [part(2, 14)] }
    expect(scene(contrast, [tagged])[0]?.content).toEqual(['the rebels had left'])
    const quoted = 'Harl claimed “the rebels had left but the army said it drove them out.”'
    const own = { cue: cue(1), source: [part(0, 1)], content: [part(2, 17)] }
    expect(scene(quoted, [own])[0]?.content.join()).toContain('drove them out')
  })
})
