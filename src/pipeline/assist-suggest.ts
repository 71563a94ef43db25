import { type Refusal, readingOf, type StanceAnswer, suggest } from '../assist/index.ts'
import type { Store } from '../store/index.ts'
import { type Sides, sidesOf, standingNow } from './assist-lines.ts'

/**
 * Works the suggestions out anew from the answers that are stored, if anything has moved that they rest on. Nobody is asked: a ledger
 * without answers is left alone after one look at an empty table.
 */
export async function refreshSuggestions(store: Store): Promise<void> {
  for (let moved = await store.assistMoved(); moved !== 0; moved = await store.assistMoved())
    await workOut(store, moved)
}

async function workOut(store: Store, moved: number): Promise<void> {
  const asked = await store.assistAsked('stance')
  const near = await store.assistNear()
  const ids = [...asked, ...near].flatMap(({ statement, other }) =>
    other === null ? [] : [statement, other],
  )
  const sides = await sidesOf(store, ids, true)
  const made = suggest(
    answersFrom(asked, sides),
    near.flatMap(({ model, similarity, statement, other }) => {
      const [a, b] = [sides.sides.get(statement), sides.sides.get(other)]
      return a && b ? [{ model, similarity, a, b }] : []
    }),
    await standingNow(
      store,
      [...sides.sides.values()].map(({ article }) => article),
    ),
    sides.textOf,
  )
  await store.putSuggestions(made, moved)
}

function answersFrom(asked: Awaited<ReturnType<Store['assistAsked']>>, { sides }: Sides): StanceAnswer[] {
  return asked.flatMap(({ statement, other, answer: { model, hash, answer } }) => {
    const [second, first] = [sides.get(statement), sides.get(other ?? '')]
    return first && second && answer !== null ? [{ model, hash, answer, first, second }] : []
  })
}

/** An answer that was kept and not taken. */
export interface RefusedAnswer {
  readonly model: string
  readonly statement: string
  readonly other: string
  readonly reason: Refusal
  readonly answer: string
}

/** Answers that were refused, each with its reason, in the order of statements. */
export async function refusedAnswers(store: Store): Promise<readonly RefusedAnswer[]> {
  const asked = await store.assistAsked('stance')
  const ids = asked.flatMap(({ statement, other }) => (other === null ? [] : [statement, other]))
  return answersFrom(asked, await sidesOf(store, ids)).flatMap(stored => {
    const reading = readingOf(stored)
    if (reading?.kind !== 'refused') return []
    const { model, answer, first, second } = stored
    return [{ model, statement: second.statement, other: first.statement, reason: reading.reason, answer }]
  })
}
