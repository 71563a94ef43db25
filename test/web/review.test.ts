import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, type OpenApp, openApp, settled } from './open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
}, 120_000)
afterAll(() => app?.close())

describe('the queue of reviews', () => {
  it('shows the least sure statement with what may be said of it', async () => {
    const { page, faults } = await app.show('/review')
    await page.getByText(/^0 of \d+ statements reviewed$/).waitFor()
    await page.locator('.deeds').first().waitFor()
    await settled(page)
    expect(await page.locator('.deeds').first().textContent()).toMatch(/Accept.*Reject.*Correct/)
    expect(faults).toEqual([])
    await page.close()
  })

  it('fits a phone and a desktop in light and dark, and axe finds nothing', async () => {
    expect(await faultsOf(app, '/review')).toEqual([])
  }, 120_000)
})
