import { describe, expect, it } from 'vitest'
import { interpret } from '../../../../src/interpret/index.ts'
import type { Place } from '../../../../src/model/index.ts'
import { shippedGazetteer } from '../../../../src/pipeline/gazetteer.ts'
import { segment } from '../../../../src/segment/index.ts'
import { articleOf, type Page } from '../../read-statements.ts'

const gazetteer = shippedGazetteer()

function placesOf(page: Page | string, url: string | null = null, known = true): readonly Place[] {
  const article = { ...articleOf(typeof page === 'string' ? { paragraphs: [page] } : page), url }
  return interpret(article, segment(article), [], undefined, known ? gazetteer : null).places
}

const placeOf = (page: Page | string, name: string, url: string | null = null) =>
  placesOf(page, url).find(place => place.name === name)

const near = (place: Place | undefined, lat: number, lon: number): boolean =>
  Math.abs((place?.lat ?? 999) - lat) < 0.5 && Math.abs((place?.lon ?? 999) - lon) < 0.5

describe('what is taken, held or lost', () => {
  it.each([
    ['The coastal brigade took Hodeida at dawn.', 'Hodeida'],
    ['The council still holds Taiz.', 'Taiz'],
    ['Gundam was captured by the northern front.', 'Gundam'],
    ['Hudaydah is still held by the northern front.', 'Hudaydah'],
  ])('is a town where a town on the map has the name: %s', (text, name) => {
    // A village that nobody knows is left to what else stands beside it.
    expect(placeOf(text, name)?.name ?? null).toBe(name === 'Gundam' ? null : name)
  })

  it('is nobody of that name', () => {
    expect(placeOf('Guards captured Jackson after dark. Amina Jackson was taken away.', 'Jackson')).toBe(
      undefined,
    )
    expect(placeOf('The men seized Victoria at the gate.', 'Victoria')).toBe(undefined)
  })
})

describe('where a place lies', () => {
  it('is told by the state that the article names', () => {
    const text = (state: string) => `Shells fell in Tripoli, residents said. ${state} asked for calm.`
    expect(placeOf(text('Lebanon'), 'Tripoli')).toMatchObject({ country: 'LB', precision: 'town' })
    expect(placeOf(`Rockets hit Tripoli. ${'Libyan troops fled. '.repeat(3)}`, 'Tripoli')?.country).toBe('LY')
  })

  it('is told by the land that stands beside it', () => {
    expect(
      near(placeOf('A bus burned in Springfield, Missouri, on Monday.', 'Springfield'), 37.2, -93.3),
    ).toBe(true)
    expect(near(placeOf('A bus burned in Springfield, Ill., on Monday.', 'Springfield'), 39.8, -89.6)).toBe(
      true,
    )
    const text = 'Two died in the Syrian town of Tartus. Others fled to Hama in Syria.'
    expect(placeOf(text, 'Tartus')).toMatchObject({ country: 'SY', precision: 'town' })
  })

  it('is told by other places near it', () => {
    const text = 'Rain fell in Jefferson City and Sedalia, Missouri, and in Columbia.'
    expect(near(placeOf(text, 'Columbia'), 38.95, -92.33)).toBe(true)
    const other = 'Rain fell in Greenville and Charleston, South Carolina, and in Columbia.'
    expect(near(placeOf(other, 'Columbia'), 34, -81)).toBe(true)
  })

  it('stays open, with all candidates, where two fit', () => {
    const place = placeOf('A warehouse burned in Springfield overnight.', 'Springfield')
    expect(place).toMatchObject({ country: null, lat: null, lon: null })
    expect(place?.candidates?.length).toBeGreaterThan(2)
  })

  it('is not guessed by size in a state that nobody names', () => {
    const place = placeOf('Troops left Azul for the river. Nigeria sent more men to Borno.', 'Azul')
    expect(place?.lat ?? null).toBeNull()
  })

  it('has no spot where only a part of a state is meant, unless a row says where', () => {
    const text = 'Floods hit northern Kenya. Fighting went on in eastern Ukraine.'
    expect(placeOf(text, 'northern Kenya')).toMatchObject({ country: 'KE', lat: null, precision: 'region' })
    expect(placeOf(text, 'eastern Ukraine')).toMatchObject({ country: 'UA', lat: 48.5, precision: 'region' })
  })

  it('has no state where two claim it, and both as candidates', () => {
    const place = placeOf('A patrol was shot at in Kashmir.', 'Kashmir')
    expect(place).toMatchObject({ country: null, lat: 34 })
    expect(place?.candidates?.map(({ country }) => country)).toEqual(['IN', 'PK'])
  })

  it('is the region’s where the text calls it one, the town’s where it does not', () => {
    const text = 'Shells fell in the Sumy region of Ukraine. Lights went out in Sumy.'
    expect(placeOf(text, 'Sumy region')?.precision).toBe('region')
    expect(placeOf(text, 'Sumy')).toMatchObject({ precision: 'town', country: 'UA' })
    const two = 'Guards were sent to the Sumy and Poltava regions of Ukraine.'
    expect(placesOf(two).map(({ name, precision }) => [name, precision])).toContainEqual([
      'Sumy region',
      'region',
    ])
  })

  it('tells the state of a name that is also a region’s', () => {
    expect(placeOf('A mine blew up in Georgia. Georgian police closed the road.', 'Georgia')?.country).toBe(
      'GE',
    )
    expect(placeOf('A depot burned in Atlanta, Georgia. American officials came.', 'Georgia')?.country).toBe(
      'US',
    )
  })

  it('takes the page’s own domain for company', () => {
    const text = 'A depot burned in Newcastle on Monday.'
    expect(placeOf(text, 'Newcastle', 'https://example.com.au/a')?.country).toBe('AU')
    expect(placeOf(text, 'Newcastle')?.country ?? null).toBeNull()
  })

  it('names the evidence', () => {
    expect(placeOf('A bus burned in Springfield, Missouri.', 'Springfield')?.by).toEqual(
      expect.arrayContaining(['interpret.en.facets.places', 'gazetteer.container']),
    )
  })
})

describe('a name that the gazetteer has', () => {
  it('is found without a preposition where the article is about its state', () => {
    expect(placeOf('Kandahar fell silent. Afghan soldiers slept.', 'Kandahar')?.country).toBe('AF')
  })

  it('is no place where it is a person’s', () => {
    const text = 'Gen. Ana Lincoln spoke first. Lincoln said American troops would stay.'
    expect(placesOf(text).map(({ name }) => name)).not.toContain('Lincoln')
    const chad = 'Mr Chad Oslin left early. Chad Oslin said he was tired.'
    expect(placesOf(chad)).toEqual([])
  })

  it('is no place where it is a common word', () => {
    const text = 'Reading about it made American farmers angry. Mobile phones rang.'
    expect(placesOf(text).map(({ name }) => name)).not.toEqual(expect.arrayContaining(['Reading', 'Mobile']))
  })

  it('is a part of the name of the police, the mayor or the court', () => {
    const uses = placeOf('Kansas State Police came. Troops stayed in Kansas.', 'Kansas')?.mentions.map(
      ({ use }) => use,
    )
    expect(uses).toEqual(['name-part', 'locative'])
  })
})

describe('places of a bad article', () => {
  it('are read from 300 names in a row, in time', () => {
    const names = Array.from(
      { length: 300 },
      (_, i) => `Port Ves${'abcdefghij'[i % 10]}${'klmnopqrst'[((i / 10) % 10) | 0]}`,
    )
    const start = performance.now()
    expect(() => placesOf(`Shells fell in ${names.join(', ')} and San Jose.`)).not.toThrow()
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('are none in other scripts, and throw nothing', () => {
    expect(placesOf('В Харькове тихо. 北京下雨了。 حلب')).toEqual([])
  })

  it('stay without coordinates where no gazetteer is handed in', () => {
    const places = placesOf('A bridge in Aleppo burned, Syria said.', null, false)
    expect(places.map(({ name }) => name)).toEqual(['Aleppo', 'Syria'])
    expect(places).toMatchObject([
      { country: null, lat: null },
      { country: null, lat: null },
    ])
    expect(places.some(({ candidates }) => candidates !== undefined)).toBe(false)
  })
})
