import type { FacetLink } from '../model/index.ts'

/** What a list is narrowed by; each field narrows further. */
export interface RecordFilter {
  readonly article?: string
  /** Each of these matches a part of the value, whatever the case. */
  readonly outlet?: string
  readonly speaker?: string
  readonly place?: string
  readonly text?: string
  readonly act?: string
  readonly stance?: string
  /** Of figures and lines of control: `conflict`, those that others contradict; likewise `update` and `unclear`. */
  readonly relation?: FacetLink['relation']
  readonly channel?: string
  /** Ids of actors: who says it, and whom it is about. */
  readonly speakerId?: string
  readonly targetId?: string
  /** What `search` takes: of a statement, all of these words stand in its content. */
  readonly words?: string
  /** Of statements, and of what they stand in: whether a person's word on one of them holds. */
  readonly reviewed?: 'yes' | 'no'
  /** ISO dates, inclusive; of the saying where it is known, else of publication. */
  readonly from?: string
  readonly to?: string
  readonly limit?: number
  readonly offset?: number
}
