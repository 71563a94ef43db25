import { describe, expect, it } from 'vitest'
import { compare, kilometres, readCorpus } from '../../eval/toponyms.ts'
import type { Place } from '../../src/model/index.ts'

const gold = (phrase: string, start: number, spot = '<lat>1</lat><lon>2</lon>') =>
  `<toponym><phrase>${phrase}</phrase><start>${start}</start><end>${start + phrase.length}</end>${spot}</toponym>`
const TEXT = 'Rain fell in Oskel. Polish trains left Karr.'
const xml = (...toponyms: readonly string[]) =>
  `<articles><article docid="1"><url>http://a.example/</url><dltime>2020-01-02</dltime><text><![CDATA[${TEXT}]]></text>${toponyms.join('')}</article></articles>`
const place = (name: string, lat: number | null): Place => ({
  type: 'place',
  id: name,
  name,
  country: null,
  lat,
  lon: lat,
  mentions: [
    { article: 'a', start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length, use: 'locative' },
  ],
})

describe('the toponym scorer', () => {
  it('counts what overlaps, what is near and what is left open, adjectives apart', () => {
    const [marked] = readCorpus(xml(gold('Oskel', 13), gold('Polish', 20), gold('Karr', 39)))
    if (!marked) throw new Error('no article')
    expect(compare(marked, [place('Oskel', 1.5), place('Karr', null), place('Rain', 1)])).toEqual({
      wanted: 2,
      adjectives: 1,
      given: 3,
      found: 2,
      placed: 2,
      near: 1,
      open: 1,
    })
  })

  it('finds a phrase whose offsets have drifted, and takes a missing spot for unknown', () => {
    const [marked] = readCorpus(xml(gold('Oskel', 10, '<lat>undefined</lat><lon>undefined</lon>')))
    expect(marked?.toponyms).toEqual([{ start: 13, end: 18, phrase: 'Oskel', spot: null }])
  })

  it('measures along the great circle', () => {
    expect(kilometres({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 0)
    expect(kilometres({ lat: 0, lon: 0 }, { lat: null, lon: null })).toBe(Number.POSITIVE_INFINITY)
  })
})
