import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model/index.ts'
import {
  actorIn,
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
} from '../fixture.ts'
import type { OpenEmpty } from './open-empty.ts'

const first = report(DENIAL, { title: 'Denied', outlet: 'Southern Wire', published: '2031-03-04' })
const second = report(CHARGE, { title: 'Charged', outlet: 'Northern Post', published: '2031-03-03' })
const [a, b] = [first, second].map(item => articleOf(item).id) as [string, string]
const denial = statementOf(first, { act: 'deny' })
const charge = statementOf(second, { act: 'accuse' })

export const articlesSuite = (open: OpenEmpty): void => {
  describe('articles by themselves', () => {
    it('are listed without their texts, with the number of their statements and copies', async () => {
      const store = await open()
      await store.addArticles([first, second], BATCH)
      await store.putAnalyses([analysisOf(first, { statements: [denial] }), analysisOf(second)], 'v1')
      const copies = [{ article: b, copyOf: a, shared: [] }]
      await store.putReconciliations([a, b], [{ ...groupOf([first, second]), copies }], 'c1')
      expect(
        (await store.heads({})).map(head => [head.title, head.statements, head.copies, head.copyOf]),
      ).toEqual([
        ['Charged', 0, 0, a],
        ['Denied', 1, 1, null],
      ])
      expect((await store.heads({ outlet: 'southern' })).map(({ id }) => id)).toEqual([a])
      expect((await store.headsOf([a, 'ar-none', b])).map(({ id }) => id)).toEqual([a, b])
      expect(await store.copiesOf(a)).toEqual([b])
    })

    it('give what was made of them alone, though an actor be met elsewhere too', async () => {
      const store = await open()
      await store.addArticles([first, second], BATCH)
      await store.putAnalyses(
        [first, second].map(item => analysisOf(item, { actors: [actorIn(item, 'Ministry', 1)] })),
        'v1',
      )
      const { actors } = await store.interpretationOf(a)
      expect(actors.flatMap(({ mentions }) => mentions.map(({ article }) => article))).toEqual([a])
      expect(await store.interpretationOf('ar-none')).toMatchObject({ statements: [], actors: [] })
    })

    it('know the claims of their statements and of their own voice, with the dispute of each', async () => {
      const store = await open()
      await store.addArticles([first, second], BATCH)
      await store.putAnalyses(
        [analysisOf(first, { statements: [denial] }), analysisOf(second, { statements: [charge] })],
        'v1',
      )
      const disputed = claimOn('cl-1', [denial, charge])
      const told: Claim = { ...claimOn('cl-2', [charge]), narrated: [{ article: a, start: 0, end: 3 }] }
      const group = {
        ...groupOf([first, second]),
        claims: [disputed, told],
        disputes: [disputeOn('di-1', disputed)],
      }
      await store.putReconciliations([a, b], [group], 'c1')
      expect((await store.claimsIn(a)).map(({ claim, dispute }) => [claim.id, dispute])).toEqual([
        ['cl-1', 'di-1'],
        ['cl-2', null],
      ])
      expect(await store.claimsIn('ar-none')).toEqual([])
    })

    it('know what their originals were read as', async () => {
      const store = await open()
      await store.addArticles([first], BATCH)
      expect(await store.formatOf(first.sha256)).toEqual({ format: 'text', encoding: 'utf-8' })
      expect(await store.formatOf('0'.repeat(64))).toBeNull()
    })
  })
}
