import { describe, expect, it } from 'vitest'
import { all, articleOf, BATCH, CHARGE, DENIAL, exported, noteOn, report, unreadable } from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

export const originalsSuite = (open: OpenEmpty): void => {
  describe('originals', () => {
    it('are given back byte by byte under their hash', async () => {
      const store = await open()
      const item = report(`\uFEFF${DENIAL}\r\n…`)
      await store.addArticles([item], BATCH)
      expect(Buffer.from((await store.original(item.sha256)) ?? [])).toEqual(Buffer.from(item.original.bytes))
      expect(await store.original('0'.repeat(64))).toBeNull()
    })

    it('that come again change nothing and are told as known', async () => {
      const store = await open()
      const item = report(DENIAL)
      const [first] = await store.addArticles([item], BATCH)
      const before = await exported(store)
      const [second] = await store.addArticles([item], { ...BATCH, id: 'second import', at: '2032-01-01' })
      expect([first?.outcome, second?.outcome]).toEqual(['new', 'known'])
      expect(second?.article).toBe(articleOf(item).id)
      expect(await exported(store)).toEqual(before)
    })

    it('found in two places are one article with both, the first in code-unit order leading', async () => {
      const store = await open()
      await store.addArticles([report(DENIAL, { uri: 'b.txt' })], BATCH)
      const [added] = await store.addArticles([report(DENIAL, { uri: 'a.txt' })], BATCH)
      expect(added?.outcome).toBe('new-uri')
      const [article] = await all(store.list('article'))
      expect(article).toMatchObject({ uri: 'a.txt', uris: ['a.txt', 'b.txt'] })
      expect(await store.count('article')).toBe(1)
    })

    it('take their metadata from the place of which people said most', async () => {
      const store = await open()
      await store.addArticles([report(DENIAL, { uri: 'a.txt' })], BATCH)
      await store.addArticles([report(DENIAL, { uri: 'b.txt', given: { outlet: 'Tern Post' } })], BATCH)
      const [article] = await all(store.list('article'))
      expect(article).toMatchObject({ uri: 'a.txt', outlet: 'Tern Post' })
      const stored = await store.storedOriginal(report(DENIAL).sha256)
      expect(stored).toMatchObject({ uri: 'b.txt', given: { outlet: 'Tern Post' } })
    })

    it('take a later word on the same place for a correction, and silence for none', async () => {
      const store = await open()
      const ingest = async (outlet?: string): Promise<string | null | undefined> => {
        await store.addArticles([report(DENIAL, { given: outlet ? { outlet } : {} })], BATCH)
        return (await all(store.list('article')))[0]?.outlet
      }
      expect(await ingest('Tern Pots')).toBe('Tern Pots')
      expect(await ingest('Tern Post')).toBe('Tern Post')
      expect(await ingest()).toBe('Tern Post')
    })

    it('of which no article came are kept with a note for each place', async () => {
      const store = await open()
      const bytes = Uint8Array.of(0, 1, 2, 0xff)
      const [added] = await store.addArticles([unreadable(bytes, 'one.bin')], BATCH)
      await store.addArticles([unreadable(bytes, 'two.bin')], BATCH)
      expect(added).toMatchObject({ outcome: 'noted', article: null })
      expect((await all(store.list('note'))).map(note => note.uri).sort()).toEqual(['one.bin', 'two.bin'])
      expect((await all(store.originals())).length).toBe(1)
    })

    it('without a byte leave a note and nothing else', async () => {
      const store = await open()
      const [added] = await store.addArticles([unreadable(new Uint8Array(), 'empty.txt')], BATCH)
      expect(added?.outcome).toBe('noted')
      expect(await store.count('note')).toBe(1)
      expect((await store.info()).originals).toBe(0)
    })

    it('are listed in the order of hashes from any of them on', async () => {
      const store = await open()
      const items = Array.from({ length: 40 }, (_, i) => report(`${DENIAL} ${i}`))
      await store.addArticles(items, BATCH)
      const hashes = items.map(item => item.sha256).sort()
      expect((await all(store.originals())).map(o => o.sha256)).toEqual(hashes)
      expect((await all(store.originals(hashes[20]))).map(o => o.sha256)).toEqual(hashes.slice(21))
      const afterArticle = await all(store.originals(`ar-${hashes[20]?.slice(0, 16)}`))
      expect(afterArticle.map(o => o.sha256)).toEqual(hashes.slice(21))
    })

    it('are known by hash, and files by path, size, time and what was said of them', async () => {
      const store = await open()
      const item = report(DENIAL)
      await store.addArticles([item], BATCH)
      expect([...(await store.known([item.sha256, report(CHARGE).sha256]))]).toEqual([
        [item.sha256, 'stored'],
      ])
      const stamp = { path: '/reports/The ministry.txt', size: item.original.bytes.length, mtimeMs: 1_000 }
      expect([...(await store.unchanged([stamp]))]).toEqual([stamp.path])
      for (const changed of [{ size: 1 }, { mtimeMs: 1_000.5 }, { given: { outlet: 'Tern Post' } }]) {
        expect((await store.unchanged([{ ...stamp, ...changed }])).size).toBe(0)
      }
    })

    it('replace what an earlier look at their path left to say, and nothing of other paths', async () => {
      const store = await open()
      const [locked, broken] = [noteOn('a.txt', 'not-permitted'), noteOn('a.txt', 'sidecar-broken')]
      await store.putLooks([
        { path: '/x/a.txt', notes: [locked, locked] },
        { path: '/y/a.txt', notes: [locked] },
      ])
      expect(await all(store.list('note'))).toEqual([locked])
      await store.putLooks([{ path: '/x/a.txt', notes: [broken] }])
      expect((await all(store.list('note'))).map(note => note.rule).sort()).toEqual([
        'not-permitted',
        'sidecar-broken',
      ])
      await store.putLooks([
        { path: '/x/a.txt', notes: [] },
        { path: '/y/a.txt', notes: [] },
      ])
      expect(await store.count('note')).toBe(0)
    })

    it('that are gone from a folder take along what was said of them, unless an article came of them', async () => {
      const store = await open()
      await store.addArticles([report(DENIAL, { uri: 'kept.txt' })], BATCH)
      const look = (path: string) => ({ path, notes: [noteOn(path, 'sidecar-broken')] })
      const paths = ['/reports/kept.txt', '/reports/link.txt', '/reports/still.txt', '/reports2/a.txt']
      await store.putLooks(paths.map(look))
      await store.forgetLooks('/reports', new Set(['/reports/still.txt']))
      expect((await all(store.list('note'))).map(note => note.uri).sort()).toEqual([
        '/reports/kept.txt',
        '/reports/still.txt',
        '/reports2/a.txt',
      ])
    })

    it('without a byte say so no longer once they have some', async () => {
      const store = await open()
      const item = report(DENIAL, { uri: 'a.txt' })
      await store.addArticles([{ ...unreadable(new Uint8Array(), 'a.txt'), stamp: item.stamp }], BATCH)
      expect(await store.count('note')).toBe(1)
      await store.addArticles([item], BATCH)
      expect(await store.count('note')).toBe(0)
    })

    it('keep the furniture templates that were frozen last', async () => {
      const store = await open()
      expect(await store.templates()).toBeNull()
      await store.setTemplates({ version: 't1', outlets: {} })
      await store.setTemplates({ version: 't2', outlets: { 'Tern Post': ['abc'] } })
      expect(await store.templates()).toEqual({ version: 't2', outlets: { 'Tern Post': ['abc'] } })
    })

    it('keep the actors that the user gave last', async () => {
      const store = await open()
      expect(await store.actors()).toEqual([])
      const actor = { id: 'own-ridge', kind: 'armed-group', names: {} } as const
      await store.setActors([actor])
      expect(await store.actors()).toEqual([actor])
      await store.setActors([])
      expect(await store.actors()).toEqual([])
    })
  })
}
