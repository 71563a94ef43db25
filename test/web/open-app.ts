import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { serveLedger } from '../../src/api/index.ts'
import { ingest } from '../../src/pipeline/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Shown {
  readonly page: Page
  /** Errors and warnings of the console, uncaught errors and dialogs since the page was opened. */
  readonly faults: string[]
}

export interface OpenApp {
  readonly store: Store
  readonly url: string
  readonly browser: Browser
  /** Opens an address of the app and waits until it is shown. */
  show(path: string, width?: number, scheme?: 'light' | 'dark'): Promise<Shown>
  articleOf(uri: string): Promise<string>
  close(): Promise<void>
}

/**
 * The web app as `npm run build` left it in dist/web, over a new ledger of the demo corpus and of these texts by file name,
 * in Debian's Chromium.
 */
export async function openApp(texts: Readonly<Record<string, string>> = {}): Promise<OpenApp> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  const files = Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
  const store = await openStore(join(folder, 'test.ledger'), { create: true })
  await ingest(store, [...files, 'demo/reports'], { now: () => new Date(0), tool: 'test' })
  const writing = { open: () => openStore(store.location), now: () => new Date(0), tool: 'test' }
  const serving = await serveLedger(store, '127.0.0.1', 0, { writing })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM })
  return {
    store,
    url: serving.url,
    browser,
    show: (path, width = 1280, scheme = 'light') =>
      show(browser, new URL(path, serving.url).href, width, scheme),
    async articleOf(uri) {
      for await (const article of store.list('article')) if (article.uri === uri) return article.id
      throw new Error(`no article ${uri}`)
    },
    async close() {
      await browser.close()
      await serving.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function show(browser: Browser, url: string, width: number, scheme: 'light' | 'dark'): Promise<Shown> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  const faults: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', error => faults.push(error.message))
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(url)
  await settled(page)
  return { page, faults }
}

/** Until nothing is awaited of the server any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor()
  const awaited = page.locator('.waiting, [aria-busy=true]').first()
  await awaited.waitFor({ state: 'detached' })
  // A page whose program has just come asks its own question a moment later.
  await page.waitForTimeout(60)
  await awaited.waitFor({ state: 'detached' })
}

/** What axe finds wrong, by rule and element; WCAG 2.2 A and AA and its best practices. */
export async function axe(page: Page): Promise<string[]> {
  // Evaluated by the browser's own means: a script tag would be refused by the page's policy, as it should.
  await page.evaluate(AXE)
  const found = (await page.evaluate('axe.run()')) as {
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** How many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Opens the address at phone and desktop width, light and dark, and tells all that is wrong with how it looks. */
export async function faultsOf(app: OpenApp, path: string): Promise<string[]> {
  const wrong: string[] = []
  for (const width of [360, 1280])
    for (const scheme of ['light', 'dark'] as const) {
      const { page, faults } = await app.show(path, width, scheme)
      const wider = await overflow(page)
      const all = [...faults, ...(wider > 0 ? [`${wider} px too wide`] : []), ...(await axe(page))]
      wrong.push(...all.map(fault => `${path} at ${width}, ${scheme}: ${fault}`))
      await page.close()
    }
  return wrong
}
