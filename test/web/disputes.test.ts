import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, type OpenApp, openApp, settled } from './open-app.ts'

const REPORT = `Shells Fall On Orrin Market

The defence ministry of Valdania denied on Monday that its guns had fired on the market of Orrin, where the rebel council said nine people were killed.

"We have no batteries within thirty kilometres of the town," the ministry's spokesman, Pavel Orsk, told reporters.

The rebel council accused Valdania of shelling the market. "They know what they did," said <script>alert(1)</script> its chairwoman, Ana Reth.
`

let app: OpenApp

beforeAll(async () => {
  app = await openApp({ 'report.txt': REPORT })
}, 120_000)
afterAll(() => app?.close())

const aDispute = async (): Promise<string> => {
  for await (const dispute of app.store.list('dispute')) return dispute.id
  throw new Error('no dispute in the demo corpus')
}

describe('the list of disputes', () => {
  it('ranks by independent origins and leads to each dispute and back', async () => {
    const { page, faults } = await app.show('/')
    const origins = (await page.locator('.disputes .origins b').allTextContents()).map(Number)
    expect(origins.length).toBeGreaterThan(2)
    expect(origins).toEqual(origins.toSorted((a, b) => b - a))
    const question = await page.locator('.disputes h2 a').first().textContent()
    await page.locator('.disputes h2 a').first().click()
    await settled(page)
    expect(await page.locator('h1').textContent()).toBe(question)
    expect(await page.title()).toContain(question ?? '–')
    await page.goBack()
    await settled(page)
    expect(await page.locator('h1').textContent()).toBe('In dispute')
    expect(faults).toEqual([])
    await page.close()
  })

  it('keeps the filters in the address, for a colleague and for the back button', async () => {
    const { page } = await app.show('/')
    const all = await page.locator('.disputes > li').count()
    await page.locator('.filters summary').click()
    await page.getByLabel('Speaker').fill('no such speaker')
    await page.keyboard.press('Enter')
    await page.waitForURL(/speaker=no\+such\+speaker/)
    await settled(page)
    expect(await page.locator('main').textContent()).toContain('No dispute fits these filters')
    await page.goBack()
    await settled(page)
    expect(await page.locator('.disputes > li').count()).toBe(all)
    await page.close()
    const { page: colleague } = await app.show('/?speaker=no+such+speaker')
    expect(await colleague.getByLabel('Speaker').inputValue()).toBe('no such speaker')
    await colleague.close()
  })

  it('says what is wrong with a date in the address, and offers the way back', async () => {
    const { page } = await app.show('/?from=yesterday')
    expect(await page.locator('[role=alert]').textContent()).toMatch(/from is no date/)
    await page.getByRole('button', { name: 'Take out “from”' }).click()
    await settled(page)
    expect(await page.locator('.disputes > li').count()).toBeGreaterThan(2)
    await page.close()
  })
})

describe('the page of a dispute', () => {
  it('sets what is said against what is denied, each one click from its sentence, with the reasons', async () => {
    const { page, faults } = await app.show(`/disputes/${await aDispute()}`)
    expect(await page.locator('.column-said .line').count()).toBeGreaterThan(0)
    expect(await page.locator('.column-denied .line').count()).toBeGreaterThan(0)
    const to = await page.locator('.column-denied .line blockquote a').first().getAttribute('href')
    expect(to).toMatch(/^\/articles\/ar-[0-9a-f]+#st-[0-9a-f]+$/)
    await page.locator('.why summary').first().click()
    expect(await page.locator('.why').first().textContent()).toMatch(
      /rule.*confidence of the link.*found by/s,
    )
    expect(faults).toEqual([])
    await page.close()
  })

  it('says that an address is of no dispute', async () => {
    const { page } = await app.show('/disputes/di-0000000000000000')
    expect(await page.locator('[role=alert]').textContent()).toContain('no such dispute')
    await page.close()
  })
})

describe('both', () => {
  it('fit a phone and a desktop in light and dark, and axe finds nothing', async () => {
    expect(await faultsOf(app, '/')).toEqual([])
    expect(await faultsOf(app, '/?act=deny')).toEqual([])
    expect(await faultsOf(app, `/disputes/${await aDispute()}`)).toEqual([])
    expect(await faultsOf(app, '/nowhere')).toEqual([])
  }, 120_000)
})
