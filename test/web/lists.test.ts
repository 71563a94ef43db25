import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, type OpenApp, openApp, settled } from './open-app.ts'

const REPORT = `Ferry Crews Stay Ashore In Hask

The coast guard of Norland denied that it had received any letters. "We will sail if the guns fall silent," said the harbour master, Ilin Tarsk.

Arvia accused Norland of breaking the Lamu Accord, which both signed on 2 May 2031. Arvia demanded that Norland leave the port of Hask. Norland refused to leave the port of Hask.
`

let app: OpenApp

beforeAll(async () => {
  app = await openApp({ 'report.txt': REPORT })
}, 120_000)
afterAll(() => app?.close())

describe('the list of actors', () => {
  it('counts what each says, the most first, and leads to its page', async () => {
    const { page, faults } = await app.show('/actors')
    const counts = (await page.locator('td:nth-child(3)').allTextContents()).map(Number)
    expect(counts.length).toBeGreaterThan(10)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    const name = await page.locator('tbody a').first().textContent()
    await page.locator('tbody a').first().click()
    await settled(page)
    expect(await page.locator('h1').textContent()).toBe(name)
    expect(await page.locator('.line').count()).toBe(Math.min(50, counts[0] ?? 0))
    expect(faults).toEqual([])
    await page.close()
  })

  it('counts only what fits the filters, by article of an outlet and by act', async () => {
    const { page } = await app.show('/actors?act=deny')
    const denials = await app.store.tally(['speaker'], { act: 'deny' })
    const known = denials.rows.filter(({ values }) => values[0] !== null)
    expect(await page.locator('tbody tr').count()).toBe(known.length)
    expect(await page.locator('tbody td:nth-child(3)').first().textContent()).toBe(
      String(known[0]?.statements),
    )
    await page.close()
  })
})

describe('the page of an actor', () => {
  it('narrows its statements to an act by a press, and widens them by another', async () => {
    const { page } = await app.show('/actors')
    await page.locator('tbody a').first().click()
    await settled(page)
    const all = await page.locator('.line').count()
    await page.locator('.acts button', { hasText: 'deny' }).click()
    await page.waitForURL(/act=deny/)
    await settled(page)
    const denials = await page.locator('.line').count()
    expect(denials).toBeGreaterThan(0)
    expect(denials).toBeLessThan(all)
    expect(await page.locator('.line .act-deny').count()).toBe(denials)
    await page.locator('.acts button[aria-pressed=true]').click()
    await settled(page)
    expect(await page.locator('.line').count()).toBe(all)
    await page.close()
  })
})

describe('agreements and offers', () => {
  it('say who is said to have broken which, by whose word, one click from the sentence', async () => {
    const { page } = await app.show('/agreements')
    await page.getByRole('link', { name: 'Lamu Accord' }).click()
    await settled(page)
    const breach = page.locator('section', { hasText: 'Said to be broken' }).locator('li').first()
    expect(await breach.textContent()).toMatch(/by .*Norland.*according to .*Arvia/)
    expect(await breach.locator('a').getAttribute('href')).toMatch(/^\/articles\/ar-\w+#st-\w+$/)
    await page.close()
  })

  it('show an offer with its condition and a demand with its answer', async () => {
    const { page } = await app.show('/offers?text=port')
    const demand = page.locator('.offer', { hasText: 'demand' }).first()
    expect(await demand.textContent()).toMatch(/refused/)
    await page.close()
  })
})

describe('the figures', () => {
  it('that differ stand side by side with whose word each is, before all others', async () => {
    const { page, faults } = await app.show('/figures')
    const rivals = page.locator('table.figures').first()
    const values = await rivals.locator('tbody td:first-child').allTextContents()
    expect(values.length).toBeGreaterThan(1)
    expect(new Set(values).size).toBeGreaterThan(1)
    expect(await page.locator('table.figures').last().locator('tbody tr').count()).toBe(100)
    await page.getByRole('link', { name: 'Further' }).click()
    await page.waitForURL(/offset=100/)
    await settled(page)
    // The second page goes on with the list: what differs was on the first.
    expect(await page.locator('table.figures').count()).toBe(1)
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('search', () => {
  it('finds statements and articles, and narrows by what they have in common', async () => {
    const { page, faults } = await app.show('/search')
    await page.getByLabel('Words to look for').fill('border')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=border/)
    await settled(page)
    const found = await page.locator('.line').count()
    expect(found).toBeGreaterThan(3)
    for (const words of await page.locator('.line').allTextContents()) expect(words).toMatch(/border/i)
    expect(await page.locator('.snippet mark').first().textContent()).toMatch(/border/i)
    await page.locator('.facet button').first().click()
    await page.waitForURL(/speaker=/)
    await settled(page)
    expect(await page.locator('.line').count()).toBeLessThan(found)
    await page.goBack()
    await settled(page)
    expect(await page.locator('.line').count()).toBe(found)
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes quotation marks, stars and signs for what they are to a person', async () => {
    for (const q of ['"crossed the border"', 'bord*', 'AND OR (', '"', '💣']) {
      const { page, faults } = await app.show(`/search?q=${encodeURIComponent(q)}`)
      expect(await page.locator('[role=alert]').count(), q).toBe(0)
      expect(faults).toEqual([])
      await page.close()
    }
  })
})

describe('shortcuts', () => {
  it('are listed on “?” and open the views', async () => {
    const { page, faults } = await app.show('/')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Shortcuts' })
    await list.waitFor()
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.waitForURL(/\/actors$/)
    await page.keyboard.press('/')
    await page.waitForURL(/\/search$/)
    // In a field letters are letters.
    await page.getByLabel('Words to look for').fill('')
    await page.keyboard.type('ga?')
    expect(await page.getByLabel('Words to look for').inputValue()).toBe('ga?')
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('all of them', () => {
  it('fit a phone and a desktop in light and dark, and axe finds nothing', async () => {
    const { rows } = await app.store.tally(['speaker'], { limit: 2 })
    const actor = rows.flatMap(({ values }) => values[0] ?? [])[0]
    const paths = ['/actors', `/actors/${actor}`, '/agreements', '/offers', '/figures', '/search?q=border']
    for (const path of paths) expect(await faultsOf(app, path)).toEqual([])
  }, 180_000)
})
