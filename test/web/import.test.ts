import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveLedger } from '../../src/api/index.ts'
import { openStore } from '../../src/store/index.ts'
import { axe, faultsOf, type OpenApp, openApp, overflow, settled } from './open-app.ts'

const REPORT = `Ferry Crews Stay Ashore In Hask

The coast guard of Norland denied that it had received any letters.
`

const PAGE = `<!doctype html><html><head><title>Shells Fall On Orrin</title>
<meta property="og:site_name" content="Southern Wire"><meta property="article:published_time" content="2031-03-04T10:00:00Z">
</head><body><article><h1>Shells Fall On Orrin</h1>
<p>The defence ministry of Valdania denied on Monday that its guns had fired on the market of Orrin, where nine people were killed.</p>
<p>The rebel council accused Valdania of shelling the market of Orrin, and demanded that its army leave the town at once.</p>
</article></body></html>`

let app: OpenApp
let folder: string

beforeAll(async () => {
  app = await openApp()
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-import-'))
  writeFileSync(join(folder, 'ferries.txt'), REPORT)
  writeFileSync(join(folder, 'orrin.html'), PAGE)
  writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.4 \u0000\u0001')
}, 120_000)
afterAll(async () => {
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the import page', () => {
  it('asks for outlet and date where a file does not say them, imports, and leads to what came in', async () => {
    const { page, faults } = await app.show('/import')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(['ferries.txt', 'orrin.html'].map(name => join(folder, name)))
    await page.getByLabel('Outlet of ferries.txt').waitFor()
    await page.locator('.chosen', { hasText: 'Outlet: Southern Wire' }).waitFor()
    expect(await page.getByLabel('Outlet of orrin.html').count()).toBe(0)
    await page.getByLabel('Outlet of ferries.txt').fill('Harbour Gazette')
    await page.getByLabel('Date of ferries.txt').fill('yesterday')
    expect(await page.getByRole('button', { name: 'Import 2 files' }).isDisabled()).toBe(true)
    await page.getByLabel('Date of ferries.txt').fill('2031-03-05')
    await page.getByRole('button', { name: 'Import 2 files' }).click()
    await page.locator('.progress', { hasText: '2 new articles.' }).waitFor()
    await page.locator('.progress a', { hasText: 'ferries.txt' }).click()
    await settled(page)
    expect(await page.locator('.about').textContent()).toContain('Harbour Gazette · 2031-03-05')
    expect(await page.locator('.text .cue').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('takes a pasted text by keyboard alone', async () => {
    const { page } = await app.show('/import')
    await page.locator('.intake summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('Mayor Speaks\n\nThe mayor of Tolmin denied that the bridge was closed.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('from a letter')
    await page.keyboard.press('Enter')
    await page.getByLabel('Date of from a letter').focus()
    await page.keyboard.type('2031')
    await page.keyboard.press('Enter')
    await page.locator('.progress', { hasText: '1 new article.' }).waitFor()
    expect(await page.locator('.progress a').textContent()).toBe('from a letter')
    await page.close()
  })

  it('says of a file at once that it cannot be read, is known, or is none', async () => {
    const { page } = await app.show('/import')
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 \u0000\u0001') },
        { name: 'ferries.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) },
        { name: 'manifest.csv', mimeType: 'text/csv', buffer: Buffer.from('file,outlet') },
      ])
    await page.locator('.chosen li', { hasText: 'scan.pdf' }).filter({ hasText: 'PDF' }).waitFor()
    await page.locator('.chosen li', { hasText: 'Already in the ledger' }).waitFor()
    await page.locator('.chosen li', { hasText: 'describes reports and is none' }).waitFor()
    await page.setViewportSize({ width: 360, height: 800 })
    expect([...(await axe(page)), await overflow(page)]).toEqual([0])
    await page.getByRole('button', { name: 'Remove ferries.txt from the list' }).click()
    expect(await page.locator('.chosen li').count()).toBe(2)
    await page.close()
  })

  it('says why nothing can be imported where the ledger is only read', async () => {
    const store = await openStore(app.store.location, { readOnly: true })
    const serving = await serveLedger(store, '127.0.0.1', 0, {
      writing: { reason: 'its disk is a museum piece' },
    })
    const page = await app.browser.newPage()
    await page.goto(new URL('/import', serving.url).href)
    await page.locator('main', { hasText: 'its disk is a museum piece' }).waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
    await page.close()
    await serving.close()
    await store.close()
  })

  it('fits a phone and a desktop in light and dark, and axe finds nothing', async () => {
    expect(await faultsOf(app, '/import')).toEqual([])
  }, 60_000)
})
