import type { BoundaryRule } from '../gap.ts'

/** A comma, a colon or a dash behind the stop goes on: '"Enough!", she wrote', '"Who fired?" – nobody knew'. */
export const joinMarks: BoundaryRule = ({ next, opens }) =>
  opens === '' && /^(?:[,;:)\]}%–—-]|--+|[–—―]+)$/u.test(next) ? false : null
