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
/** A paragraph of an article that goes on below a label is at least this long, and so is the one after it. */
const PARAGRAPH_WORDS = 12

type Section = 'none' | 'box' | 'appeal' | 'end'

/**
 * Furniture that shows only by what stands around it: links under "Also see", an appeal of several paragraphs, everything
 * below the comments. One pass from top to bottom.
 */
export function markSections(units: readonly Unit[], known: (unit: Unit) => boolean): Marked[] {
  const kinds = units.map(unit => (known(unit) ? 'furniture' : tellKind(unit)))
  let open: Section = 'none'
  let body = 0
  return units.map((unit, i) => {
    const kind = kinds[i] ?? 'prose'
    open = next(open, i, units, kinds, body)
    const furniture = open !== 'none' || FURNITURE.has(kind)
    if (!furniture) body += unit.words
    return { unit, kind, furniture }
  })
}

const FURNITURE: ReadonlySet<UnitKind> = new Set(['furniture', 'box', 'appeal', 'end', 'byline', 'date'])

function next(
  open: Section,
  i: number,
  units: readonly Unit[],
  kinds: readonly UnitKind[],
  body: number,
): Section {
  const unit = units[i]
  const kind = kinds[i]
  if (unit === undefined || kind === undefined || open === 'end') return open
  if (kind === 'end' && body >= BODY_WORDS) return goesOn(i + 1, units, kinds) ? 'box' : 'end'
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
  const paragraph = (k: number): boolean => {
    const unit = units[k]
    if (unit === undefined || kinds[k] !== 'prose') return false
    return (
      unit.sentence && unit.words >= PARAGRAPH_WORDS && !/(?:…|\.\.\.|\[…\])\W*$/u.test(unit.sample.slice(-8))
    )
  }
  if (!paragraph(i)) return false
  const after = kinds.slice(i + 1, i + 4).findIndex(kind => kind !== 'caption')
  return after < 0 || paragraph(i + 1 + after) || (units[i + 1 + after]?.sentence ?? false)
}

/** An appeal goes on as long as the page speaks of itself. */
function staysAppeal(unit: Unit, kind: UnitKind): boolean {
  if (kind === 'furniture' || kind === 'short') return true
  const { we, you } = persons(unit.sample)
  return we + you > 0
}
