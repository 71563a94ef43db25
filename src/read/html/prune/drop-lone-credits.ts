import type { BodyLine } from '../body-line.ts'
import { classWords } from '../class-words.ts'

const MOST_WORDS = 5

/** Drops a credit that stands outside of any figure: "Agency / Our own" under a headline says whose the words are, and is no caption. */
export const dropLoneCredits = (lines: readonly BodyLine[]): readonly BodyLine[] =>
  lines.filter(line => !isLoneCredit(line))

function isLoneCredit({ words, path }: BodyLine): boolean {
  if (words > MOST_WORDS) return false
  const inFigure = path.some(({ tag }) => tag === 'figure' || tag === 'figcaption')
  return (
    !inFigure &&
    path
      .slice(0, 2)
      .some(element => classWords(element).some(word => word === 'credit' || word === 'credits'))
  )
}
