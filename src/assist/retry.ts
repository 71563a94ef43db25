import { setTimeout as sleep } from 'node:timers/promises'
import { AssistError } from './assist-error.ts'

const TRIES = 4
const FIRST_WAIT_MS = 500

/** Waits; tests hand in their own. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

const wait: Wait = async (ms, signal) => {
  await sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined)
}

/** Asks again where the server is busy or the line broke, each time after a longer pause or the one it asks for. */
export async function withRetries<T>(
  work: () => Promise<T>,
  signal?: AbortSignal,
  pause: Wait = wait,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried >= TRIES || signal?.aborted || !(error instanceof AssistError) || !passes(error)) throw error
      await pause(error.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (tried - 1), signal)
    }
  }
}

/** A server that is not there, too slow or wrong stays so. */
const passes = ({ kind, status }: AssistError): boolean =>
  kind === 'broken-off' ||
  (kind === 'status' &&
    status !== null &&
    (status === 408 || status === 425 || status === 429 || status >= 500))
