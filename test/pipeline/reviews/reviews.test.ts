import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FIELDS_HELP } from '../../../src/cli/commands/review.ts'
import type { Claim } from '../../../src/model/index.ts'
import { correctable } from '../../../src/pipeline/reviews/fields.ts'
import {
  addReview,
  addReviews,
  differing,
  type ReviewInput,
  reviewsOf,
  standingOf,
  undoReview,
} from '../../../src/pipeline/reviews.ts'
import { openStore, type Store } from '../../../src/store/index.ts'
import {
  actorIn,
  analysisOf,
  articleOf,
  BATCH,
  claimOn,
  DENIAL,
  groupOf,
  report,
  statementOf,
  temporaryFolder,
} from '../../store/fixture.ts'
import { ADA } from './ledger.ts'

const item = report(DENIAL)
const actor = { ...actorIn(item, 'Ministry of Ports', 1), id: 'act-0123456789abcdef' }
const statement = statementOf(item, {
  act: 'deny',
  id: 'st-0123456789abcdef',
  speaker: actor.id,
  speakerName: actor.name,
})
const claim: Claim = claimOn('cl-0123456789abcdef', [statement])

async function ledger(): Promise<Store> {
  const store = await openStore(join(temporaryFolder(), 'test.ledger'), { create: true })
  onTestFinished(() => store.close())
  await store.addArticles([item], BATCH)
  await store.putAnalyses([analysisOf(item, { statements: [statement], actors: [actor] })], 'v1')
  await store.putReconciliations([], [groupOf([item], { claims: [claim] })], 'c1')
  return store
}

const correct = (record: string, field: string, value: unknown): ReviewInput => ({
  ...ADA,
  record,
  decision: 'correct',
  field,
  value,
})

describe('a correction', () => {
  it('stands beside what the machine says, which stays as it is', async () => {
    const store = await ledger()
    const review = await addReview(store, correct(statement.id, 'act', 'accuse'))
    expect(review).toMatchObject({
      record: statement.id,
      field: 'act',
      value: 'accuse',
      reviewer: 'Ada',
      previous: null,
    })
    expect(review.anchor).toEqual({ article: statement.article, spans: statement.content.spans })
    expect(await store.get(statement.id)).toEqual(statement)
    const [only] = (await standingOf(store, statement)).corrections
    expect(only).toMatchObject({ field: 'act', machine: 'deny', person: 'accuse', differs: true })
  })

  it('of a field that was corrected before takes its place, and an undo gives it back', async () => {
    const store = await ledger()
    await addReview(store, correct(statement.id, 'act', 'accuse'))
    const second = await addReview(store, correct(statement.id, 'act', 'warn'))
    const persons = async () => (await standingOf(store, statement)).corrections.map(({ person }) => person)
    expect(await persons()).toEqual(['warn'])
    await undoReview(store, { ...ADA, reason: '', review: second.id })
    expect(await persons()).toEqual(['accuse'])
  })

  it('is taken back by accepting the field, and not by accepting the record', async () => {
    const store = await ledger()
    await addReview(store, correct(statement.id, 'act', 'accuse'))
    await addReview(store, { ...ADA, record: statement.id, decision: 'accept' })
    expect((await differing(store)).map(({ field }) => field)).toEqual(['act'])
    await addReview(store, { ...ADA, record: statement.id, decision: 'accept', field: 'act' })
    expect(await differing(store)).toEqual([])
  })

  it.each([
    ['a name', 'speaker', 'Jens Aro', { actor: null, name: 'Jens Aro' }],
    ['an actor’s id', 'speaker', actor.id, { actor: actor.id, name: actor.name }],
    ['nobody', 'speaker', '', null],
    ['a month', 'said', '2034-02', '2034-02'],
    ['a flag', 'anonymous', 'yes', true],
    ['characters', 'content', '4-12', [{ start: 4, end: 12, text: DENIAL.slice(4, 12) }]],
    ['ranges', 'source', [{ start: 0, end: 3 }], [{ start: 0, end: 3, text: 'The' }]],
    [
      'several stretches',
      'cue',
      '0-3, 4-12',
      [
        { start: 0, end: 3, text: 'The' },
        { start: 4, end: 12, text: DENIAL.slice(4, 12) },
      ],
    ],
  ])('takes %s', async (_, field, value, stored) => {
    const store = await ledger()
    expect((await addReview(store, correct(statement.id, field, value))).value).toEqual(stored)
  })

  it.each([
    ['an act that is none', 'act', 'shout'],
    ['a day that is none', 'said', '2034-02-31'],
    ['characters behind the end', 'content', '4-100000'],
    ['an empty stretch', 'content', '9-9'],
    ['words for characters', 'content', 'the last ones'],
    ['a number of four hundred digits', 'content', `${'9'.repeat(400)}-${'9'.repeat(401)}`],
    ['nothing where something must stand', 'content', null],
    ['an object', 'act', { act: 'deny' }],
    ['an actor that is not there', 'speaker', 'act-ffffffffffffffff'],
  ])('refuses %s, and says what would do', async (_, field, value) => {
    const store = await ledger()
    const tried = addReview(store, correct(statement.id, field, value))
    await expect(tried).rejects.toMatchObject({ name: 'ReviewError', kind: 'bad-value', at: field })
    expect(await store.reviews()).toEqual([])
  })

  it.each([
    ['an unknown record', correct('st-ffffffffffffffff', 'act', 'deny'), 'no-record'],
    ['an unknown field', correct(statement.id, 'colour', 'red'), 'no-field'],
    ['no field', { ...correct(statement.id, 'act', 'deny'), field: null }, 'no-field'],
    ['no reason', { ...correct(statement.id, 'act', 'deny'), reason: ' ' }, 'incomplete'],
    ['no reviewer', { ...correct(statement.id, 'act', 'deny'), reviewer: '' }, 'incomplete'],
  ])('of %s is refused', async (_, input, kind) => {
    await expect(addReview(await ledger(), input)).rejects.toMatchObject({ name: 'ReviewError', kind })
  })

  it('comes with the others of one go, or none of them does', async () => {
    const store = await ledger()
    const tried = addReviews(store, [
      correct(statement.id, 'act', 'warn'),
      correct(statement.id, 'act', 'shout'),
    ])
    await expect(tried).rejects.toThrow('shout')
    expect(await store.reviews()).toEqual([])
  })

  it('of a stance is one of many on the claim', async () => {
    const store = await ledger()
    await addReview(store, correct(claim.id, 'stance', `${statement.id.slice(0, 9)}:concede`))
    await addReview(store, correct(claim.id, 'text', 'Troops entered.'))
    expect(
      (await standingOf(store, claim)).corrections.map(({ machine, person }) => [machine, person]),
    ).toEqual([
      [
        { statement: statement.id, stance: 'deny' },
        { statement: statement.id, stance: 'concede' },
      ],
      ['troops entered Kasterby', 'Troops entered.'],
    ])
  })
})

describe('the history of a record', () => {
  it('tells what was decided, in order, and what was undone since', async () => {
    const store = await ledger()
    const first = await addReview(store, { ...ADA, record: statement.id, decision: 'reject' })
    const undo = await undoReview(store, { ...ADA, reviewer: 'Bo', review: first.id })
    await addReview(store, { ...ADA, record: articleOf(item).id, decision: 'accept' })
    const history = await reviewsOf(store, statement.id)
    expect(history.map(({ review, holds }) => [review.id, holds])).toEqual([
      [first.id, false],
      [undo.id, true],
    ])
    expect((await reviewsOf(store)).length).toBe(3)
  })

  it('of two who review at once has both words, where neither asks to be the first', async () => {
    const store = await ledger()
    await Promise.all(
      ['Ada', 'Bo'].map(reviewer => addReview(store, { ...correct(statement.id, 'act', 'warn'), reviewer })),
    )
    expect((await reviewsOf(store, statement.id)).map(({ review }) => review.reviewer).sort()).toEqual([
      'Ada',
      'Bo',
    ])
  })
})

describe('where people and the machine differ', () => {
  it('lists rejected records and corrected fields, until the machine says the same', async () => {
    const store = await ledger()
    await addReview(store, { ...ADA, record: articleOf(item).id, decision: 'reject' })
    await addReview(store, correct(statement.id, 'act', 'warn'))
    await addReview(store, correct(statement.id, 'speaker', actor.name))
    const shown = (await differing(store)).map(({ record, field, machine, person }) => [
      record,
      field,
      machine,
      person,
    ])
    expect(shown).toEqual([
      [articleOf(item).id, null, 'found', 'rejected'],
      [statement.id, 'act', 'deny', 'warn'],
    ])
    await store.putAnalyses(
      [analysisOf(item, { statements: [{ ...statement, act: 'warn' }], actors: [actor] })],
      'v2',
    )
    expect((await differing(store)).map(({ field }) => field)).toEqual([null])
  })
})

describe('the help of the command', () => {
  it('names the fields that can be corrected, and no others', () => {
    for (const [type, fields] of Object.entries(FIELDS_HELP))
      expect([type, fields]).toEqual([type, correctable(type as 'statement').join(', ')])
  })
})
