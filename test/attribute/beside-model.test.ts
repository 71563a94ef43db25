import { describe, expect, it } from 'vitest'
import { findBesideModel } from '../../src/attribute/en/find-beside-model.ts'
import type { Found } from '../../src/attribute/en/rule.ts'
import { originalFromBytes, readArticle } from '../../src/index.ts'
import { attributeArticle } from '../../src/pipeline/index.ts'

const part = (first: number, end: number) => ({ first, end })
const one = (rule: string, cue: number, content: readonly [number, number], source?: number): Found => ({
  rule,
  lemma: null,
  source: source === undefined ? [] : [part(source, source + 1)],
  cue: [part(cue, cue + 1)],
  content: [part(...content)],
})

describe('what the rules add beside the model', () => {
  const model = [one('model', 1, [2, 20], 0)]

  it('is what is said inside what is said', () => {
    const inner = one('clause', 5, [6, 19], 4)
    expect(findBesideModel(model, [inner])).toEqual([inner])
  })

  it('is what stands quite apart', () => {
    const apart = one('clause', 31, [32, 40], 30)
    expect(findBesideModel(model, [apart])).toEqual([apart])
  })

  it('is nothing that cuts into what the model found, or says the same again', () => {
    expect(findBesideModel(model, [one('clause', 15, [16, 30], 14), one('clause', 1, [2, 18], 0)])).toEqual(
      [],
    )
  })
})

describe('attributions of an article', () => {
  const text =
    'The Ostran ministry said on Monday that the rebels had denied shelling the town of Velk.\n\nThe road is open.'
  const { article } = readArticle(originalFromBytes(Buffer.from(text), 'report.txt', {}), null)
  if (article === null) throw new Error('no article')
  const cues = (options: Parameters<typeof attributeArticle>[1]) =>
    attributeArticle(article, options).map(({ cue }) =>
      cue.map(({ start, end }) => article.text.slice(start, end)).join(),
    )

  it('are flat where nobody asks for more', () => {
    expect(cues({}).join()).not.toContain('denied')
  })

  it('take in what is said inside what is said, for the ledger', () => {
    expect(cues({ complete: true }).join()).toContain('denied')
  })

  it('name what found them', () => {
    const by = attributeArticle(article, { choice: { engine: 'rules', least: null } }).flatMap(
      found => found.by,
    )
    expect(by.length).toBeGreaterThan(0)
    expect(by.join()).not.toContain('model')
    expect(attributeArticle(article).flatMap(found => found.by)).toContain('attribute.en.model')
  })

  it('are fewer the surer they have to be', () => {
    const at = (least: number) => attributeArticle(article, { choice: { engine: 'model', least } }).length
    expect(at(0.01)).toBeGreaterThanOrEqual(at(0.5))
    expect(at(1)).toBe(0)
  })
})
