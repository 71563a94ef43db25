import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serveLedger } from '../../src/api/index.ts'
import { ingest } from '../../src/pipeline/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const REPORT = `Shells Fall On Orrin Market

The defence ministry of Valdania denied on Monday that its guns had fired on the market of Orrin, where the rebel council said nine people were killed.

"We have no batteries within thirty kilometres of the town," the ministry's spokesman, Pavel Orsk, told reporters.

The rebel council accused Valdania of shelling the market. "They know what they did," said <script>alert(1)</script> its chairwoman, Ana Reth.
`

let folder: string
let store: Store
let serving: Serving
let browser: Browser
const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  writeFileSync(join(folder, 'report.txt'), REPORT)
  store = await openStore(join(folder, 'test.ledger'), { create: true })
  await ingest(store, [join(folder, 'report.txt'), 'demo/reports'], { now: () => new Date(0), tool: 'test' })
  serving = await serveLedger(store, '127.0.0.1', 0)
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await serving?.close()
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(
  path: string,
  width = 1280,
  scheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(new URL(path, serving.url).href)
  return { page, faults }
}

const articleOf = async (uri: string): Promise<string> => {
  for await (const article of store.list('article')) if (article.uri === uri) return article.id
  throw new Error(`no article ${uri}`)
}

describe('the pages of `serve`', () => {
  it('show an article with source, cue and content of its statements marked, furniture apart', async () => {
    const { page, faults } = await open(`/articles/${await articleOf('01-lnrt-oskel-crossing.html')}`)
    expect(await page.locator('h1').first().textContent()).toContain('Kovarran Regulars Crossed Border')
    for (const role of ['source', 'cue', 'content'])
      expect(await page.locator(`.text .${role}`).count(), role).toBeGreaterThan(3)
    expect(await page.locator('.card').count()).toBeGreaterThan(5)
    expect(await page.locator('details.furniture').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('lead from a card to the words and back by keyboard', async () => {
    const { page } = await open(`/articles/${await articleOf('01-lnrt-oskel-crossing.html')}`)
    const card = page.locator('.card a').first()
    await card.focus()
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toMatch(/^#st-/)
    const target = new URL(page.url()).hash.slice(1)
    expect(await page.locator(`[id="${target}"]`).count()).toBe(1)
    await page.close()
  })

  it('run nothing of an article’s text', async () => {
    const { page, faults } = await open(`/articles/${await articleOf('report.txt')}`)
    expect(await page.locator('.text').last().textContent()).toContain('<script>alert(1)</script>')
    expect(await page.locator('script').count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('fit a phone and a desktop, in light and in dark', async () => {
    const paths = [
      '/',
      '/articles',
      `/articles/${await articleOf('01-lnrt-oskel-crossing.html')}`,
      '/articles?q=corridor',
    ]
    for (const path of paths) {
      for (const width of [360, 1280]) {
        for (const scheme of ['light', 'dark'] as const) {
          const { page, faults } = await open(path, width, scheme)
          const overflow = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          )
          expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0)
          expect(faults).toEqual([])
          await page.close()
        }
      }
    }
  })

  it('answer only to the machine’s own name, and let nothing else in', async () => {
    const { statusOf, headersOf } = await raw()
    expect(await statusOf({ host: 'evil.example' })).toBe(421)
    expect(await statusOf({ host: 'localhost' })).toBe(200)
    expect((await headersOf()).get('content-security-policy')).toContain("default-src 'none'")
  })

  it('give the records as JSON', async () => {
    const json = async (path: string) =>
      (await (await fetch(new URL(path, serving.url))).json()) as Record<string, never>
    const { total, records } = (await json('/api/statements?act=deny&limit=3')) as unknown as {
      total: number
      records: { act: string }[]
    }
    expect(total).toBeGreaterThan(3)
    expect(records.map(record => record.act)).toEqual(['deny', 'deny', 'deny'])
    expect((await fetch(new URL('/api/nonsense', serving.url))).status).toBe(404)
    expect((await fetch(new URL('/articles/ar-none', serving.url))).status).toBe(404)
  })
})

/** fetch does not let a caller choose the Host header, node:http does. */
async function raw() {
  const { request } = await import('node:http')
  const send = (headers: Record<string, string>) =>
    new Promise<{ status: number; headers: Headers }>((resolve, reject) => {
      request(serving.url, { headers }, response => {
        response.resume()
        resolve({
          status: response.statusCode ?? 0,
          headers: new Headers(Object.entries(response.headers).map(([k, v]) => [k, String(v)])),
        })
      })
        .on('error', reject)
        .end()
    })
  return {
    statusOf: async (headers: Record<string, string>) => (await send(headers)).status,
    headersOf: async () => (await send({})).headers,
  }
}
