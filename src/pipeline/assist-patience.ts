import { AssistError } from '../assist/index.ts'

/** So many questions in a row without an answer, and the server is given up. */
const MOST_LOST = 3
/** These say the same to every question. */
const FINAL_STATUS: readonly number[] = [401, 403, 404, 405]

/** How long a server is borne with: a question that it cannot answer is passed over, a server that answers none is not asked on. */
export class Patience {
  /** Questions that got no answer, to be asked in the next run. */
  lost = 0
  #inARow = 0

  renew(): void {
    this.#inARow = 0
  }

  /** @throws the error where there is no use in going on. */
  lose(error: unknown): void {
    this.unlessFinal(error)
    this.lost++
    this.#inARow++
    if (this.#inARow >= MOST_LOST) throw error
  }

  unlessFinal(error: unknown): void {
    if (!(error instanceof AssistError)) throw error
    const { kind, status } = error
    const passing = ['broken-off', 'too-slow', 'too-large', 'not-understood'].includes(kind)
    if (!passing && (kind !== 'status' || FINAL_STATUS.includes(status ?? 0))) throw error
  }
}
