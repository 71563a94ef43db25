import type { Marked } from './mark-sections.ts'

const LEAST_WORDS = 3
const MOST_WORDS = 28
/** How far above the body a headline may stand; pictures, bylines and sharing bars come between. */
const REACH = 14

/** Could be a headline: not too short, not too long, no stop at its end, begins like one. */
export function looksLikeTitle({ unit, kind, furniture }: Marked): boolean {
  if (furniture || kind === 'caption' || unit.words < LEAST_WORDS || unit.words > MOST_WORDS) return false
  return !/[.,:]["”’')]*$/u.test(unit.sample) && /^[“"‘'([]*[\p{Lu}\p{N}]/u.test(unit.sample)
}

/**
 * The headline: of the title-like lines above the first paragraph, the first one below the page's last furniture, one that
 * stands apart before one that does not.
 * @param lead index of the first unit that is a paragraph.
 * @returns its index, or null: many texts have none.
 */
export function findHeadline(marked: readonly Marked[], lead: number): number | null {
  const from = Math.max(0, lead - REACH)
  const above = marked.slice(from, lead)
  const lastFurniture = above.findLastIndex(
    item => item.furniture && item.kind !== 'byline' && item.kind !== 'date',
  )
  const candidates = above.flatMap((item, i) => (looksLikeTitle(item) && !inRun(above, i) ? [i] : []))
  const below = candidates.filter(i => i > lastFurniture)
  const pool = below.length > 0 ? below : candidates.slice(-1)
  const apart = pool.find(i => above[i]?.unit.apartBefore && above[i]?.unit.apartAfter)
  const found = apart ?? pool[0]
  return found === undefined ? null : from + found
}

/** One of three or more short lines in a row is an entry of a menu. */
function inRun(above: readonly Marked[], i: number): boolean {
  const short = (k: number): boolean => (above[k]?.unit.words ?? 99) <= 4
  if (!short(i)) return false
  return (short(i - 1) && short(i + 1)) || (short(i - 1) && short(i - 2)) || (short(i + 1) && short(i + 2))
}
