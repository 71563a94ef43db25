import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Actor, type Decision, recordId } from '../../src/model/index.ts'
import { reconcileActors } from '../../src/pipeline/reconcile-actors.ts'
import { keyOfName } from '../../src/reconcile/actors/words-of-name.ts'
import { type NewArticle, openStore, type Store } from '../../src/store/index.ts'
import {
  actorIn,
  all,
  analysisOf,
  articleOf,
  BATCH,
  exported,
  report,
  statementOf,
  temporaryFolder,
} from '../store/fixture.ts'

interface Told {
  readonly name: string
  readonly kind?: Actor['kind']
  readonly role?: string
  readonly day?: string
  readonly of?: string
}

const idOf = ({ name, kind = 'person' }: Told): string => recordId('act', kind, keyOfName(name))

/** A report in which somebody speaks. */
function saying(told: Told, words: string): { readonly item: NewArticle; readonly told: Told } {
  const given = told.day === undefined ? {} : { published: told.day }
  return { item: report(`${told.name} said that ${words}.`, { uri: `${words}.txt`, given }), told }
}

const BILL = saying({ name: 'Bill Harsk', role: 'Deputy Minister', day: '2031-03-01' }, 'the bridge held')
const WILLIAM = saying({ name: 'William Harsk', role: 'Minister', day: '2032-05-04' }, 'the town fell')
const LONG = saying({ name: 'William M. Harsk', role: 'Minister', day: '2032-06-04' }, 'the road was cut')
const JUDGE = saying({ name: 'Ruta Lindvall', role: 'judge', day: '2032-05-05' }, 'nobody was charged')
const MOTHERS = ['the boy was gone', 'the girl was safe'].map(words =>
  saying({ name: 'His mother', kind: 'office' }, words),
)
const LEDGER = [BILL, WILLIAM, LONG, JUDGE, ...MOTHERS]

async function empty(): Promise<Store> {
  const store = await openStore(join(temporaryFolder(), 'test.ledger'), { create: true })
  onTestFinished(() => store.close())
  return store
}

async function add(
  store: Store,
  said: readonly (typeof BILL)[],
  decisions: readonly Decision[] = [],
): Promise<void> {
  await store.addArticles(
    said.map(({ item }) => item),
    { ...BATCH, id: said.map(({ item }) => item.sha256).join() },
  )
  await store.lease('analyse', 'v1', 100, 60_000)
  for (const { item, told } of said) {
    const land = told.of === undefined ? [] : [landOf(item, told.of)]
    const actor = actorIn(item, told.name, 1, {
      id: idOf(told),
      kind: told.kind ?? 'person',
      role: told.role ?? null,
      affiliation: land[0]?.id ?? null,
    })
    const statement = statementOf(item, { speaker: actor.id, speakerName: told.name })
    await store.putAnalyses([analysisOf(item, { statements: [statement], actors: [actor, ...land] })], 'v1')
  }
  await reconcileActors(store, 'v1', decisions)
}

function landOf(item: NewArticle, land: string): Actor {
  const name = `Government of ${land}`
  return actorIn(item, name, 1, { id: idOf({ name, kind: 'government' }), kind: 'government' })
}

async function ledgerOf(said: readonly (typeof BILL)[], decisions: readonly Decision[] = []): Promise<Store> {
  const store = await empty()
  await add(store, said, decisions)
  return store
}

const speakerIn = async (store: Store, { item }: typeof BILL): Promise<string | null | undefined> =>
  (await all(store.list('statement', { article: articleOf(item).id })))[0]?.speaker

const apart: Decision = { kind: 'apart', of: 'actor', a: idOf(BILL.told), b: idOf(WILLIAM.told) }

describe('a ledger in which one man has three names', () => {
  it('has one actor with all of them, his roles in time, and why', async () => {
    const store = await ledgerOf(LEDGER)
    const actor = await store.get(idOf(BILL.told))
    expect(actor).toMatchObject({
      roles: [
        { role: 'Deputy Minister', from: '2031-03-01', to: '2031-03-01', articles: 1 },
        { role: 'Minister', from: '2032-05-04', to: '2032-06-04', articles: 2 },
      ],
    })
    if (actor?.type !== 'actor') throw new Error('no actor')
    expect(actor.names?.map(({ name }) => name).sort()).toEqual([
      'Bill Harsk',
      'William Harsk',
      'William M. Harsk',
    ])
    expect(actor.merged).toHaveLength(2)
    expect(actor.merged?.[0]).toMatchObject({ confidence: expect.any(Number), evidence: { lastName: 1 } })
  })

  it('leads every statement to him, and each of his old ids', async () => {
    const store = await ledgerOf(LEDGER)
    const ids = await Promise.all([BILL, WILLIAM, LONG].map(said => speakerIn(store, said)))
    expect(new Set(ids).size).toBe(1)
    for (const { told } of [BILL, WILLIAM, LONG]) expect((await store.get(idOf(told)))?.id).toBe(ids[0])
    expect(
      await store.missing(
        'actor',
        [BILL, WILLIAM, LONG].map(({ told }) => idOf(told)),
      ),
    ).toEqual([])
  })

  it('lists him once, counts all that he said, and finds it by his id', async () => {
    const store = await ledgerOf(LEDGER)
    const id = (await speakerIn(store, BILL)) ?? ''
    expect((await all(store.list('actor', { text: 'harsk' }))).map(actor => actor.id)).toEqual([id])
    expect(await store.actorCounts([id])).toEqual(new Map([[id, { statements: 3, articles: 3 }]]))
    expect(await store.count('statement', { speakerId: id })).toBe(3)
    const { rows } = await store.tally(['speaker'])
    expect(rows.find(({ values }) => values[0] === id)?.statements).toBe(3)
  })

  it('keeps the mothers of two reports two', async () => {
    const store = await ledgerOf(LEDGER)
    const [one, other] = await Promise.all(MOTHERS.map(said => speakerIn(store, said)))
    expect(one).not.toBe(other)
    expect((await store.get(one ?? ''))?.id).toBe(one)
  })
})

describe('the order of arrival', () => {
  const ORDERS = [
    [LEDGER],
    LEDGER.map(said => [said]),
    LEDGER.toReversed().map(said => [said]),
    [[LONG, MOTHERS[0] ?? BILL], [JUDGE], [WILLIAM, MOTHERS[1] ?? BILL, BILL]],
  ]
  it.each([1, 2, 3])('leaves no trace (%i)', async which => {
    const straight = await exported(await ledgerOf(LEDGER))
    const store = await empty()
    for (const said of ORDERS[which] ?? []) await add(store, said)
    expect(await exported(store)).toEqual(straight)
  })

  it('leaves none of an article that came and went', async () => {
    const without = await exported(await ledgerOf([BILL, WILLIAM, JUDGE]))
    const store = await ledgerOf([BILL, WILLIAM, JUDGE, LONG])
    await store.purge(articleOf(LONG.item).id, 'a test', '2033-01-01T00:00:00Z')
    await reconcileActors(store, 'v1', [])
    expect(await exported(store)).toEqual(without)
  })
})

describe('a ledger of names that mix', () => {
  const FIRST = ['Bill', 'William', 'Ruta', 'Mohammed', 'Muhammad', 'Ivo', '']
  const LAST = ['Harsk', 'al-Tarhuni', 'Tarhouni', 'Bello', 'Smith']
  const ROLES = [undefined, 'minister', 'President', 'footballer', 'judge']
  const LANDS = [undefined, 'Norland', 'Arvia']
  const BODIES = [
    'Tern Rescue Committee',
    'TRC',
    'Ternites',
    'Ternite Movement',
    'Ridge Watch',
    'Prime Minister',
  ]

  /** The same ledger for the same seed. */
  function mixed(seed: number, count: number): (typeof BILL)[] {
    let state = seed * 7919 + 1
    const pick = <T>(list: readonly T[]): T => {
      state = (state * 48271) % 2147483647
      return list[state % list.length] as T
    }
    return Array.from({ length: count }, (_, i) => {
      const words = `case ${i} of ${seed} is closed`
      if (pick([0, 1, 2]) === 0)
        return saying(
          { name: pick(BODIES), kind: pick(['organisation', 'office', 'armed-group'] as const) },
          words,
        )
      const [role, of] = [pick(ROLES), pick(LANDS)]
      const name = `${pick(FIRST)} ${pick(LAST)}`.trim()
      return saying(
        { name, ...(role === undefined ? {} : { role }), ...(of === undefined ? {} : { of }) },
        words,
      )
    })
  }

  it.each([1, 2])('is the same all at once, one by one, and in bits backwards (seed %i)', async seed => {
    const said = mixed(seed, 30)
    const straight = await exported(await ledgerOf(said))
    const single = await empty()
    for (const one of said) await add(single, [one])
    expect(await exported(single)).toEqual(straight)
    const bits = await empty()
    for (let i = said.length; i > 0; i -= 5) await add(bits, said.slice(Math.max(0, i - 5), i))
    expect(await exported(bits)).toEqual(straight)
  })
})

describe('a decision', () => {
  it('parts two names, and undone leaves no trace', async () => {
    const before = await exported(await ledgerOf(LEDGER))
    const store = await ledgerOf(LEDGER)
    await reconcileActors(store, 'v1', [apart])
    expect(await speakerIn(store, BILL)).not.toBe(await speakerIn(store, WILLIAM))
    await reconcileActors(store, 'v1', [])
    expect(await exported(store)).toEqual(before)
  })

  it('joins what nothing else does, whenever it came', async () => {
    const together: Decision = { kind: 'together', of: 'actor', a: idOf(JUDGE.told), b: idOf(BILL.told) }
    const late = await ledgerOf(LEDGER)
    await reconcileActors(late, 'v1', [together])
    expect(await speakerIn(late, JUDGE)).toBe(await speakerIn(late, BILL))
    const early = await ledgerOf([JUDGE], [together])
    await add(early, [BILL, WILLIAM, LONG, ...MOTHERS], [together])
    expect(await exported(early)).toEqual(await exported(late))
  })
})

describe('a name that thousands of articles carry', () => {
  it('is compared once, and costs an article no more at the end than at the beginning', async () => {
    const store = await ledgerOf([JUDGE])
    const compared: number[] = []
    const watched: Store = {
      ...store,
      putActorGroups: (before, components, clock) => {
        compared.push(before.length)
        return store.putActorGroups(before, components, clock)
      },
    }
    for (let i = 0; i < 40; i++)
      await add(watched, [saying({ name: 'Ruta Lindvall', role: 'judge' }, `case ${i} is closed`)])
    // Only where the number of articles reaches a power of two.
    expect(compared.length).toBeLessThanOrEqual(6)
  })

  it('joins nobody where too many bear a part of it', async () => {
    const sisters = Array.from({ length: 420 }, (_, i) =>
      saying({ name: `Q${i}ra Tarnskyan` }, `letter ${i} came`),
    )
    const bare = saying({ name: 'Tarnskyan' }, 'all is well')
    const few = await ledgerOf([bare, ...sisters.slice(0, 1)])
    expect(await few.get((await speakerIn(few, bare)) ?? '')).toHaveProperty('couldBe')
    await add(few, sisters.slice(1))
    expect(await few.get((await speakerIn(few, bare)) ?? '')).not.toHaveProperty('couldBe')
  })
})
