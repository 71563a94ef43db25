import { setImmediate as turn } from 'node:timers/promises'
import {
  type Asking,
  AssistError,
  askEmbeddings,
  embeddingHash,
  type Line,
  Nearest,
  saysEnough,
  type Vectored,
} from '../assist/index.ts'
import type { AssistAnswer, Store } from '../store/index.ts'
import type { Patience } from './assist-patience.ts'
import type { Watch } from './progress.ts'

/** Texts a request. */
const TEXTS_AT_ONCE = 32
const LOOKED_UP_AT_ONCE = 500
const ROWS_A_TURN = 64

export interface EmbedTask extends Watch {
  readonly store: Store
  readonly asking: Asking
  readonly model: string
  readonly least: number
  readonly patience: Patience
  readonly at: () => string
}

/** Asks for the vectors that are missing, and finds the statements that are near each other. @returns how many texts were asked about. */
export async function embed(task: EmbedTask, lines: readonly Line[]): Promise<number> {
  const texts = Map.groupBy(lines.filter(saysEnough), ({ words }) => embeddingHash(task.model, words))
  const hashes = [...texts.keys()].sort()
  const known = await lookUp(task.store, hashes)
  await note(task.store, [...known.values()], texts)
  const missing = hashes.filter(hash => !known.has(hash))
  let done = 0
  for (let i = 0; i < missing.length && !task.signal?.aborted; i += TEXTS_AT_ONCE) {
    const wanted = missing.slice(i, i + TEXTS_AT_ONCE)
    const answers = await answersTo(task, wanted, texts)
    ofOneLength([...known.values(), ...answers], task.model)
    await note(task.store, answers, texts)
    for (const answer of answers) known.set(answer.hash, answer)
    done += wanted.length
    task.onEvent?.({ kind: 'progress', phase: 'embed', done, total: missing.length })
  }
  if (!task.signal?.aborted) await findNear(task, vectored(known, texts))
  return done
}

type Texts = ReadonlyMap<string, readonly Line[]>

async function lookUp(store: Store, hashes: readonly string[]): Promise<Map<string, AssistAnswer>> {
  const known = new Map<string, AssistAnswer>()
  for (let i = 0; i < hashes.length; i += LOOKED_UP_AT_ONCE)
    for (const [hash, answer] of await store.assistAnswers(hashes.slice(i, i + LOOKED_UP_AT_ONCE)))
      known.set(hash, answer)
  return known
}

const note = (store: Store, answers: readonly AssistAnswer[], texts: Texts): Promise<void> =>
  store.putAssistAnswers(
    answers.flatMap(answer =>
      (texts.get(answer.hash) ?? []).map(({ id, article }) => ({
        answer,
        statement: id,
        article,
        other: null,
        otherArticle: null,
      })),
    ),
  )

/** One text that the server cannot take must not cost the others: what fails together is asked for one by one. */
async function answersTo(task: EmbedTask, hashes: readonly string[], texts: Texts): Promise<AssistAnswer[]> {
  const { asking, model, patience } = task
  try {
    const vectors = await askEmbeddings(
      asking,
      model,
      hashes.map(hash => texts.get(hash)?.[0]?.words ?? ''),
    )
    patience.renew()
    return hashes.map(
      (hash, i): AssistAnswer => ({
        hash,
        kind: 'embedding',
        model,
        at: task.at(),
        answer: null,
        vector: vectors[i] ?? null,
      }),
    )
  } catch (error) {
    if (asking.signal?.aborted) return []
    if (hashes.length === 1 || !(error instanceof AssistError) || error.kind !== 'status') {
      patience.lose(error)
      return []
    }
    patience.unlessFinal(error)
    const answers: AssistAnswer[] = []
    for (const hash of hashes) answers.push(...(await answersTo(task, [hash], texts)))
    return answers
  }
}

const vectored = (known: ReadonlyMap<string, AssistAnswer>, texts: Texts): Vectored[] =>
  [...known].flatMap(([hash, { vector }]) =>
    vector === null ? [] : (texts.get(hash) ?? []).map(line => ({ line, vector })),
  )

/** Before the first of them is stored: vectors of two models under one name would be compared with each other. */
function ofOneLength(answers: readonly AssistAnswer[], model: string): void {
  const lengths = new Set(answers.flatMap(({ vector }) => vector?.length ?? []))
  if (lengths.size <= 1) return
  throw new AssistError(
    'not-understood',
    `${model} gave vectors of ${[...lengths].join(' numbers and now of ')} numbers`,
    'Another model answers to the name that was used before: give it a name of its own.',
  )
}

async function findNear({ store, model, least, onEvent, signal }: EmbedTask, all: Vectored[]): Promise<void> {
  const nearest = new Nearest(all, least)
  for (let row = 0; row < nearest.rows; row++) {
    nearest.compare(row)
    if (row % ROWS_A_TURN !== 0) continue
    onEvent?.({ kind: 'progress', phase: 'compare', done: row, total: nearest.rows })
    await turn()
    if (signal?.aborted) return
  }
  const pairs = nearest.pairs().map(({ a, b, similarity }) => ({
    model,
    statement: a.id,
    article: a.article,
    other: b.id,
    otherArticle: b.article,
    similarity,
  }))
  await store.putAssistNear(model, pairs)
}
