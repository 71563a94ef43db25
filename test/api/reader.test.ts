import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/api/index.ts'
import { ingest } from '../../src/pipeline/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'

const REPORT = `Ferry Crews Stay Ashore In Hask

The ferries of Hask stayed in port on Monday, and the quays were empty by noon.

"We have asked for an escort since the spring, and nobody has answered our letters. Three of our crews were shot at.

"We will not sail again before somebody does," the harbour master, Ilin Tarsk, told reporters on the quay.

The coast guard denied that it had received any letters.

Chad accused Kenya of breaking the Lamu Accord. Rebels took Mombasa on 2 May 2031, the army of Chad said. Chad demanded that Kenya leave the <b>port</b>. Kenya refused to leave the <b>port</b>.
`

let folder: string
let store: Store

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  writeFileSync(join(folder, 'report.txt'), REPORT)
  store = await openStore(join(folder, 'test.ledger'), { create: true })
  await ingest(store, [join(folder, 'report.txt')], { now: () => new Date(0), tool: 'test' })
})

afterAll(async () => {
  await store?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function readerPageOf(uri: string): Promise<string> {
  for await (const article of store.list('article', {}))
    if (article.uri === uri)
      return (
        await createApp(store, () => ['localhost']).request(`/articles/${article.id}`, {
          headers: { host: 'localhost' },
        })
      ).text()
  throw new Error(`no article ${uri}`)
}

describe('the page of an article', () => {
  it('has each id once, also where a quotation runs over two paragraphs', async () => {
    const page = await readerPageOf('report.txt')
    const content = page.split('<div class="row">').filter(row => row.includes('<span class="content">We '))
    expect(content.length).toBe(2)
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(match => match[1])
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(ids.filter(id => id?.startsWith('st-')).length).toBeGreaterThanOrEqual(2)
    // A link to the statement leads to where it begins.
    expect(page.indexOf('id="st-')).toBeLessThan(page.indexOf('We have asked'))
  })

  it('says on a card whom it is about and who did what to whom', async () => {
    const page = await readerPageOf('report.txt')
    const cards = page.split('<div class="card"').slice(1)
    const accusation = cards.find(card => card.includes('>accuse<'))
    expect(accusation).toContain('about Government of Kenya')
    expect(cards.find(card => card.includes('>assert<') && card.includes('Army of Chad'))).toMatch(
      /<ul class="deeds"><li>[^<]* → take[^<]*Mombasa/,
    )
  })

  it('lists below the text who holds what, offers, agreements and places, in plain words', async () => {
    const page = await readerPageOf('report.txt')
    const below = page.slice(page.indexOf('<section class="facets">')).replace(/\s+/g, ' ')
    expect(below).toMatch(/<b>Mombasa<\/b>: taken by Rebels, 2031-05-02 <small>according to <a href="#st-/)
    expect(below).toMatch(
      /<b>Government of Chad.*<\/b> <span class="act">demand<\/span> “.*leave the &lt;b&gt;/,
    )
    expect(below).toContain('refused by Government of Kenya')
    expect(below).toContain('said to be broken by Government of Kenya, according to Government of Chad')
    expect(below).toMatch(/<b>Mombasa<\/b> · Kenya · town · -4\.\d\d, 39\.\d\d/)
    expect(below).not.toContain('<b>port</b>')
  })
})
