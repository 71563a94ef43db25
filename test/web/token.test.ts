import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serveLedger } from '../../src/api/index.ts'
import { type OpenApp, openApp, settled } from './open-app.ts'

let app: OpenApp
let everywhere: Serving

beforeAll(async () => {
  app = await openApp()
  everywhere = await serveLedger(app.store, '0.0.0.0', 0)
}, 120_000)
afterAll(async () => {
  await everywhere?.close()
  await app?.close()
})

describe('a browser on another machine', () => {
  it('comes in by the printed address, keeps no token in it, and stays in', async () => {
    const context = await app.browser.newContext()
    const page = await context.newPage()
    const printed = new URL(everywhere.url)
    // As that machine would call this one.
    const url = (path: string): string => `http://localhost:${printed.port}${path}`
    await page.goto(url('/articles'))
    expect(await page.locator('h1').textContent()).toBe('This ledger asks for a token')
    await page.goto(url(`/articles${printed.search}`))
    await page.locator('.articles li').first().waitFor()
    expect(page.url()).toBe(url('/articles'))
    await page.reload()
    await settled(page)
    expect(await page.locator('.articles li').count()).toBeGreaterThan(20)
    expect(await page.evaluate('document.cookie')).toBe('')
    await context.close()
  })
})
