import { type BoundaryRule, isLower, isUpper } from '../gap.ts'

/** Names that end in "!" or "?" (a party "Forward!", a channel "Who?"): a capital before, small letters behind. */
export const joinNameWithOutcry: BoundaryRule = ({ stop, before, beforeIsFirst, next, closers }) =>
  /^[!?]$/.test(stop) &&
  closers === '' &&
  isUpper(before) &&
  !beforeIsFirst &&
  isLower(next) &&
  /\p{Ll}/u.test(before)
    ? false
    : null
