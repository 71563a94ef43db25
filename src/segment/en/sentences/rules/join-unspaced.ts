import { type BoundaryRule, isUpper } from '../gap.ts'

/**
 * Without a space nothing ends ("node.js", "3.a"), save where the space was forgotten: "left the town.The army",
 * "“We wait.”Harl".
 */
export const joinUnspaced: BoundaryRule = ({ spaced, before, stop, abbreviation, closers, opens, next }) => {
  if (spaced) return null
  if (opens !== '' && closers === '' && !/^\p{Ll}{2,}$/u.test(before)) return false
  const forgotten = closers !== '' || (/\p{Ll}{2,}$/u.test(before) && stop !== '')
  return forgotten && !abbreviation && isUpper(next) ? null : false
}
