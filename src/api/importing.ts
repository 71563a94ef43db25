import type { Note, Original } from '../model/index.ts'
import { LedgerError } from '../store/index.ts'
import type { ImportState } from './contract/import.ts'
import type { Writing } from './writing.ts'

/** One import at a time: who starts it, who watches it and who ends it may be different pages. */
export interface Importing {
  readonly state: () => ImportState
  /** @returns false where one is under way. */
  readonly start: (originals: readonly Original[]) => boolean
  /** Stops between two batches; what was stored stays. */
  readonly cancel: () => void
}

/** Articles and notes that are told by name; of an import of thousands the rest is counted. */
const TOLD = 500

type Changing = { -readonly [K in keyof ImportState]: ImportState[K] }

const idle = (): Changing => ({
  refused: null,
  running: false,
  phase: null,
  done: 0,
  total: null,
  files: 0,
  stored: [],
  notes: [],
  summary: null,
  error: null,
})

export function importing(writing: Writing): Importing {
  let state = idle()
  let abort = new AbortController()
  return {
    state: () => state,
    start(originals) {
      if (state.running) return false
      abort = new AbortController()
      state = { ...idle(), running: true, phase: 'open', files: originals.length }
      void run(writing, originals, state, abort.signal)
      return true
    },
    cancel: () => abort.abort(),
  }
}

async function run(
  writing: Writing,
  originals: readonly Original[],
  state: Changing,
  cancelled: AbortSignal,
): Promise<void> {
  const signal = AbortSignal.any([cancelled, ...(writing.signal ? [writing.signal] : [])])
  try {
    const store = await writing.open()
    try {
      const { ingestOriginals } = await import('../pipeline/index.ts')
      const { now, tool } = writing
      const { added, known, noted, purged, interrupted } = await ingestOriginals(store, originals, {
        now,
        tool,
        signal,
        onEvent: event => {
          if (event.kind === 'progress')
            Object.assign(state, { phase: event.phase, done: event.done, total: event.total })
          else if (event.kind === 'note') keep(state.notes, told(event.note))
          else keep(state.stored, { article: event.article, uri: event.uri })
        },
      })
      state.summary = { added, known, noted, purged, interrupted }
    } finally {
      await store.close()
    }
  } catch (error) {
    state.error = faultOf(error)
  } finally {
    state.running = false
  }
}

const told = ({ uri, reason, remedy }: Note): ImportState['notes'][number] => ({ uri, reason, remedy })

function keep<T>(list: T[], item: T): void {
  if (list.length < TOLD) list.push(item)
}

const faultOf = (error: unknown): NonNullable<ImportState['error']> =>
  error instanceof LedgerError
    ? { error: error.message, remedy: error.remedy }
    : { error: error instanceof Error ? error.message : String(error), remedy: null }
