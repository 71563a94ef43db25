import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, type OpenApp, openApp, settled } from './open-app.ts'

const REPORT = `Fighters Enter Hodeida

ADEN, 3 May 2031 - The army captured the town of Hodeida on Tuesday, the defence ministry of Yemen said. The town of Hodeida is held by rebels, residents said. Rebels captured the village of Qarnal, near Taiz, monitors said.

Militants captured the town of Mokha on Monday, the army said.
`

let app: OpenApp

beforeAll(async () => {
  app = await openApp({ 'report.txt': REPORT })
}, 120_000)
afterAll(() => app?.close())

const PATH = '/map?outlet=report.txt&text='

describe('the map', () => {
  it('sets everyone who is said to hold a place beside each other, never in one colour', async () => {
    const { page, faults } = await app.show('/map')
    const place = page.locator('.world .place', { hasText: 'Hodeida' })
    await place.waitFor()
    expect(await place.locator('.letter').count()).toBe(2)
    const letters = await place.locator('.letter').allTextContents()
    expect(new Set(letters).size).toBe(2)
    const legend = await page.locator('.holders').textContent()
    for (const letter of letters) expect(legend).toContain(letter)
    await place.locator('.spot').click()
    await page.waitForURL(/spot=pl-/)
    const entry = page.locator('.entry-place[open]')
    expect(await entry.textContent()).toMatch(/according to .*Defen[cs]e Ministry.*as of 2031-05/s)
    expect(await entry.textContent()).toMatch(/according to Residents/)
    expect(faults).toEqual([])
    await page.close()
  })

  it('lists what it cannot place, with why', async () => {
    const { page } = await app.show('/map')
    const text = await page.locator('main').textContent()
    expect(text).toMatch(/Not on the map.*no such place in the gazetteer/s)
    await page.close()
  })

  it('is moved by buttons, and the address says what it shows', async () => {
    const { page } = await app.show('/map')
    const before = await page.locator('.world .place').first().getAttribute('transform')
    await page.getByRole('button', { name: 'Closer' }).click()
    await page.waitForURL(/at=/)
    await settled(page)
    expect(await page.locator('.world .place').first().getAttribute('transform')).not.toBe(before)
    await page.getByRole('button', { name: 'All places' }).click()
    expect(await page.locator('.world .place').first().getAttribute('transform')).toBe(before)
    await page.close()
    const { page: nonsense } = await app.show('/map?at=999,x')
    expect(await nonsense.locator('.world .place').first().getAttribute('transform')).toBe(before)
    await nonsense.close()
  })

  it('takes a layer of the user’s own, and says what is wrong with one', async () => {
    const { page } = await app.show('/map')
    const layer = {
      type: 'LineString',
      coordinates: [
        [42, 14],
        [44, 15],
      ],
    }
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    const input = page.getByLabel('Add a GeoJSON layer')
    await input.setInputFiles(file('front.geojson', JSON.stringify(layer)))
    await page.locator('.world .layer').waitFor()
    await input.setInputFiles(file('broken.geojson', '{"type":'))
    expect(await page.locator('[role=alert]').textContent()).toBe('broken.geojson: is no JSON')
    await input.setInputFiles(file('other.json', '{"type":"Table"}'))
    await page.getByText('is no GeoJSON').waitFor()
    await page.close()
  })

  it('fits a phone and a desktop in light and dark, and axe finds nothing', async () => {
    for (const path of ['/map', `${PATH}nothing`]) expect(await faultsOf(app, path)).toEqual([])
  }, 120_000)
})
