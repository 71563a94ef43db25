import type { Range } from '../../model/index.ts'

/** A line without outer white space. */
export interface Line extends Range {
  readonly blank: boolean
}
