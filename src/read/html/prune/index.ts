import type { BodyLine } from '../body-line.ts'
import { dropBoxes } from './drop-boxes.ts'
import { dropLabels } from './drop-labels.ts'
import { dropLinkLines } from './drop-link-lines.ts'
import { dropLoneCredits } from './drop-lone-credits.ts'
import { dropWordless } from './drop-wordless.ts'
import { keepArticleScope } from './keep-article-scope.ts'
import { trimHead } from './trim-head.ts'
import { trimTail } from './trim-tail.ts'

type Pruning = (lines: readonly BodyLine[]) => readonly BodyLine[]

/** What is furniture among the lines that were taken for the article, in the order in which it goes. */
const PRUNINGS: readonly Pruning[] = [
  dropWordless,
  dropLoneCredits,
  keepArticleScope,
  dropBoxes,
  dropLabels,
  dropLinkLines,
  trimHead,
  trimTail,
]

export const pruneLines = (lines: readonly BodyLine[]): readonly BodyLine[] =>
  PRUNINGS.reduce((left, prune) => prune(left), lines)
