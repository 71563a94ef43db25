import { persons, tellKind, type UnitKind } from './tell-kind.ts'
import type { Unit } from './unit.ts'

export interface Marked {
  readonly unit: Unit
  readonly kind: UnitKind
  /** Part of the page, not of the article. */
  readonly furniture: boolean
}

/** The body must have begun before a label can end it: "Comments" in the menu above a headline ends nothing. */
const BODY_WORDS = 60
/**
 * What stands below may be this many times as long as the body above: readers write more than the author did, but "Most read"
 * with more under it than above stood in the head of the page, over an article that would be lost whole.
 */
const MOST_COMMENTS = 20
const MOST_TEASERS = 3
const mostAhead = (label: Unit): number =>
  /comment|repl(?:y|ies)|reaction|discussion/iu.test(label.sample) ? MOST_COMMENTS : MOST_TEASERS

/** A paragraph of an article that goes on below a label is at least this long, and so is the one after it. */
const PARAGRAPH_WORDS = 12

/** Units that are looked at for the next paragraph. */
const AHEAD = 10

type Section = 'none' | 'box' | 'appeal' | 'end'

/**
 * Furniture that shows only by what stands around it: links under "Also see", an appeal of several paragraphs, everything
 * below the comments. One pass from top to bottom.
 */
export function markSections(units: readonly Unit[], known: (unit: Unit) => boolean): Marked[] {
  const kinds = units.map(unit => (known(unit) ? 'furniture' : tellKind(unit)))
  const lastProse = kinds.lastIndexOf('prose')
  let open: Section = 'none'
  let body = 0
  let ahead = units.reduce((sum, unit, i) => sum + (isParagraph(unit, kinds[i]) ? unit.words : 0), 0)
  return units.map((unit, i) => {
    const kind = kinds[i] ?? 'prose'
    open = next(open, i, units, kinds, { body, ahead })
    const furniture = open !== 'none' || FURNITURE.has(kind) || (kind === 'author-note' && i > lastProse)
    const prose = isParagraph(unit, kind) ? unit.words : 0
    if (!furniture) body += prose
    ahead -= prose
    return { unit, kind, furniture }
  })
}

const FURNITURE: ReadonlySet<UnitKind> = new Set(['furniture', 'box', 'appeal', 'end', 'byline', 'date'])

function next(
  open: Section,
  i: number,
  units: readonly Unit[],
  kinds: readonly UnitKind[],
  { body, ahead }: { readonly body: number; readonly ahead: number },
): Section {
  const unit = units[i]
  const kind = kinds[i]
  if (unit === undefined || kind === undefined || open === 'end') return open
  if (kind === 'end' && body >= BODY_WORDS && ahead <= mostAhead(unit) * body)
    return goesOnAtOnce(i + 1, units, kinds) ? 'box' : 'end'
  // Above the body a label opens nothing: the headline may stand right under it.
  if (kind === 'box' || kind === 'end') return body > 0 ? 'box' : 'none'
  if (kind === 'appeal') return 'appeal'
  if (open === 'appeal') return staysAppeal(unit, kind) ? 'appeal' : 'none'
  if (open === 'box') return kind === 'furniture' || !goesOn(i, units, kinds) ? 'box' : 'none'
  return 'none'
}

/**
 * Whether the article goes on at `i`, below a label: two paragraphs in a row, or one that ends the text. Teasers have a
 * title over each paragraph, comments a name; links have no stop.
 */
function goesOn(i: number, units: readonly Unit[], kinds: readonly UnitKind[]): boolean {
  const paragraph = (k: number): boolean => isParagraph(units[k], kinds[k])
  if (!paragraph(i)) return false
  const ahead = kinds
    .slice(i + 1, i + 1 + AHEAD)
    .findIndex(kind => kind !== 'caption' && !FURNITURE.has(kind))
  const after = i + 1 + ahead
  return ahead < 0 || paragraph(after) || (units[after]?.sentence ?? false)
}

/** Paragraphs in a row with nothing between them that show a box for comments in mid-article: readers' words stand under names. */
const AT_ONCE = 3

function goesOnAtOnce(i: number, units: readonly Unit[], kinds: readonly UnitKind[]): boolean {
  const skipped = kinds.slice(i, i + AHEAD).findIndex(kind => kind !== 'furniture' && kind !== 'short')
  if (skipped < 0) return false
  const from = i + skipped
  return Array.from({ length: AT_ONCE }, (_, k) => from + k).every(k => isParagraph(units[k], kinds[k]))
}

/** A sentence of some length that is not cut off by dots, as teasers are. */
const isParagraph = (unit: Unit | undefined, kind: UnitKind | undefined): boolean =>
  unit !== undefined &&
  kind === 'prose' &&
  unit.sentence &&
  unit.words >= PARAGRAPH_WORDS &&
  !/(?:…|\.\.\.|\[…\])\W*$/u.test(unit.sample.slice(-8))

/** An appeal goes on as long as the page speaks of itself. */
function staysAppeal(unit: Unit, kind: UnitKind): boolean {
  if (kind === 'furniture' || kind === 'short') return true
  const { we, you } = persons(unit.sample)
  return we + you > 0
}
