import { FURNITURE_LABEL } from '../../../lexicon/en/page-labels.ts'
import type { BodyLine } from '../body-line.ts'

/** Drops the label of a box and, under it, the list that it announces. */
export function dropLabels(lines: readonly BodyLine[]): readonly BodyLine[] {
  const kept: BodyLine[] = []
  let labelled = false
  for (const line of lines) {
    if (line.words <= 8 && FURNITURE_LABEL.test(line.text)) labelled = true
    else if (!labelled || !isListed(line)) {
      labelled = false
      kept.push(line)
    }
  }
  return kept
}

const isListed = (line: BodyLine): boolean =>
  line.words < 25 &&
  line.linked > 0.25 &&
  (line.linked > 0.6 || line.path.some(element => element.tag === 'li'))
