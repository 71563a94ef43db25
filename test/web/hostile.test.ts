import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GIANT_TEXT, HOSTILE_PAGE, HOSTILE_TEXT } from './hostile.ts'
import { axe, type OpenApp, openApp, overflow, settled } from './open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp({ 'page.html': HOSTILE_PAGE, 'text.txt': HOSTILE_TEXT, 'giant.txt': GIANT_TEXT })
}, 180_000)
afterAll(() => app?.close())

const text = async (): Promise<string> => `/articles/${await app.articleOf('text.txt')}`
const page = async (): Promise<string> => `/articles/${await app.articleOf('page.html')}`

describe('a hostile article', () => {
  it('shows its tags and handlers as words, and runs nothing', async () => {
    for (const [path, words] of [
      [await page(), ['<script>alert(5)</script>', 'leave the town']],
      [
        await text(),
        ['<script>alert(11)</script>', '<img src=x onerror=alert(12)>', '<a href="javascript:alert(13)">'],
      ],
    ] as const) {
      const { page: shown, faults } = await app.show(path)
      const read = await shown.locator('.reader').textContent()
      for (const word of words) expect(read).toContain(word)
      expect(await shown.locator('.reader img, .reader script, .reader style, .reader form').count()).toBe(0)
      expect(await shown.locator('.reader [onload], .reader [onerror], .reader [onclick]').count()).toBe(0)
      // Dialogs and refused scripts would be among the faults.
      expect(faults).toEqual([])
      await shown.close()
    }
  })

  it('has no link but to the app’s own pages and to the web', async () => {
    for (const path of ['/', '/articles', '/actors', await page(), await text()]) {
      const { page: shown } = await app.show(path)
      const schemes = await shown.evaluate<string[]>(
        `[...new Set([...document.querySelectorAll('a[href]')].map(a => a.protocol))]`,
      )
      expect(schemes.filter(scheme => scheme !== 'http:' && scheme !== 'https:')).toEqual([])
      await shown.close()
    }
  })

  it('turns nothing around, and shows what no reader sees', async () => {
    const { page: shown } = await app.show(await text())
    const codes = await shown
      .locator('.text .unseen')
      .evaluateAll(all => all.map(one => one.getAttribute('data-code')))
    expect(codes).toContain('U+202E')
    expect(codes).toContain('U+001B')
    // Of two words behind the override the first still stands to the left of the second.
    const left = (word: string): Promise<number> =>
      shown.evaluate<number>(`(() => {
        const walker = document.createTreeWalker(document.querySelector('.reader'), NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf('reversed and')
          if (at < 0) continue
          const range = document.createRange()
          const from = node.data.indexOf('${word}', at)
          range.setStart(node, from)
          range.setEnd(node, from + 3)
          return range.getBoundingClientRect().left
        }
        return -1
      })()`)
    expect(await left('rev')).toBeLessThan(await left('and'))
    await shown.close()
  })

  it('does nothing in the frame of its original: no script, no forwarding, nothing from elsewhere', async () => {
    const { page: shown, faults } = await app.show(`${await page()}?view=original`)
    const asked: string[] = []
    shown.on('request', request => asked.push(request.url()))
    await shown.frameLocator('iframe').locator('article').waitFor({ state: 'attached' })
    await shown
      .frameLocator('iframe')
      .locator('a')
      .evaluate(link => (link as unknown as { click(): void }).click())
    await shown.waitForTimeout(300)
    expect(shown.frames().map(frame => new URL(frame.url()).host)).toEqual([
      new URL(app.url).host,
      new URL(app.url).host,
    ])
    expect(faults.filter(fault => /dialog|elsewhere/.test(fault))).toEqual([])
    expect(asked.filter(url => !url.startsWith(app.url))).toEqual([])
    await shown.close()
  })

  it('of two megabytes without a space stays readable on a phone, to its last paragraph', async () => {
    const { page: shown, faults } = await app.show(`/articles/${await app.articleOf('giant.txt')}`, 360)
    expect(await overflow(shown)).toBeLessThanOrEqual(0)
    const started = Date.now()
    await shown.locator('.find input').fill('ferries had stayed')
    await shown.locator('mark.current').waitFor()
    await settled(shown)
    expect(Date.now() - started).toBeLessThan(10_000)
    expect(await shown.locator('mark.current').isVisible()).toBe(true)
    expect(faults).toEqual([])
    await shown.close()
  }, 120_000)

  it('leaves axe nothing to find', async () => {
    const { page: shown } = await app.show(await page(), 360)
    expect(await axe(shown)).toEqual([])
    await shown.close()
  })
})

describe('an original', () => {
  const original = async (uri: string): Promise<Response> => {
    const article = await app.store.get(await app.articleOf(uri))
    return fetch(new URL(`/api/originals/${article?.type === 'article' ? article.sha256 : ''}`, app.url))
  }

  it('comes byte for byte, sandboxed whoever opens it, and is not guessed to be something else', async () => {
    const answer = await original('page.html')
    expect(await answer.text()).toBe(HOSTILE_PAGE)
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
    expect(answer.headers.get('content-security-policy')).not.toContain('allow-')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect((await original('giant.txt')).headers.get('content-type')).toMatch(/^text\/plain/)
  })

  it('is not there under a name that is no hash', async () => {
    for (const name of ['0'.repeat(64), '..%2f..%2fetc%2fpasswd', 'x'])
      expect((await fetch(new URL(`/api/originals/${name}`, app.url))).status).toBe(404)
  })
})
