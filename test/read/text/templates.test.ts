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

const articles = PLACES.map((place, i): Article => {
  const text = textOf(place, i)
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
})

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

  test('they do not depend on the order of the articles', () => {
    expect(learnTemplates([...articles].reverse())).toEqual(learnTemplates(articles))
  })
})
