import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  analysisOf,
  articleOf,
  BATCH,
  CHARGE,
  claimOn,
  DENIAL,
  disputeOn,
  groupOf,
  report,
  statementOf,
} from '../store/fixture.ts'
import { faultsOf, type OpenApp, openApp } from './open-app.ts'

const REPORT = `Ferry Crews Stay Ashore In Hask

The ferries of Hask stayed in port on Monday, and the quays were empty by noon.

"We will not sail again before somebody answers us," the harbour master, Ilin Tarsk, told reporters on the quay.

The coast guard of Norland denied that it had received any letters. The mayor said the coast guard had promised that it would answer.

Chad accused Kenya of breaking the Lamu Accord. Rebels took Mombasa on 2 May 2031, the army of Chad said. Chad demanded that Kenya leave the <b>port</b>. Kenya refused to leave the <b>port</b>.
`

/** A statement over a text that has changed since. */
const MOVED = report('The ministry denied that the bridge at Sarn had been crossed.', { uri: 'moved.txt' })
const moved = statementOf(MOVED, { act: 'deny' })

const [charging, denying] = [CHARGE, DENIAL].map((text, i) =>
  report(text, { outlet: ['Northern Post', 'Southern Wire'][i] ?? null, published: `2031-03-0${i + 3}` }),
) as [ReturnType<typeof report>, ReturnType<typeof report>]
const charge = statementOf(charging, { act: 'accuse', speakerName: 'Ilse Varn' })
const denial = statementOf(denying, { act: 'deny', speakerName: 'Ministry' })
const claim = claimOn('cl-00000000000000aa', [charge, denial])
const dispute = disputeOn('di-00000000000000aa', claim)

let app: OpenApp

beforeAll(async () => {
  app = await openApp({ 'report.txt': REPORT })
  await app.store.addArticles([MOVED, charging, denying], BATCH)
  const content = { spans: [{ start: 4, end: 12, text: 'elsewhere' }] }
  await app.store.putAnalyses(
    [analysisOf(MOVED, { statements: [{ ...moved, source: null, content }] })],
    'v1',
  )
  await app.store.putAnalyses(
    [analysisOf(charging, { statements: [charge] }), analysisOf(denying, { statements: [denial] })],
    'v1',
  )
  await app.store.putReconciliations(
    [charging, denying].map(item => articleOf(item).id),
    [groupOf([charging, denying], { claims: [claim], disputes: [dispute] })],
    'c1',
  )
}, 120_000)
afterAll(() => app?.close())

const crossing = async (): Promise<string> =>
  `/articles/${await app.articleOf('01-lnrt-oskel-crossing.html')}`
const ferries = async (): Promise<string> => `/articles/${await app.articleOf('report.txt')}`

const hashOf = (page: Page): string => new URL(page.url()).hash.slice(1)
const focused = (page: Page): Locator => page.locator(':focus')

describe('the reader', () => {
  it('marks source, cue and content of the statements, and folds what is no part of the article', async () => {
    const { page, faults } = await app.show(await crossing())
    expect(await page.locator('h1').first().textContent()).toContain('Kovarran Regulars Crossed Border')
    for (const role of ['source', 'cue', 'content'])
      expect(await page.locator(`.text .${role}`).count(), role).toBeGreaterThan(3)
    expect(await page.locator('.card').count()).toBeGreaterThan(5)
    const furniture = page.locator('details.furniture').first()
    expect(await furniture.locator('pre').isVisible()).toBe(false)
    await furniture.locator('summary').click()
    expect(await furniture.locator('pre').isVisible()).toBe(true)
    expect(faults).toEqual([])
    await page.close()
  })

  it('gives the words of the article unchanged between its marks', async () => {
    const { page } = await app.show(await ferries())
    // The numbers of the statements are no words of it.
    const words = await page.evaluate(`[...document.querySelectorAll('.text')].map(p => {
      const copy = p.cloneNode(true)
      for (const number of copy.querySelectorAll('.number')) number.remove()
      return copy.textContent
    })`)
    expect(words).toEqual(REPORT.trim().split('\n\n'))
    await page.close()
  })

  it('is read by keyboard alone: from statement to statement, to its card, and back to its words', async () => {
    const { page } = await app.show(await ferries())
    await page.locator('.number').first().focus()
    await page.keyboard.press('j')
    const first = hashOf(page)
    expect(await focused(page).getAttribute('id')).toBe(first)
    await page.keyboard.press('j')
    const second = hashOf(page)
    expect(second).not.toBe(first)
    expect(await focused(page).getAttribute('id')).toBe(second)
    await page.keyboard.press('k')
    expect(hashOf(page)).toBe(first)
    await page.keyboard.press('Enter')
    await page.locator(`[id="card-${first}"]:focus`).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page).getAttribute('class')).toBe('back')
    await page.keyboard.press('Enter')
    await page.locator(`[id="${first}"]:focus`).waitFor()
    await page.close()
  })

  it('reaches every statement by the Tab key, those inside others too', async () => {
    const { page } = await app.show(await ferries())
    const statements = await page.locator('.card[id^=card-]').count()
    const inner = page.locator('.card', { hasText: 'inside statement' })
    expect(await inner.count()).toBeGreaterThan(0)
    const reached = new Set<string>()
    await page.locator('.find input').focus()
    for (let i = 0; i < 20 * statements; i++) {
      await page.keyboard.press('Tab')
      const id = await page.evaluate<string>(
        'document.activeElement.matches(".number") ? document.activeElement.id : ""',
      )
      if (id !== '') reached.add(id)
    }
    expect(reached.size).toBe(statements)
    await page.close()
  })

  it('takes of several statements under a click the smallest', async () => {
    const { page } = await app.show(await ferries())
    await page.locator('.text .content.nested').first().click()
    const id = hashOf(page)
    expect(id).toMatch(/^st-/)
    expect(await page.locator(`#card-${id}`).textContent()).toContain('inside statement')
    await page.close()
  })

  it('scrolls to the statement that the address names and marks it with its card', async () => {
    const id = await app.articleOf('01-lnrt-oskel-crossing.html')
    const statements = await Array.fromAsync(app.store.list('statement', { article: id }))
    const last = statements.at(-1)?.id ?? ''
    const { page } = await app.show(`/articles/${id}#${last}`)
    await page.locator(`#card-${last}.on`).waitFor()
    expect(await page.locator(`.text .on`).count()).toBeGreaterThan(0)
    expect(await page.evaluate('scrollY')).toBeGreaterThan(300)
    await page.close()
  })

  it('scrolls to an offset and marks the word there; says so where there is none', async () => {
    const path = await ferries()
    const at = REPORT.indexOf('coast guard')
    const { page } = await app.show(`${path}#at-${at}`)
    expect(await page.locator('mark.at').textContent()).toBe('coast')
    await page.evaluate(`location.hash = 'at-999999'`)
    await page.locator('.lost', { hasText: 'behind the end of the text' }).waitFor()
    await page.evaluate(`location.hash = 'st-0000000000000000'`)
    await page.locator('.lost', { hasText: 'this article does not have' }).waitFor()
    await page.close()
  })

  it('has beside a sentence who contradicts it, with the outlet, one click from the words', async () => {
    const { page, faults } = await app.show(`/articles/${articleOf(charging).id}`)
    const other = page.locator('.card .other')
    expect(await other.textContent()).toMatch(
      /≠ Ministry, Southern Wire, 2031-03-04: “The ministry denied.*”/,
    )
    expect(await page.locator('.card a', { hasText: 'dispute' }).getAttribute('href')).toBe(
      `/disputes/${dispute.id}`,
    )
    await other.locator('a').click()
    await page.waitForURL(`**/articles/${articleOf(denying).id}#${denial.id}`)
    await page.locator('.card.on').waitFor()
    expect(await page.locator('.card .other').textContent()).toContain('≠ Ilse Varn')
    await page.goBack()
    await page.locator('.other', { hasText: 'Ministry' }).waitFor()
    expect(faults).toEqual([])
    await page.close()
  })

  it('says on a card how sure it is only when asked', async () => {
    const { page } = await app.show(await ferries())
    const fold = page.locator('.card .why').first()
    expect(await fold.textContent()).toBe('How sure')
    await fold.locator('summary').click()
    await fold.locator('dd').first().waitFor()
    expect(await fold.textContent()).toMatch(/confidence0\.\d\d.*found by/s)
    await page.close()
  })

  it('lists below the text who holds what, offers, agreements and places, in plain words', async () => {
    const { page } = await app.show(await ferries())
    const below = ((await page.locator('.facets').textContent()) ?? '').replace(/\s+/g, ' ')
    expect(below).toMatch(/Mombasa · taken by Rebels · 2031-05-02/)
    expect(below).toContain('leave the <b>port</b>')
    expect(below).toContain('refused by Government of Kenya')
    expect(below).toContain('said to be broken by Government of Kenya, according to Government of Chad')
    expect(below).toMatch(/Mombasa · Kenya · town · -4\.\d\d, 39\.\d\d/)
    await page.locator('.facets a', { hasText: 'according to' }).first().click()
    expect(hashOf(page)).toMatch(/^st-/)
    await page.close()
  })

  it('finds words in the text, counts them, and goes from one to the next and back', async () => {
    const { page } = await app.show(await ferries())
    await page.locator('.number').first().focus()
    await page.keyboard.press('/')
    await page.keyboard.type('COAST GUARD')
    const told = page.locator('.find [role=status]')
    await page.locator('mark.current').waitFor()
    expect(await told.textContent()).toBe('1 of 2')
    expect(await page.locator('mark').allTextContents()).toEqual(['coast guard', 'coast guard'])
    await page.keyboard.press('Enter')
    expect(await told.textContent()).toBe('2 of 2')
    await page.keyboard.press('Shift+Enter')
    expect(await told.textContent()).toBe('1 of 2')
    expect(page.url()).toContain('find=COAST+GUARD')
    await page.locator('.find input').fill('lighthouse')
    await page.locator('.find [role=status]', { hasText: 'not in the text' }).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.search.includes('find'))
    expect(await page.locator('mark').count()).toBe(0)
    await page.close()
  })

  it('says whose reprint it is and what was added and cut, and marks shared passages when asked', async () => {
    const { page } = await app.show(`/articles/${await app.articleOf('10-harbour-post-harrowick.html')}`)
    expect(await page.locator('.copy summary').textContent()).toMatch(/^Reprint of .*Meridian, 2031-03-09/)
    await page.locator('.copy summary').click()
    expect(await page.locator('.copy').textContent()).toMatch(/Added:|Cut:|Nothing of note/)
    expect(await page.locator('.text .shared').count()).toBe(0)
    await page.getByRole('button', { name: 'Shared passages' }).click()
    await page.locator('.text .shared').first().waitFor()
    expect(await page.locator('.margin a', { hasText: 'Meridian' }).first().getAttribute('href')).toMatch(
      /^\/articles\/ar-[0-9a-f]+#at-\d+$/,
    )
    await page.close()
    const { page: origin } = await app.show(`/articles/${await app.articleOf('09-meridian-harrowick.txt')}`)
    expect(await origin.locator('.about').textContent()).toMatch(/Reprinted in .*The Harbour Post/)
    await origin.close()
  })

  it('lists spans that the text does not have, and marks nothing for them', async () => {
    const { page, faults } = await app.show(`/articles/${articleOf(MOVED).id}`)
    expect(await page.locator('.mismatches li').textContent()).toMatch(
      /what is said: “elsewhere” at 4–12; the text there is “ministry”/,
    )
    expect(await page.locator('.text .content').count()).toBe(0)
    expect(faults).toEqual([])
    await page.close()
  })

  it('shows the original in a frame that runs nothing', async () => {
    const { page, faults } = await app.show(`${await crossing()}?view=original`)
    const frame = page.locator('iframe')
    expect(await frame.getAttribute('sandbox')).toBe('')
    const inside = page.frames().find(one => one.url().includes('/api/originals/'))
    await inside?.waitForLoadState()
    expect(await page.frameLocator('iframe').locator('body').textContent()).toContain('Oskel')
    // The browser tells what it did not run or load.
    expect(faults.filter(fault => !/^(?:Loading the|Blocked script)/.test(fault))).toEqual([])
    await page.close()
  })

  it('leads from a statement’s address to its sentence, and says what is no address', async () => {
    const [statement] = await Array.fromAsync(
      app.store.list('statement', { article: await app.articleOf('report.txt'), limit: 1 }),
    )
    const { page } = await app.show(`/statements/${statement?.id}`)
    await page.waitForURL(`**${await ferries()}#${statement?.id}`)
    await page.close()
    for (const [path, what] of [
      ['/statements/st-0', 'no such statement'],
      ['/articles/ar-0', 'no such article'],
    ] as const) {
      const { page: wrong } = await app.show(path)
      expect(await wrong.locator('[role=alert]').textContent()).toContain(what)
      await wrong.close()
    }
  })

  it('folds the cards below their paragraph on a phone, and opens those of the statement that is chosen', async () => {
    const { page } = await app.show(await ferries(), 360)
    expect(await page.locator('.card').first().isVisible()).toBe(false)
    await page.locator('.text .content').first().click()
    const id = hashOf(page)
    expect(await page.locator(`#card-${id}`).isVisible()).toBe(true)
    await page.close()
  })

  it('prints the numbered statements with their cards, and no tools', async () => {
    const { page } = await app.show(await ferries(), 360)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.number').first().isVisible()).toBe(true)
    await page.locator('.card').first().waitFor({ state: 'visible' })
    expect(await page.locator('.tools').isVisible()).toBe(false)
    await page.close()
  })

  it('fits a phone and a desktop in light and dark, and axe finds nothing', async () => {
    const path = await crossing()
    expect(await faultsOf(app, path)).toEqual([])
    expect(await faultsOf(app, `${await ferries()}?view=original`)).toEqual([])
    expect(await faultsOf(app, `${path}?find=Oskel`)).toEqual([])
    expect(await faultsOf(app, `/articles/${articleOf(MOVED).id}#at-4`)).toEqual([])
    expect(await faultsOf(app, '/articles')).toEqual([])
  }, 180_000)
})

describe('the list of articles', () => {
  it('has outlet, date, title, statements and copies of each, in the order of their dates', async () => {
    const { page, faults } = await app.show('/articles')
    const dates = (await page.locator('.articles time').allTextContents()).filter(date => date !== 'undated')
    expect(dates.length).toBeGreaterThan(20)
    expect(dates).toEqual(dates.toSorted())
    expect(
      await page.locator('.articles li', { hasText: 'Three sides lay claim' }).first().textContent(),
    ).toMatch(/2031-03-09Meridian.*\d+ statements · 3 reprints/)
    await page.locator('.articles .title a').first().click()
    await page.waitForURL(/\/articles\/ar-/)
    expect(faults).toEqual([])
    await page.close()
  })

  it('obeys the filter bar', async () => {
    const { page } = await app.show('/articles?outlet=kovarpress')
    const outlets = await page.locator('.articles .outlet').allTextContents()
    expect(outlets.length).toBeGreaterThan(1)
    expect([...new Set(outlets)]).toEqual(['Kovarpress'])
    await page.close()
    const { page: none } = await app.show('/articles?outlet=nobody')
    expect(await none.locator('main').textContent()).toContain('No article fits these filters')
    await none.close()
  })
})
