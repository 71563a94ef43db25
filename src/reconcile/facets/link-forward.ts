import type { FacetLink, FacetTrace } from '../../model/index.ts'
import { compareAgreements } from './compare-agreements.ts'
import { compareControls } from './compare-controls.ts'
import { compareFigures } from './compare-figures.ts'

/**
 * Under one key a trace is compared with so many that follow it, so that adding an article costs the same in a ledger of
 * any size. Under keys that fewer traces bear, all are compared with all.
 */
export const LINK_WINDOW = 16
/** Of a thousand equal figures each is tied to the next few: a chain holds them together. */
const MOST_SAME = 3
const MOST_OTHERS = 8

export interface LinkTo {
  readonly to: string
  readonly link: FacetLink
}

/** The links of a trace to those that follow it under a key, at most `LINK_WINDOW` of them. */
export function linkForward(trace: FacetTrace, following: readonly FacetTrace[]): LinkTo[] {
  const links: LinkTo[] = []
  let same = 0
  for (const other of following.slice(0, LINK_WINDOW)) {
    const link = compare(trace, other)
    if (link === null || (link.relation === 'same' && ++same > MOST_SAME)) continue
    links.push({ to: other.id, link })
    if (links.length >= MOST_SAME + MOST_OTHERS) break
  }
  return links
}

function compare(a: FacetTrace, b: FacetTrace): FacetLink | null {
  if (a.kind === 'figure' && b.kind === 'figure') return compareFigures(a, b)
  if (a.kind === 'control' && b.kind === 'control') return compareControls(a, b)
  if (a.kind === 'agreement' && b.kind === 'agreement') return compareAgreements(a, b)
  return null
}
