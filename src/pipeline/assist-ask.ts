import { type Asking, askChat, type Pair, type Side, stanceQuestion } from '../assist/index.ts'
import type { AssistAnswer, Store } from '../store/index.ts'
import { sidesOf } from './assist-lines.ts'
import type { Patience } from './assist-patience.ts'
import type { Watch } from './progress.ts'

const PAIRS_AT_ONCE = 64

export interface AskTask extends Watch {
  readonly store: Store
  readonly asking: Asking
  readonly model: string
  /** Questions put to the model at most; null for all. */
  readonly limit: number | null
  readonly patience: Patience
  readonly at: () => string
}

export interface Asked {
  /** Questions that the model answered in this run. */
  readonly answered: number
  /** That it had answered before. */
  readonly known: number
  /** That the limit, an interruption or a fault left over, some of which may have been answered before. */
  readonly left: number
}

/** Puts the questions that were not answered before, in their order; each answer is stored as it comes. */
export async function askAbout(task: AskTask, pairs: readonly Pair[]): Promise<Asked> {
  const tally = { answered: 0, known: 0, left: 0 }
  const asked = (): number => tally.answered + task.patience.lost
  const over = (): boolean => Boolean(task.signal?.aborted) || asked() >= (task.limit ?? pairs.length)
  for (let i = 0; i < pairs.length; i += PAIRS_AT_ONCE) {
    const some = pairs.slice(i, i + PAIRS_AT_ONCE)
    // What lies behind the limit is not looked at: in a large ledger that is most of it.
    const { sides } = over() ? NO_SIDES : await sidesOf(task.store, some.flatMap(idsOf))
    for (const { first, second } of some) {
      const [one, other] = [sides.get(first), sides.get(second)]
      if (over()) tally.left++
      else if (one && other) tally[await put(task, one, other)]++
      task.onEvent?.({ kind: 'progress', phase: 'ask', done: asked(), total: task.limit ?? pairs.length })
    }
  }
  return tally
}

const NO_SIDES = { sides: new Map<string, Side>() }
const idsOf = ({ first, second }: Pair): readonly string[] => [first, second]

async function put(task: AskTask, first: Side, second: Side): Promise<keyof Asked> {
  const { store, asking, model, patience } = task
  const { hash, messages } = stanceQuestion(model, first, second)
  const known = (await store.assistAnswers([hash])).get(hash)
  if (known !== undefined) {
    await store.putAssistAnswers([about(known, first, second)])
    return 'known'
  }
  try {
    const said = await askChat(asking, model, messages)
    patience.renew()
    const answer: AssistAnswer = { hash, kind: 'stance', model, at: task.at(), answer: said, vector: null }
    await store.putAssistAnswers([about(answer, first, second)])
    return 'answered'
  } catch (error) {
    if (!asking.signal?.aborted) patience.lose(error)
    return 'left'
  }
}

const about = (answer: AssistAnswer, first: Side, second: Side) => ({
  answer,
  statement: second.statement,
  article: second.article,
  other: first.statement,
  otherArticle: first.article,
})
