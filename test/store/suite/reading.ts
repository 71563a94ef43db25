import { describe, expect, it } from 'vitest'
import type { RecordType } from '../../../src/model/index.ts'
import type { RecordFilter, Store } from '../../../src/store/index.ts'
import {
  actorIn,
  all,
  analysisOf,
  articleOf,
  BATCH,
  CHARGE,
  claimOn,
  DENIAL,
  disputeOn,
  exported,
  groupOf,
  noteOn,
  report,
  statementOf,
} from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

const early = report(DENIAL, { uri: 'z.txt', outlet: 'Tern Post', published: '2031-03-02' })
const late = report(CHARGE, { uri: 'a.txt', outlet: 'Радио Берег', published: '2031-03-09T08:00:00Z' })
const undated = report('Nobody knows when this was written.', { uri: 'b.txt' })
const denial = statementOf(early, { act: 'deny', speakerName: 'Ministry of Defence' })
const charge = statementOf(late, {
  act: 'accuse',
  speakerName: 'Ilse Varn',
  speaker: 'act-varn',
  target: { actor: 'act-army', span: null },
  channel: 'Telegram',
  said: { expression: null, date: '2031-03' },
})
const claim = claimOn('cl-1', [denial])

async function filled(store: Store): Promise<Store> {
  await store.addArticles([late, undated, early], BATCH)
  const place = {
    type: 'place',
    id: 'pl-harbour',
    name: 'Kasterby Port',
    country: null,
    lat: null,
    lon: null,
    mentions: [
      {
        article: articleOf(late).id,
        start: CHARGE.indexOf('the harbour'),
        end: CHARGE.length - 1,
        use: 'locative',
      },
    ],
  } as const
  await store.putAnalyses(
    [
      analysisOf(early, { statements: [denial], actors: [actorIn(early, 'Defence Ministry', 1)] }),
      analysisOf(late, {
        statements: [charge],
        actors: [actorIn(late, 'Ministry of Defence', 2)],
        places: [place],
      }),
      analysisOf(undated),
    ],
    'v1',
  )
  await store.putReconciliations(
    [],
    [groupOf([early], { claims: [claim], disputes: [disputeOn('di-1', claim)] }), groupOf([late])],
    'c1',
  )
  await store.putLooks([{ path: '/reports/c.txt', notes: [noteOn('c.txt', 'unreadable-file')] }])
  return store
}

export const readingSuite = (open: OpenEmpty): void => {
  describe('reading', () => {
    it('lists articles by date then place, the undated last', async () => {
      const store = await filled(await open())
      expect((await all(store.list('article'))).map(({ uri }) => uri)).toEqual(['z.txt', 'a.txt', 'b.txt'])
      expect((await all(store.list('article', { limit: 1, offset: 1 }))).map(({ uri }) => uri)).toEqual([
        'a.txt',
      ])
      expect((await all(store.list('statement'))).map(({ act }) => act)).toEqual(['deny', 'accuse'])
    })

    const fits: readonly [RecordType, RecordFilter, number][] = [
      ['article', { outlet: 'tern' }, 1],
      ['article', { outlet: 'РАДИО' }, 1],
      ['article', { text: 'SHELLING' }, 1],
      ['article', { from: '2031-03-09', to: '2031-03-09' }, 1],
      ['article', { from: '2031-03-10' }, 0],
      ['article', { act: 'deny', speaker: 'varn' }, 0],
      ['article', { place: 'kasterby port' }, 1],
      ['statement', { speaker: 'varn' }, 1],
      ['statement', { act: 'deny', outlet: 'post' }, 1],
      ['statement', { stance: 'deny' }, 1],
      ['statement', { stance: 'assert' }, 0],
      ['statement', { place: 'kasterby port' }, 1],
      ['statement', { place: 'kasterby' }, 2],
      ['statement', { article: articleOf(early).id }, 1],
      // Said some time in March, so perhaps then.
      ['statement', { from: '2031-03-20' }, 1],
      ['statement', { from: '2031-04' }, 0],
      ['statement', { to: '2031-03-02' }, 2],
      ['statement', { to: '2031-02-28' }, 0],
      ['statement', { channel: 'Telegram' }, 1],
      ['statement', { channel: 'video' }, 0],
      ['statement', { speakerId: 'act-varn' }, 1],
      ['statement', { targetId: 'act-army' }, 1],
      ['statement', { targetId: 'act-varn' }, 0],
      ['article', { words: 'shelling' }, 1],
      ['article', { words: 'shell' }, 0],
      ['statement', { words: 'varn' }, 1],
      ['statement', { words: 'nobody knows' }, 0],
      ['claim', { speaker: 'ministry', stance: 'deny' }, 1],
      ['claim', { speaker: 'varn' }, 0],
      ['claim', { text: 'entered' }, 1],
      ['dispute', { outlet: 'tern', text: 'kasterby' }, 1],
      ['dispute', { outlet: 'радио' }, 0],
      ['actor', { text: 'defence' }, 1],
      ['actor', { article: articleOf(undated).id }, 0],
      ['note', { text: 'UNREADABLE' }, 1],
      ['note', { act: 'deny' }, 0],
    ]
    it.each(fits)('lists of %s with %o: %i', async (type, filter, expected) => {
      const store = await filled(await open())
      expect((await all(store.list(type, filter))).length).toBe(expected)
      expect(await store.count(type, filter)).toBe(expected)
    })

    it('tells when statements were said, else printed', async () => {
      const store = await filled(await open())
      expect([...(await store.datesOf([denial.id, charge.id, 'st-none']))].sort()).toEqual(
        [
          [denial.id, '2031-03-02'],
          [charge.id, '2031-03'],
        ].sort(),
      )
    })

    it('counts the statements that fit by what they have in common, the most first', async () => {
      const store = await filled(await open())
      expect(await store.tally(['speaker', 'act'])).toEqual({
        total: 2,
        rows: [
          { values: [null, 'deny'], statements: 1, articles: 1 },
          { values: ['act-varn', 'accuse'], statements: 1, articles: 1 },
        ],
      })
      const days = await store.tally(['day', 'outlet'], { act: 'deny' })
      expect(days.rows.map(({ values }) => values)).toEqual([['2031-03-02', 'Tern Post']])
      // A month is no day: the date stays as precise as it is.
      expect((await store.tally(['day'], { speaker: 'varn' })).rows[0]?.values).toEqual(['2031-03'])
      expect((await store.tally(['act'], { limit: 1, offset: 1 })).total).toBe(2)
      const charged = await store.tally(['act'], {}, { known: ['target'] })
      expect(charged.rows.map(({ values }) => values)).toEqual([['accuse']])
      const own = await store.tally(['act'], {}, { speakers: ['act-varn'] })
      expect(own.rows.map(({ values }) => values)).toEqual([['accuse']])
      expect((await store.tally(['act'], { outlet: 'tern' }, { speakers: ['act-varn'] })).total).toBe(0)
      expect(await store.tally(['act'], { outlet: 'no such' })).toEqual({ total: 0, rows: [] })
    })

    it('joins an actor from all articles, under the name with most mentions', async () => {
      const store = await filled(await open())
      const [actor] = await all(store.list('actor'))
      expect(actor).toMatchObject({ name: 'Ministry of Defence', aliases: ['Defence Ministry'] })
      const order = actor?.mentions.map(({ article }) => article) ?? []
      expect(order).toEqual([...order].sort())
      expect(order.length).toBe(3)
    })

    it('leaves a place unresolved, with its candidates, where articles differ on it', async () => {
      const store = await open()
      await store.addArticles([early, late], BATCH)
      const placed = (country: string, lat: number) =>
        ({ type: 'place', id: 'pl-1', name: 'Orsk Ford', country, lat, lon: 5, mentions: [] }) as const
      await store.putAnalyses(
        [analysisOf(early, { places: [placed('XA', 1)] }), analysisOf(late, { places: [placed('XB', 2)] })],
        'v1',
      )
      expect(await store.get('pl-1')).toMatchObject({
        country: null,
        lat: null,
        lon: null,
        candidates: [{ country: 'XA' }, { country: 'XB' }],
      })
    })

    it('completes what a person typed of an id', async () => {
      const store = await filled(await open())
      const { id } = articleOf(early)
      expect(await store.complete(id.slice(0, 9), 5)).toEqual([id])
      expect((await store.complete('ar-', 2)).length).toBe(2)
      expect(await store.complete('ar-_', 5)).toEqual([])
      expect(await store.complete('%', 5)).toEqual([])
    })

    it('gets records of every type by id, and null for an id that never was', async () => {
      const store = await filled(await open())
      const records = (await exported(store)).map(line => JSON.parse(line))
      for (const record of records) expect(await store.get(record.id)).toEqual(record)
      expect(await store.get('st-nothing')).toBeNull()
    })

    it('exports type by type and by id within', async () => {
      const store = await filled(await open())
      const records = (await exported(store)).map(line => JSON.parse(line) as { type: string; id: string })
      expect([...new Set(records.map(({ type }) => type))]).toEqual([
        'article',
        'actor',
        'place',
        'statement',
        'claim',
        'dispute',
        'note',
      ])
      const ids = records.filter(({ type }) => type === 'article').map(({ id }) => id)
      expect(ids).toEqual([...ids].sort())
      expect((await all(store.records(['claim']))).map(({ id }) => id)).toEqual(['cl-1'])
    })

    it('gives one view of the ledger to a reader while it is written to', async () => {
      const store = await filled(await open())
      const seen: string[] = []
      for await (const record of store.records()) {
        if (seen.length === 0) await store.addArticles([report('A later report.')], BATCH)
        seen.push(record.id)
      }
      expect(seen).not.toContain(articleOf(report('A later report.')).id)
      expect(await store.count('article')).toBe(4)
    })

    it('counts what there is', async () => {
      const store = await filled(await open())
      const { counts, originals, originalBytes, pending } = await store.info()
      expect(counts).toMatchObject({
        article: 3,
        actor: 1,
        place: 1,
        statement: 2,
        claim: 1,
        dispute: 1,
        note: 1,
      })
      expect([originals, pending]).toEqual([3, 0])
      expect(originalBytes).toBe([early, late, undated].reduce((n, x) => n + x.original.bytes.length, 0))
    })
  })
}
