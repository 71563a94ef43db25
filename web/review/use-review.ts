import { useState } from 'preact/hooks'
import type { Conflict, ReviewHistory } from '../../src/api/contract/reviews.ts'
import { Refused } from '../state/client.ts'
import { type Sent, sendReview, sendUndo } from '../state/send-review.ts'
import { type Word, withReason } from './word.ts'

/** A word that came too late: it is kept in the page until the person decides again. */
export interface Late {
  readonly conflict: Conflict
  readonly mine: Mine
}

export type Mine = { readonly reason: string; readonly reviewer: string } & (
  | { readonly word: Word; readonly review: null }
  | { readonly word: null; readonly review: string }
)

export interface Reviewing {
  readonly busy: boolean
  readonly fault: string | null
  readonly late: Late | null
  /** @returns whether it was stored. */
  readonly say: (mine: Mine, previous: string | null) => Promise<boolean>
  /** Leaves it at the other's word. */
  readonly leave: () => void
}

/** Stores words on one record, and tells what became of them. */
export function useReview(onHistory: (history: ReviewHistory) => void): Reviewing {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [late, setLate] = useState<Late | null>(null)
  const say = async (mine: Mine, previous: string | null): Promise<boolean> => {
    setBusy(true)
    setFault(null)
    try {
      const { history, conflict } = await sent(mine, previous)
      setLate(conflict && { conflict, mine })
      onHistory(history)
      return conflict === null
    } catch (error) {
      setFault(
        error instanceof Refused
          ? [`${error.message}.`, error.remedy].filter(Boolean).join(' ')
          : String(error),
      )
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, fault, late, say, leave: () => setLate(null) }
}

function sent(mine: Mine, previous: string | null): Promise<Sent> {
  const { reason, reviewer } = mine
  return mine.review === null
    ? sendReview(withReason(mine.word, reason, reviewer, previous))
    : sendUndo({ review: mine.review, reason, reviewer, previous })
}
