import { signal } from '@preact/signals'
import type { Conflict, NewReview, ReviewHistory, UndoReview } from '../../src/api/contract/reviews.ts'
import { taken, views } from './client.ts'

const OWN = { headers: { 'x-counterclaim': '1' } }

/** What the server made of a person's word: it is stored, or somebody else was faster and both are there to be read. */
export type Sent =
  | { readonly history: ReviewHistory; readonly conflict: null }
  | { readonly history: ReviewHistory; readonly conflict: Conflict }

/** @throws Refused where the word makes no sense, nothing can be written, or the server is not reached. */
export async function sendReview(json: NewReview): Promise<Sent> {
  const answer = await reached(views.reviews.$post({ json }, OWN))
  if (answer.status === 409) return conflictOf((await answer.json()) as Conflict)
  remember(json.reason)
  return { history: await taken(Promise.resolve(answer)), conflict: null }
}

/** Takes a review back by one more. @throws Refused */
export async function sendUndo(json: UndoReview): Promise<Sent> {
  const answer = await reached(views.reviews.undo.$post({ json }, OWN))
  if (answer.status === 409) return conflictOf((await answer.json()) as Conflict)
  return { history: await taken(Promise.resolve(answer)), conflict: null }
}

const conflictOf = (conflict: Conflict): Sent => ({ history: conflict.history, conflict })

/** A server that is gone is told in the same words as where something is read. */
async function reached<R>(answer: Promise<R>): Promise<R> {
  return answer.catch(async (error: unknown) => {
    await taken(Promise.reject(error))
    throw error
  })
}

/** Reasons given last, the latest first: from the ledger, and from this page. */
export const reasons = signal<readonly string[]>([])

let asked = false

/** Asks for them once; without them a person types as before. */
export function loadReasons(): void {
  if (asked) return
  asked = true
  taken(views.reviews.reasons.$get()).then(
    known => {
      reasons.value = [...new Set([...reasons.value, ...known])]
    },
    () => {
      asked = false
    },
  )
}

const remember = (reason: string): void => {
  reasons.value = [reason, ...reasons.value.filter(other => other !== reason)]
}
