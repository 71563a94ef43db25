import type { BodyLine } from '../body-line.ts'
import { isProse } from './is-prose.ts'

/** Linked headings from which on a page may be a list of stories. */
const FEWEST = 4

/** A front page or a section: headings that are links, each with a line or two under it, are teasers and no article. */
export function isIndexPage(lines: readonly BodyLine[]): boolean {
  const headings = lines.filter(line => line.kind === 'subheading' && line.linked >= 0.8)
  return headings.length >= FEWEST && lines.filter(isProse).length <= headings.length * 1.5
}
