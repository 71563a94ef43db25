import { describe, expect, it } from 'vitest'
import { findBesideModel } from '../../src/attribute/en/find-beside-model.ts'
import { findByRules } from '../../src/attribute/en/find-by-rules.ts'
import type { Found } from '../../src/attribute/en/rule.ts'
import { readWords, type Words } from '../../src/attribute/en/words.ts'
import { originalFromBytes, readArticle, segment } from '../../src/index.ts'
import { attributeArticle } from '../../src/pipeline/index.ts'

const part = (first: number, end: number) => ({ first, end })
const one = (rule: string, cue: number, content: readonly [number, number], source?: number): Found => ({
  rule,
  lemma: null,
  source: source === undefined ? [] : [part(source, source + 1)],
  cue: [part(cue, cue + 1)],
  content: [part(...content)],
})

const wordsOf = (text: string): Words => {
  const { article } = readArticle(originalFromBytes(Buffer.from(text), 'report.txt', {}), null)
  if (article === null) throw new Error('no article')
  return readWords(segment(article))
}

describe('what the rules add beside the model', () => {
  const text =
    'Harl said on Monday that the rebels had denied the raid and agreed to leave Velk . ' +
    'The ministry warned that the road was shut .'
  const words = wordsOf(text)
  const at = (word: string) => words.lower.indexOf(word)
  const model = [one('model', at('said'), [at('that'), at('velk') + 1], 0)]
  const added = (byModel: readonly Found[]) =>
    findBesideModel(words, byModel, findByRules(words)).map(({ cue, content }) =>
      [...cue, ...content].map(({ first, end }) => words.lower.slice(first, end).join(' ')),
    )

  it('is what is said inside what is said, acts in infinitives too', () => {
    expect(added(model)).toContainEqual(['denied', 'the raid'])
    expect(added(model)).toContainEqual(['agreed', 'to leave velk'])
  })

  it('is what stands quite apart', () => {
    expect(added(model)).toContainEqual(['warned', 'that the road was shut'])
  })

  it('is nothing that cuts into what the model found, or says the same again', () => {
    const cut = one('model', at('warned'), [at('that'), at('road') + 1])
    expect(added([cut]).flat()).not.toContain('warned')
    expect(added(model).flat()).not.toContain('said')
  })

  it('is nothing that the speaker does by speaking', () => {
    const own = wordsOf('Harl said : " We agreed to leave Velk . "')
    const outer = [one('model', 1, [3, own.lower.length], 0)]
    expect(findBesideModel(own, outer, [])).toEqual([])
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
