import { type Asking, choosePairs, serverAt } from '../assist/index.ts'
import type { Suggestion } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { type Asked, askAbout } from './assist-ask.ts'
import { embed } from './assist-embed.ts'
import { linesOf, standingNow } from './assist-lines.ts'
import { Patience } from './assist-patience.ts'
import { refreshSuggestions, refusedAnswers } from './assist-suggest.ts'
import type { Watch } from './progress.ts'

export { AssistError } from '../assist/index.ts'
export { type RefusedAnswer, refreshSuggestions, refusedAnswers } from './assist-suggest.ts'

export interface AssistOptions extends Watch {
  /** Of an OpenAI-compatible server. */
  readonly url: string
  /** Whether it may be another machine than this one. */
  readonly allowRemote: boolean
  readonly key: string | null
  /** The language model; null for none. */
  readonly model: string | null
  readonly embeddingModel: string | null
  /** Questions to the language model at most; null for all. */
  readonly limit: number | null
  /** Cosine from which two vectors are near each other. */
  readonly least: number
  /** For one answer. */
  readonly timeoutMs: number
  readonly now: () => Date
  /** Waits between tries; the clock's where absent. */
  readonly pause?: Asking['pause']
}

export interface AssistSummary extends Asked {
  /** Texts that the embedding model was asked about. */
  readonly embedded: number
  /** Questions that got no answer; they are asked in the next run. */
  readonly lost: number
  /** Of all answers in the ledger, those that were not taken, by reason. */
  readonly refused: ReadonlyMap<string, number>
  /** All that the ledger holds now, by kind. */
  readonly suggestions: ReadonlyMap<Suggestion['kind'], number>
  readonly interrupted: boolean
}

/** Whether the address is another machine, so that text of the articles would leave this one. @throws AssistError `address`. */
export const leavesMachine = (url: string, allowRemote: boolean): boolean => serverAt(url, allowRemote).remote

/**
 * Asks a user's own models about what the rules leave open, keeps what they answer, and works out what is suggested on the strength of
 * it. Answers are stored one by one: a run that was stopped goes on where it was.
 * @throws AssistError where the server cannot be asked or answers nothing that can be read; what came before is kept.
 */
export async function assist(store: Store, options: AssistOptions): Promise<AssistSummary> {
  const patience = new Patience()
  let embedded = 0
  let asked: Asked = { answered: 0, known: 0, left: 0 }
  try {
    const task = taskOf(store, options, patience)
    const lines = await linesOf(store)
    if (options.embeddingModel !== null)
      embedded = await embed({ ...task, model: options.embeddingModel, least: options.least }, lines)
    if (options.model !== null) {
      const standing = await standingNow(
        store,
        lines.map(({ article }) => article),
      )
      const pairs = choosePairs(lines, standing, await store.assistNear())
      asked = await askAbout({ ...task, model: options.model, limit: options.limit }, pairs)
    }
  } finally {
    await refreshSuggestions(store)
  }
  return {
    ...asked,
    embedded,
    lost: patience.lost,
    ...(await stock(store)),
    interrupted: options.signal?.aborted ?? false,
  }
}

function taskOf(store: Store, options: AssistOptions, patience: Patience) {
  const { url, allowRemote, key, timeoutMs, signal, onEvent, pause, now } = options
  return {
    store,
    patience,
    asking: { server: serverAt(url, allowRemote), key, ms: timeoutMs, signal, pause },
    at: () => now().toISOString(),
    ...(signal === undefined ? {} : { signal }),
    ...(onEvent === undefined ? {} : { onEvent }),
  }
}

async function stock(store: Store): Promise<Pick<AssistSummary, 'refused' | 'suggestions'>> {
  const refused = Map.groupBy(await refusedAnswers(store), ({ reason }) => reason)
  const suggestions = new Map<Suggestion['kind'], number>()
  for await (const { kind } of store.list('suggestion'))
    suggestions.set(kind, (suggestions.get(kind) ?? 0) + 1)
  return { refused: new Map([...refused].map(([reason, all]) => [reason, all.length])), suggestions }
}
