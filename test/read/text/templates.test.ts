import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/model/index.ts'
import { learnTemplates, readText } from '../../../src/read/text/index.ts'

const PLACES = ['Arl', 'Bere', 'Cull', 'Dorn', 'Esk', 'Fell', 'Gorm', 'Hask']
const DENIAL = 'The Front said in March that the council had shelled its hospital, which the council denied.'
const FOOT = 'The Hill Gazette, founded in the year of the flood'

const textOf = (place: string, i: number): string =>
  [
    `Guns are heard near ${place}`,
    `An official in ${place} said on Monday that nobody there had fired a shot, whatever the Front maintains.`,
    `The people of ${place} were told to stay in their cellars until the morning after the market.`,
    ...(i < 4 ? [DENIAL] : []),
    FOOT,
  ].join('\n\n')

const articleOf = (text: string, i: number): Article => {
  return {
    type: 'article',
    id: `ar-${i}`,
    uri: `${i}.txt`,
    sha256: `${i}`,
    text,
    blocks: readText(text, null, {}).blocks,
    title: null,
    outlet: 'Hill Gazette',
    agency: null,
    published: null,
    language: 'en',
    copyOf: null,
  }
}

const articles = PLACES.map((place, i) => articleOf(textOf(place, i), i))

const kept = (text: string): string =>
  readText(text, learnTemplates(articles), { outlet: 'Hill Gazette' })
    .blocks.map(({ start, end }) => text.slice(start, end))
    .join('\n')

describe('the templates of an outlet', () => {
  test('a line that stands under all of its articles is furniture', () => {
    expect(Object.values(learnTemplates(articles).outlets).flat()).toHaveLength(1)
    expect(kept(textOf('Wend', 0))).not.toContain(FOOT)
  })

  test('a background paragraph that running reports share stays, for parties speak in it', () => {
    expect(kept(textOf('Wend', 0))).toContain(DENIAL)
  })

  test('the lines of one report that is printed again and again are not furniture', () => {
    const note = 'Hill council: all quiet on the river'
    const prints = PLACES.map((_, i) => articleOf(`${textOf('Arl', 0)}\n\n${note}`, i))
    expect(learnTemplates(prints).outlets).toEqual({})
  })

  test('two articles are too few to learn from', () => {
    expect(learnTemplates(articles.slice(0, 2)).outlets).toEqual({})
  })

  test('they hold for their own outlet alone', () => {
    const layer = readText(textOf('Wend', 0), learnTemplates(articles), { outlet: 'River Post' })
    expect(layer.blocks).toEqual(readText(textOf('Wend', 0), null, { outlet: 'River Post' }).blocks)
  })

  test('they are the same when an article comes twice', () => {
    expect(learnTemplates([...articles, ...articles])).toEqual(learnTemplates(articles))
  })

  test('they do not depend on the order of the articles', () => {
    expect(learnTemplates([...articles].reverse())).toEqual(learnTemplates(articles))
  })
})
