import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '../../../src/lexicon/places/gazetteer.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync('models/gazetteer/places.bin.gz')))
const first = (name: string) => gazetteer.lookUp(name)[0]
const towns = (name: string, country: string) =>
  gazetteer.lookUp(name).filter(place => place.kind === 'town' && place.country === country)

describe('the gazetteer', () => {
  it.each([
    ['Haleb', 'SY', 36.2, 37.16],
    ['Hodeida', 'YE', 14.8, 42.95],
    ['Tskhinval', 'GE', 42.23, 43.97],
    ['Deir ez-Zor', 'SY', 35.34, 40.14],
    ['Mazar-i-Sharif', 'AF', 36.71, 67.11],
    ['Stepanakert', 'AZ', 39.82, 46.75],
    ['Mekelle', 'ET', 13.5, 39.48],
    ['Gorlovka', 'UA', 48.34, 38.05],
    ['Fallujah', 'IQ', 33.35, 43.78],
    ['Myitkyina', 'MM', 25.38, 97.4],
  ])('knows %s of %s under that spelling', (name, country, lat, lon) => {
    const near = towns(name, country).filter(
      place => Math.abs(place.lat - lat) < 0.2 && Math.abs(place.lon - lon) < 0.2,
    )
    expect(near).toHaveLength(1)
  })

  it('has a candidate for each of the places that share a name, the chief one marked', () => {
    const countries = new Set(gazetteer.lookUp('Tripoli').map(({ country }) => country))
    expect([...countries]).toEqual(expect.arrayContaining(['LY', 'LB', 'GR']))
    expect(gazetteer.lookUp('Springfield').filter(({ chief }) => chief).length).toBeGreaterThan(10)
  })

  it('tells regions, states and seas from towns', () => {
    expect(first('Mali')).toMatchObject({ kind: 'country', country: 'ML' })
    expect(first('Congo')).toMatchObject({ kind: 'country' })
    expect(gazetteer.lookUp('Congo').filter(({ kind }) => kind === 'country')).toHaveLength(2)
    expect(first('Darfur')).toMatchObject({ kind: 'region', country: 'SD' })
    expect(first('Red Sea')).toMatchObject({ kind: 'area', country: null })
    expect(first('Kharkiv region')).toMatchObject({ kind: 'region', country: 'UA' })
  })

  it('names the claimants of a land that two states claim, and no state', () => {
    expect(first('Kashmir')).toMatchObject({ country: null, claimants: ['IN', 'PK'] })
  })

  it('knows nothing of invented names, other scripts and long strings, and does not throw', () => {
    for (const name of ['Vorrel-upon-Nought', '', ' ', 'Київ', '北京', '\u0000', 'x'.repeat(100_000)])
      expect(gazetteer.lookUp(name)).toEqual([])
  })

  it('says of which data it is, since what is made of it hangs on that', () => {
    expect(gazetteer.version).toMatch(/^geonames-\d{4}-\d{2}-[0-9a-f]{8}\.\d+$/)
  })

  it('does not open bytes of another kind', () => {
    expect(() => openGazetteer(new TextEncoder().encode('{"format":99}\n'))).toThrow(/format 99/)
  })

  it('ships with its licence, named in package.json, and stays small', () => {
    const { data } = JSON.parse(readFileSync('package.json', 'utf8')).counterclaim
    for (const { path, license, licenseFile } of data) {
      expect(readFileSync(licenseFile, 'utf8')).toContain(license)
      expect(readFileSync(licenseFile, 'utf8')).toContain('GeoNames')
      expect(readFileSync(`${path}/README.md`, 'utf8')).toContain(license)
    }
    expect(readFileSync('models/gazetteer/places.bin.gz').length).toBeLessThan(6e6)
  })

  it('gives the greatest towns of a stretch of the earth, over the line of dates too', () => {
    const box = { west: 42, south: 12, east: 46, north: 16 }
    const names = gazetteer.townsIn(box, 5).map(({ name }) => name)
    expect(names.length).toBe(5)
    expect(names.join()).toMatch(/Sana/)
    for (const { lat, lon } of gazetteer.townsIn(box, 100)) {
      expect(lat >= 12 && lat <= 16 && lon >= 42 && lon <= 46).toBe(true)
    }
    const pacific = gazetteer.townsIn({ west: 175, south: -20, east: -175, north: -15 }, 10)
    expect(pacific.some(({ lon }) => lon > 0)).toBe(true)
    expect(pacific.every(({ lon }) => Math.abs(lon) >= 175)).toBe(true)
    expect(gazetteer.townsIn({ west: 0, south: 0, east: 0, north: 0 }, 10)).toEqual([])
  })
})
