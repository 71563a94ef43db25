import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { serveLedger } from '../src/api/index.ts'
import { openStore } from '../src/store/index.ts'
import { call } from './bench-scale.ts'
import { takeMaterial } from './scale/material.ts'

const SIZES = [500, 25_000] as const
const BODIES = 2512
const ROUNDS = 7
const CHROMIUM = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']

/** What is awaited of the larger ledger: an aim in milliseconds, and at most 1.5 times the smaller one's. */
const AIMS = { 'first page': 1000, 'filter change': 200, reader: 300 } as const
type Step = keyof typeof AIMS

/** Every view's answer, timed by itself: what is slow on the page is mostly slow here. */
const VIEWS = [
  'disputes',
  'timeline',
  'network',
  'map',
  'actors',
  'agreements',
  'figures',
  'offers',
  'articles',
  'search?q=army',
]

/**
 * The web app on a ledger of 500 articles and on one of 25,000 – analysed bodies recombined with fixed seeds – in headless
 * Chromium: medians of seven rounds after one that warms up.
 */
export async function benchWeb(corpora: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-web-'))
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM })
  try {
    writeFileSync(join(folder, 'material.json'), JSON.stringify(takeMaterial(corpora, BODIES)))
    const columns: Map<string, number>[] = []
    let from = 0
    for (const size of SIZES) {
      call(folder, 'fill', from, size)
      call(folder, 'reconcile', from, size)
      columns.push(await measure(join(folder, 'scale.ledger'), browser))
      from = size
    }
    print(columns)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

function print(columns: readonly Map<string, number>[]): void {
  const [small, large] = columns
  console.log(`web app, ms                ${SIZES[0]}   ${SIZES[1]}   ratio (bar 1.5)   aim`)
  for (const [name, ms] of large ?? []) {
    const before = small?.get(name) ?? Number.NaN
    const aim = name in AIMS ? String(AIMS[name as Step]) : ''
    const cells = [
      before.toFixed(0).padStart(8),
      ms.toFixed(0).padStart(8),
      (ms / before).toFixed(2).padStart(8),
    ]
    console.log(`${name.padEnd(22)} ${cells.join('')}   ${aim}`)
  }
}

async function measure(ledger: string, browser: Browser): Promise<Map<string, number>> {
  const store = await openStore(ledger, { readOnly: true })
  const serving = await serveLedger(store, '127.0.0.1', 0)
  try {
    const figures = new Map<string, number>()
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    for (const [step, run] of Object.entries(STEPS))
      figures.set(step, await medianOf(() => run(page, serving.url)))
    await page.close()
    for (const view of VIEWS)
      figures.set(`/api/views/${view}`, await medianOf(() => answered(`${serving.url}api/views/${view}`)))
    return figures
  } finally {
    await serving.close()
    await store.close()
  }
}

const STEPS: Readonly<Record<Step, (page: Page, url: string) => Promise<number>>> = {
  'first page': async (page, url) => {
    await page.goto('about:blank')
    const started = performance.now()
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('.disputes h2 a').first().waitFor()
    return performance.now() - started
  },
  'filter change': async (page, url) => {
    await page.goto(url)
    await page.locator('.disputes h2 a').first().waitFor()
    await page.locator('.filters summary').click()
    const started = performance.now()
    await page.getByLabel('Act').selectOption('deny')
    await page.waitForURL(/act=deny/)
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    return performance.now() - started
  },
  reader: async (page, url) => {
    await page.goto(url)
    await page.locator('.disputes h2 a').first().click()
    await page.locator('.line blockquote a').first().waitFor()
    const started = performance.now()
    await page.locator('.line blockquote a').first().click()
    await page.locator('main .card').first().waitFor()
    return performance.now() - started
  },
}

async function answered(url: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  await response.arrayBuffer()
  return performance.now() - started
}

async function medianOf(run: () => Promise<number>): Promise<number> {
  await run()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) times.push(await run())
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}
