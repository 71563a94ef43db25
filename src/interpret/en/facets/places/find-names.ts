import { agencyNamed } from '../../../../lexicon/agencies.ts'
import { bodyKind } from '../../../../lexicon/en/bodies.ts'
import {
  COMPASS,
  FEATURES,
  FELLOW,
  IN_PLACE,
  NO_PLACES,
  OF_PLACE,
  PARTS_BEHIND,
  REGION_NOUNS,
  SETTLEMENTS,
} from '../../../../lexicon/en/facets-places.ts'
import { ADHERENTS, THING_NOUNS } from '../../../../lexicon/en/name-words.ts'
import { roleOf } from '../../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../../lexicon/en/small-words.ts'
import type { Cast } from '../../names/cast.ts'
import type { Run } from './find-runs.ts'

/** "the town of Oskel", "the capital, Stellin", "Karr, a village": no person's name, whatever it looks like. */
const NAMED_BEFORE = new RegExp(`\\b(?:${SETTLEMENTS})(?: +of|,)? +$`, 'iu')
const NAMED_BEHIND = new RegExp(`^, (?:a|the) (?:[\\p{L}-]+ ){0,3}(?:${SETTLEMENTS}|hill)\\b`, 'iu')
const LOCATES = new RegExp(
  `(?:\\b(?:${IN_PLACE}) +|\\b(?:${SETTLEMENTS}|${OF_PLACE}) +of +)(?:the +|neighbou?ring +|nearby +|${COMPASS} +)*$`,
  'iu',
)
/** "OMBREY, March 3 (Agency) -": capitals alone, opening a paragraph that goes on behind a dash or bracket. */
const DATELINE = /^(?:[ ,/][^.()]{0,40})?(?:\([^)]{1,30}\)|\/[^/]{1,30}\/\.?)? ?(?:[-–—]|\(|\/)/

/** Names that this article itself shows to be places, by what stands beside them at least once, with states and capitals. */
export function findNames(
  runs: readonly Run[],
  cast: Cast,
  isKnown: (name: string) => boolean,
): ReadonlySet<string> {
  const names = runs
    .filter(
      run => (isNamed(run) && hasShape(run.name, cast)) || (isShown(run) && couldBe(run, cast, isKnown)),
    )
    .map(({ name }) => name)
  const states = runs.filter(({ name }) => isLand(name, cast)).map(({ name }) => name)
  return new Set([...names, ...states])
}

export const isState = (name: string, cast: Cast): boolean =>
  cast.nations.named(name) !== null || cast.nations.ofCapital(name) !== null

/**
 * A state or its capital, and not the adjective, which the cast takes for one where both are written alike: "US" is
 * both. "Chad" is none where a Chad Oslin speaks.
 */
const isLand = (name: string, cast: Cast): boolean =>
  isState(name, cast) &&
  (cast.nations.ofAdjective(name) === null || /^(?:\p{Lu}\.?){2,}$/u.test(name)) &&
  !isFirstName(name, cast)

const isFirstName = (name: string, cast: Cast): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  cast.persons.some(person => {
    const [first, last, ...more] = person.name.split(' ')
    return first === name && last !== undefined && more.length === 0 && roleOf(last) === null
  })

/** The town, and the land behind it, from which a report is filed. */
export const isDateline = ({ before, after }: Run): boolean =>
  /^(?:\p{Lu}+, )?$/u.test(before) && DATELINE.test(after)

const isNamed = ({ name, before, after }: Run): boolean =>
  NAMED_BEFORE.test(before) || NAMED_BEHIND.test(after) || isFeature(name)

/** "Azov Sea", which has the look of a person's name. */
const isFeature = (name: string): boolean => name.includes(' ') && FEATURES.has(name.split(' ').at(-1) ?? '')

/** "speaking in Arvian": a tongue. */
const TONGUE = /\b(?:speaking|spoken|speaks|spoke|said|written|address\w*|recorded) +in +$/i

/** "in the House of the Valley" is a name that goes on. */
const GOES_ON = /^ of (?:the )?\p{Lu}/u

function isShown({ name, before, after, titleCase }: Run): boolean {
  if (titleCase || TONGUE.test(before) || GOES_ON.test(after)) return false
  if (LOCATES.test(before.replace(FELLOW, '')))
    return !/^'s?(?!\p{L})/u.test(after) || PARTS_BEHIND.test(after)
  if (before === '' && name === name.toUpperCase() && name.length > 3) return DATELINE.test(after)
  const next = /^ (\p{L}+)/u.exec(after)?.[1] ?? ''
  return REGION_NOUNS.has(next) && next !== 'state' && next !== 'area'
}

/** "On KBC" is a station or a party, unless the map has it or a report is filed there. */
const couldBe = (run: Run, cast: Cast, isKnown: (name: string) => boolean): boolean =>
  hasShape(run.name, cast) &&
  !isPerson(run.name, cast, isKnown) &&
  (!/^\p{Lu}{2,5}$/u.test(run.name) || isDateline(run) || isKnown(run.name))

/** "Oskel needs rain" has the look of a person's doing; no more than the look, where Oskel is a town on the map. */
export function isPerson(name: string, cast: Cast, isKnown: (name: string) => boolean): boolean {
  const person = cast.personNamed(name)
  if (person === null) return false
  return person.name !== name || person.role !== null || name.includes(' ') || !isKnown(name)
}

function hasShape(name: string, cast: Cast): boolean {
  const words = name.split(' ')
  if (
    words.some(
      word =>
        NO_PLACES.has(word) ||
        ADHERENTS.has(word.toLowerCase()) ||
        bodyKind(word) !== null ||
        roleOf(word) !== null,
    )
  )
    return false
  if (agencyNamed(name) !== null) return false
  if (THING_NOUNS.has(words.at(-1)?.toLowerCase() ?? '')) return false
  if (SENTENCE_OPENERS.has((words[0] ?? '').toLowerCase()) || words.length > 3) return false
  if (cast.nations.ofAdjective(name) !== null || cast.groups.some(group => group.includes(name))) return false
  return name.length > 2 && !/ \p{Lu}$/u.test(name)
}
