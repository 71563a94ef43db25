import { type BoundaryRule, isLower } from '../gap.ts'

/** Sign or number of a point in a list, at the beginning of a line. */
const POINT = /^(?:[•·▪‣◦*–—-]|\d{1,2})$/u

/** A blank line, a point of a list, or a line that was left short ends a sentence without any stop. */
export const breakLines: BoundaryRule = ({ lines, next, after, shortLine, stop, closers }) => {
  if (lines === 0) return null
  if (lines > 1) return true
  if (POINT.test(next) && (!/^\d/.test(next) || /^[.)]$/.test(after(1)))) return true
  return shortLine && stop === '' && closers === '' && !isLower(next) ? true : null
}
