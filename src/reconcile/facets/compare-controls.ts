import type { ControlTrace, FacetLink } from '../../model/index.ts'
import { daysBetween } from './days-between.ts'
import { inCommon, shareOf } from './place-keys.ts'

/** Two reports so many days apart may speak of one day. */
const AT_ONCE_DAYS = 2

type Standing = 'in' | 'out' | 'neither'

const STANDING: Readonly<Record<ControlTrace['action'], Standing>> = {
  holds: 'in',
  took: 'in',
  retook: 'in',
  lost: 'out',
  leaves: 'out',
  encircles: 'neither',
  'aims to take': 'neither',
}

/**
 * How two lines on one place stand to each other; null where it is not one place. Two holders at one time are a conflict; one
 * after the other is none, and where nothing tells the time it stays unclear. Symmetric.
 */
export function compareControls(a: ControlTrace, b: ControlTrace): FacetLink | null {
  if (a.id === b.id || !isOnePlace(a, b)) return null
  const days = daysBetween(a.date, b.date)
  const clash = clashes(a, b)
  const relation = clash ? differ(a, b, days) : 'same'
  return {
    relation,
    confidence: relation === 'conflict' ? (a.article === b.article ? 0.65 : 0.6) : 0.7,
    evidence: {
      place: inCommon(a.spots, b.spots).length,
      holders: clash ? 'differ' : 'may be one',
      actions: [a.action, b.action].sort().join(', '),
      days: days === null ? 'unknown' : Math.abs(days),
      story: Math.round(shareOf(a.story, b.story) * 100) / 100,
    },
  }
}

const isSpot = (key: string): boolean => /^-?\d/.test(key)

/** Of one name, and not at two known spots. */
function isOnePlace(a: ControlTrace, b: ControlTrace): boolean {
  const [here, there] = [a.spots.filter(isSpot), b.spots.filter(isSpot)]
  if (here.length > 0 && there.length > 0) return inCommon(here, there).length > 0
  return inCommon(a.spots, b.spots).length > 0
}

/** Two hold it, or one holds it who is said to be out. */
function clashes(a: ControlTrace, b: ControlTrace): boolean {
  const [here, there] = [STANDING[a.action], STANDING[b.action]]
  if (here === 'neither' || there === 'neither' || (here === 'out' && there === 'out')) return false
  return here === there ? areTwo(a, b) : isOne(a, b)
}

function areTwo(a: ControlTrace, b: ControlTrace): boolean {
  if (a.side !== null && b.side !== null && a.side !== b.side) return true
  // One body may have been taken for two by two articles: a word in common says that it may be one.
  if (a.holder !== null && b.holder !== null)
    return a.holder !== b.holder && inCommon(a.called, b.called).length === 0
  return a.root !== null && b.root !== null && a.root !== b.root
}

function isOne(a: ControlTrace, b: ControlTrace): boolean {
  if (a.holder !== null || b.holder !== null) return a.holder === b.holder
  return a.side !== null && a.side === b.side && a.root === b.root
}

/** What it means that two cannot hold it at once. */
function differ(a: ControlTrace, b: ControlTrace, days: number | null): FacetLink['relation'] {
  // One voice that tells of two holders tells what came after what; so does whoever speaks of retaking.
  if (a.voice === b.voice || a.action === 'retook' || b.action === 'retook')
    return days !== null && days !== 0 ? 'update' : 'unclear'
  if (days !== null) return Math.abs(days) <= AT_ONCE_DAYS ? 'conflict' : 'update'
  return a.article === b.article ? 'conflict' : 'unclear'
}
