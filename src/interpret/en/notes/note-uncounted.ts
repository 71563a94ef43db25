import { quoteSome } from './quote-some.ts'
import type { NoteRule } from './types.ts'

/** A number of more digits than can be kept exactly has no value in the ledger, its words alone. */
export const noteUncounted: NoteRule = ({ figures }) => {
  const open = figures.filter(
    ({ value, low, high, text }) =>
      value === null && low === null && high === null && /\d{16}|(?:,\d{3}){5}/.test(text),
  )
  return open.length === 0
    ? null
    : {
        rule: 'interpret.en.notes.number-too-long',
        reason: `numbers of this length are kept as words only: ${quoteSome(open.map(({ text }) => text))}`,
        remedy: null,
      }
}
