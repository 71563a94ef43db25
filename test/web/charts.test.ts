import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, type OpenApp, openApp, settled } from './open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp({
    'undated.txt':
      'No Day Is Given\n\nThe council of Hask denied that shells had hit the port, said Ilin Tarsk.\n',
  })
}, 120_000)
afterAll(() => app?.close())

describe('the timeline', () => {
  it('has a mark for each day on which somebody spoke, and says what has no date', async () => {
    const { page, faults } = await app.show('/timeline')
    const days = await app.store.tally(['speaker', 'day'])
    expect(days.rows.some(({ values }) => values[1] === null)).toBe(true)
    expect(await page.locator('.lanes circle').count()).toBeGreaterThan(40)
    expect(await page.locator('main').textContent()).toMatch(/\d+ statements? without a date/)
    // The table counts every statement once.
    await page.getByText('The same as a table').click()
    const counts = await page.locator('table td:nth-child(3)').allTextContents()
    const all = days.rows.reduce((sum, row) => sum + row.statements, 0)
    expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(all)
    expect(faults).toEqual([])
    await page.close()
  })

  it('is narrowed by dragging, and by keyboard', async () => {
    const { page } = await app.show('/timeline')
    const ground = await page.locator('.brush .ground').boundingBox()
    if (ground === null) throw new Error('no chart')
    await page.mouse.move(ground.x + ground.width * 0.6, ground.y + 60)
    await page.mouse.down()
    await page.mouse.move(ground.x + ground.width * 0.9, ground.y + 60, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/from=\d{4}-\d\d-\d\d.*to=\d{4}-\d\d-\d\d/)
    await settled(page)
    const before = new URL(page.url()).searchParams
    await page.getByRole('slider', { name: 'First day shown' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL(url => (url.searchParams.get('from') ?? '') > (before.get('from') ?? '9'))
    await settled(page)
    await page.getByRole('button', { name: 'Show all of the time' }).click()
    await settled(page)
    expect(new URL(page.url()).search).toBe('')
    await page.close()
  })
})

describe('the network', () => {
  it('draws who accuses whom and lists the same, and shows one by a press', async () => {
    const { page, faults } = await app.show('/network')
    expect(await page.locator('.edge.accuses').count()).toBeGreaterThan(2)
    const pairs = await page.locator('.pairs tbody tr').count()
    await page.locator('.pairs tbody button').first().click()
    await page.waitForURL(/of=/)
    expect(await page.locator('.pairs tbody tr').count()).toBeLessThan(pairs)
    expect(await page.locator('.node.chosen').count()).toBe(1)
    await page.goBack()
    expect(await page.locator('.pairs tbody tr').count()).toBe(pairs)
    await page.getByLabel('accuses').uncheck()
    await page.waitForURL(/without=accuses/)
    expect(await page.locator('.edge.accuses').count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('lies the same way each time', async () => {
    const places = async () => {
      const { page } = await app.show('/network')
      const found = await page
        .locator('.node')
        .evaluateAll(nodes => nodes.map(node => node.getAttribute('transform')))
      await page.close()
      return found
    }
    expect(await places()).toEqual(await places())
  })
})

describe('both', () => {
  it('fit a phone and a desktop in light and dark, and axe finds nothing', async () => {
    for (const path of ['/timeline', '/timeline?speaker=nobody', '/network'])
      expect(await faultsOf(app, path)).toEqual([])
  }, 180_000)
})
