import { bodyKind } from '../../../../lexicon/en/bodies.ts'
import {
  COMPASS,
  IN_PLACE,
  NO_PLACES,
  REGION_NOUNS,
  SETTLEMENTS,
} from '../../../../lexicon/en/facets-places.ts'
import { roleOf } from '../../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../../lexicon/en/small-words.ts'
import type { Range } from '../../../../model/index.ts'
import type { Cast } from '../../names/cast.ts'
import type { View } from '../../view.ts'

/** A run of capitalised words, with what stands right beside it. */
export interface Run extends Range {
  readonly name: string
  readonly before: string
  readonly after: string
}

const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}.]*(?:['-]\p{L}+)*(?: \p{Lu}[\p{L}\p{M}]*(?:['-]\p{L}+)*)*/gu
const LOCATES = new RegExp(
  `(?:\\b(?:${IN_PLACE}) +|\\b(?:${SETTLEMENTS}) +of +)(?:the +|neighbou?ring +|nearby +|${COMPASS} +)*$`,
  'iu',
)
/** "OMBREY, March 3 (Agency) -": capitals alone, opening a paragraph that goes on behind a dash or bracket. */
const DATELINE = /^(?:[ ,/][^.()]{0,40})?(?:\([^)]{1,30}\)|\/[^/]{1,30}\/\.?)? ?(?:[-–—]|\(|\/)/

/** Every run of capitalised words in the blocks, left to right. */
export function findRuns(view: View): Run[] {
  return view.blocks.flatMap(block => {
    const text = view.plain.slice(block.start, block.end)
    return [...text.matchAll(RUN)].map(match => {
      const name = match[0].replace(/'s$|\.$/, '')
      const end = match.index + name.length
      return {
        start: block.start + match.index,
        end: block.start + end,
        name,
        before: text.slice(Math.max(0, match.index - 50), match.index),
        after: text.slice(end, end + 60),
      }
    })
  })
}

/** Names that this article itself shows to be places, by what stands beside them at least once, with states and capitals. */
export function findNames(runs: readonly Run[], cast: Cast): ReadonlySet<string> {
  const names = runs.filter(run => isShown(run) && couldBe(run.name, cast)).map(({ name }) => name)
  const states = runs.filter(({ name }) => isState(name, cast)).map(({ name }) => name)
  return new Set([...names, ...states])
}

export const isState = (name: string, cast: Cast): boolean =>
  cast.nations.named(name) !== null || cast.nations.ofCapital(name) !== null

function isShown({ name, before, after }: Run): boolean {
  if (LOCATES.test(before)) return !/^ \p{Ll}/u.test(after) || !isOwner(after)
  if (before === '' && name === name.toUpperCase() && name.length > 3) return DATELINE.test(after)
  const next = /^ (\p{L}+)/u.exec(after)?.[1] ?? ''
  return REGION_NOUNS.has(next) && next !== 'state' && next !== 'area'
}

/** "in Adan's office", "near Brask supporters": somebody's, no place. */
const isOwner = (after: string): boolean => /^'s\b/.test(after)

function couldBe(name: string, cast: Cast): boolean {
  const words = name.split(' ')
  if (words.some(word => NO_PLACES.has(word) || bodyKind(word) !== null || roleOf(word) !== null))
    return false
  if (SENTENCE_OPENERS.has((words[0] ?? '').toLowerCase()) || words.length > 3) return false
  if (cast.nations.ofAdjective(name) !== null || cast.groups.some(group => group.includes(name))) return false
  return cast.personNamed(name) === null && name.length > 2
}
