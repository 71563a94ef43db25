import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Refusal } from '../../src/api/contract/filters.ts'
import type { ImportState } from '../../src/api/contract/import.ts'
import { Refused } from '../state/client.ts'
import { write } from '../state/write.ts'
import { chosen } from './chosen.ts'

/** While an import runs it is asked after so often, in milliseconds. */
const EVERY = 500

/** @throws Refused */
export async function askState(): Promise<ImportState> {
  const response = await fetch('/api/import').catch(() => null)
  if (response === null)
    throw new Refused(0, { error: 'the server does not answer', remedy: null, field: null })
  const body = (await response.json()) as unknown
  if (!response.ok) throw new Refused(response.status, body as Refusal)
  return body as ImportState
}

export interface Job {
  readonly state: Signal<ImportState>
  /** What the last request failed by. */
  readonly fault: Signal<string | null>
  readonly start: (form: FormData) => Promise<void>
  readonly cancel: () => Promise<void>
}

/** The server's one import, followed as long as it runs, whoever started it. */
export function useJob(first: ImportState): Job {
  const state = useSignal(first)
  const fault = useSignal<string | null>(null)
  const told = async (work: () => Promise<ImportState>): Promise<void> => {
    try {
      state.value = await work()
      fault.value = null
    } catch (error) {
      fault.value = error instanceof Refused ? `${error.message}. ${error.remedy ?? ''}` : String(error)
    }
  }
  const { running } = state.value
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => void told(askState), EVERY)
    return () => clearInterval(timer)
  }, [running])
  return {
    state,
    fault,
    start: form =>
      told(async () => {
        const begun = await write<ImportState>('/api/import', { method: 'POST', body: form })
        // What was sent is not offered again.
        chosen.value = []
        return begun
      }),
    cancel: () => told(() => write<ImportState>('/api/import', { method: 'DELETE' })),
  }
}
