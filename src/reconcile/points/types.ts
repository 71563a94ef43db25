import type { Theme } from '../../lexicon/en/claim-themes.ts'
import type { Times } from './read-times.ts'

/** One thing that a statement speaks of, as it is compared with what others say. Parties are sides: a government for its ministers. */
export interface Point {
  readonly theme: Theme
  /** Of a joint theme all its parties, else who does it. */
  readonly doers: ReadonlySet<string>
  /** To whom it is done; nobody in a joint theme. */
  readonly others: ReadonlySet<string>
  /** Stems of who or what is affected, where that is no party and tells one such deed from another: "schoolgirl", "bridge". */
  readonly heads: ReadonlySet<string>
  /** Capitalised words that the deed goes by ("the Olva accord"), and what kind it is ("gas"), where the text says so. */
  readonly names: ReadonlySet<string>
  readonly kind: string | null
  readonly places: ReadonlySet<string>
  readonly times: Times
  readonly count: number | null
  readonly negative: boolean
  /** `said`: put forward; `presupposed`: only mentioned as known ("the ceasefire"); `open`: wanted, supposed or conditional. */
  readonly force: 'said' | 'presupposed' | 'open'
  readonly start: number
  readonly end: number
}
