import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { recordId, type Statement, spanOf } from '../../../src/model/index.ts'
import { anchorOf } from '../../../src/pipeline/reviews/anchor-of.ts'
import { agreementOf, attach } from '../../../src/pipeline/reviews/attach.ts'
import { openStore, type Store } from '../../../src/store/index.ts'
import {
  actorIn,
  analysisOf,
  articleOf,
  BATCH,
  claimOn,
  groupOf,
  report,
  statementOf,
  temporaryFolder,
} from '../../store/fixture.ts'

const TEXT = 'The mayor of Tessin said that the ferry had sunk with forty sheep aboard near the old lock.'
const item = report(TEXT)
const { id } = articleOf(item)

/** A statement whose content is these words. */
function saying(words: string, wanted: Partial<Statement> = {}): Statement {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  const content = { spans: [spanOf(TEXT, { start, end: start + words.length })] }
  return statementOf(item, { id: recordId('st', words, wanted.speakerName ?? null), content, ...wanted })
}

async function ledgerWith(...statements: readonly Statement[]): Promise<Store> {
  const store = await openStore(join(temporaryFolder(), 'test.ledger'), { create: true })
  onTestFinished(() => store.close())
  await store.addArticles([item], BATCH)
  await analyse(store, statements)
  return store
}

const analyse = (store: Store, statements: readonly Statement[], version = 'v1'): Promise<void> =>
  store.putAnalyses([analysisOf(item, { statements })], version)

const whole = saying('the ferry had sunk with forty sheep aboard near the old lock')

describe('a review after a new analysis', () => {
  it('belongs to the record of its id, as long as there is one', async () => {
    const store = await ledgerWith(whole)
    const subject = { record: whole.id, ...(await anchorOf(store, whole)) }
    expect(await attach(store, subject)).toEqual({ record: whole.id, by: 'id' })
  })

  it('belongs to the statement that covers at least half of its words', async () => {
    const store = await ledgerWith(whole)
    const subject = { record: whole.id, ...(await anchorOf(store, whole)) }
    const shorter = saying('the ferry had sunk with forty sheep')
    await analyse(store, [shorter, saying('near the old lock')], 'v2')
    expect(await attach(store, subject)).toEqual({ record: shorter.id, by: 'place' })
  })

  it('belongs to none where less than half of its words are covered', async () => {
    const store = await ledgerWith(whole)
    const subject = { record: whole.id, ...(await anchorOf(store, whole)) }
    await analyse(store, [saying('the ferry had sunk')], 'v2')
    expect(await attach(store, subject)).toEqual({ record: null, why: 'none' })
  })

  it('belongs to the inner of two nested statements where its words are the inner one’s', async () => {
    const inner = saying('forty sheep aboard')
    const store = await ledgerWith(inner)
    const subject = { record: inner.id, ...(await anchorOf(store, inner)) }
    const now = saying('with forty sheep aboard')
    await analyse(store, [whole, now], 'v2')
    expect(await attach(store, subject)).toEqual({ record: now.id, by: 'place' })
  })

  it('is none of an outer statement with nearly the same words and another cue', async () => {
    const cued = (words: string, cue: string, speakerName: string | null = null): Statement => {
      const start = TEXT.indexOf(cue)
      return saying(words, {
        speakerName,
        cue: { spans: [spanOf(TEXT, { start, end: start + cue.length })] },
      })
    }
    const inner = cued('the ferry had sunk with forty sheep', 'mayor')
    const store = await ledgerWith(inner)
    const subject = { record: inner.id, ...(await anchorOf(store, inner)) }
    const outer = cued('that the ferry had sunk with forty sheep', 'said')
    await analyse(store, [outer], 'v2')
    expect(await attach(store, subject)).toEqual({ record: null, why: 'none' })
    const same = cued('that the ferry had sunk with forty sheep', 'mayor', 'A')
    await analyse(store, [outer, same], 'v3')
    expect(await attach(store, subject)).toEqual({ record: same.id, by: 'place' })
  })

  it('belongs to neither of two that fit its place equally well', async () => {
    const store = await ledgerWith(whole)
    const subject = { record: whole.id, ...(await anchorOf(store, whole)) }
    const words = 'the ferry had sunk with forty sheep'
    await analyse(store, [saying(words, { speakerName: 'A' }), saying(words, { speakerName: 'B' })], 'v2')
    expect(await attach(store, subject)).toEqual({ record: null, why: 'tie' })
  })

  it('is no review of an actor whose name stands in the same place', async () => {
    const actor = actorIn(item, 'The mayor', 1)
    const store = await ledgerWith(whole)
    const subject = { record: whole.id, anchor: { article: id, spans: [spanOf(TEXT, { start: 0, end: 3 })] } }
    await store.putAnalyses([analysisOf(item, { actors: [actor] })], 'v2')
    expect(await attach(store, subject)).toEqual({ record: null, why: 'none' })
  })

  it('is an orphan where other words stand at its place, even if the id is still there', async () => {
    const store = await ledgerWith(whole)
    const anchor = { article: id, spans: [{ start: 4, end: 9, text: 'baron' }] }
    expect(await attach(store, { record: whole.id, anchor })).toEqual({ record: null, why: 'text' })
  })

  it('is an orphan where its article was purged', async () => {
    const store = await ledgerWith(whole)
    const subject = { record: whole.id, ...(await anchorOf(store, whole)) }
    await store.purge(id, 'asked to', '2034-01-01T00:00:00.000Z')
    expect(await attach(store, subject)).toEqual({ record: null, why: 'purged' })
  })
})

describe('a review of a claim', () => {
  const half = saying('the ferry had sunk')
  const other = saying('forty sheep aboard')

  it('belongs to the claim that holds at least half of its statements, each found by its place', async () => {
    const store = await ledgerWith(half, other)
    const claim = claimOn('cl-1', [half, other])
    await store.putReconciliations([], [groupOf([item], { claims: [claim] })], 'c1')
    const subject = { record: claim.id, ...(await anchorOf(store, claim)) }
    const now = saying('that the ferry had sunk')
    await analyse(store, [now, other], 'v2')
    await store.putReconciliations([id], [groupOf([item], { claims: [claimOn('cl-2', [now])] })], 'c2')
    expect(await attach(store, subject)).toEqual({ record: 'cl-2', by: 'statements' })
  })

  it('belongs to neither of two that each hold half of them', async () => {
    const store = await ledgerWith(half, other)
    const claim = claimOn('cl-1', [half, other])
    await store.putReconciliations([], [groupOf([item], { claims: [claim] })], 'c1')
    const subject = { record: claim.id, ...(await anchorOf(store, claim)) }
    const claims = [claimOn('cl-2', [half]), claimOn('cl-3', [other])]
    await store.putReconciliations([id], [groupOf([item], { claims })], 'c1')
    expect(await attach(store, subject)).toEqual({ record: null, why: 'tie' })
  })
})

describe('how well spans agree with an anchor', () => {
  const at = (start: number, end: number) => ({ start, end })
  it.each([
    ['the same', [at(10, 20)], [at(10, 20)], 1],
    ['half of it', [at(10, 20)], [at(10, 15)], 0.5],
    ['less than half', [at(10, 20)], [at(10, 14)], null],
    ['what is twice as long', [at(10, 20)], [at(5, 25)], 0.5],
    ['two pieces of which one is there', [at(0, 10), at(20, 30)], [at(20, 30)], 0.5],
    ['what only touches', [at(10, 20)], [at(20, 30)], null],
    ['nothing', [at(10, 20)], [], null],
  ])('%s', (_, anchor, ranges, agreement) => {
    expect(agreementOf(anchor, ranges)).toBe(agreement)
  })
})
