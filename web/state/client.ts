import { type ClientResponse, hc } from 'hono/client'
import type { ViewRoutes } from '../../src/api/app.ts'
import type { Refusal } from '../../src/api/contract/filters.ts'

/** The server's views, typed by their routes. */
export const views = hc<ViewRoutes>('/api/views')

/** What went wrong, with all that the server said of it. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  readonly remedy: string | null
  readonly field: string | null
  constructor(status: number, { error, remedy, field }: Refusal) {
    super(error)
    this.status = status
    this.remedy = remedy
    this.field = field
  }
}

/** What an answer holds when it is no refusal. */
type Taken<R> = R extends ClientResponse<infer T, infer S, 'json'> ? (S extends 200 ? T : never) : never

/** The answer's value. @throws Refused where the server refuses, or is not reached. */
export async function taken<R extends ClientResponse<unknown>>(answer: Promise<R>): Promise<Taken<R>> {
  const response = await answer.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refused(0, {
      error: 'the server does not answer',
      remedy: 'See whether "counterclaim serve" still runs, then try again.',
      field: null,
    })
  })
  const body = await response.json()
  if (!response.ok) throw new Refused(response.status, body as Refusal)
  return body as Taken<R>
}
