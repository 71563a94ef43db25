import type { Refusal } from '../../src/api/contract/filters.ts'
import { Refused } from './client.ts'

interface Sent {
  readonly method: 'POST' | 'DELETE'
  /** Sent as it is; all else as JSON. */
  readonly body?: Blob | FormData
  readonly json?: unknown
  readonly signal?: AbortSignal
}

/**
 * Asks the server to change something, with the header that no page of another origin can send.
 * @throws Refused where it refuses, or is not reached.
 */
export async function write<T>(path: string, { method, body, json, signal }: Sent): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      'x-counterclaim': '1',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body ?? (json === undefined ? null : JSON.stringify(json)),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refused(0, {
      error: 'the server does not answer',
      remedy: 'See whether "counterclaim serve" still runs, then try again.',
      field: null,
    })
  })
  const answer = (await response.json()) as unknown
  if (!response.ok) throw new Refused(response.status, answer as Refusal)
  return answer as T
}
