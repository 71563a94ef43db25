import type { Actor } from '../../model/index.ts'

type Kind = Actor['kind']

const rows = (kind: Kind, nouns: string): (readonly [string, Kind])[] =>
  nouns.split(' ').map(noun => [noun, kind])

/**
 * Nouns of what speaks without being a person or a body that the article could name: a phrase headed by one is told as
 * it stands, and is not an unnamed source – nobody hides behind "the family" or "state television".
 */
export const COLLECTIVES: ReadonlyMap<string, Kind> = new Map([
  ...rows(
    'crowd',
    'family families relatives parents couple supporters followers loyalists sympathisers sympathizers allies backers fans public people opposition opponents community communities population',
  ),
  ...rows(
    'outlet',
    'media outlet outlets press newspaper newspapers television tv radio website websites site blog magazine channel broadcaster',
  ),
  ...rows('office', 'intelligence services agencies ministries offices councils embassies courts'),
  ...rows('government', 'governments states countries nations powers capitals'),
  ...rows('armed-group', 'groups factions sides'),
  ...rows(
    'document',
    'account accounts photo photos photograph photographs picture pictures image images footage clip text words caption leaflet leaflets poster investigation ' +
      'study studies poll message messages email emails analysis findings release data documents papers records logs interview article book estimate estimates map maps',
  ),
])

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Small words that cannot close a phrase for whoever speaks. */
export const NEVER_SPEAK: ReadonlySet<string> = words(
  'the a an of and or to in on at by for with from as than that this these those which what there here longer more most least less about only also such ' +
    'now then so not no yet still even ever again specific same other further full first last next new likely clear possible able sarcastic due',
)

/** "Questions surround the deal", "fears are growing that": somebody has them, and it is not told who. */
export const HAD_BY_SOMEBODY: ReadonlySet<string> = words(
  'question questions doubts uncertainty confusion speculation concerns fears',
)

/** Matters and happenings: "the success of the raid", "the plan". Words for those who act are in other lists. */
const MATTERS: ReadonlySet<string> = words(
  'deal deals plan plans idea ideas attack attacks strike strikes truce war way ways fact facts news success career use risk risks claim claims evidence ' +
    'effort efforts cause disease gas talks vote votes result results outcome sale implication step steps move moves case cases issue issues crisis conflict ' +
    'death deaths blast blasts bomb bombs weapon weapons gun guns life lives time day days week weeks month months year years doubt doubts hope hopes fear fears ' +
    'sign signs signal signals pledge pledges vow threat threats warning warnings demand demands offer offers role law policy strategy campaign campaigns raid raids ' +
    'fight battle clash clashes visit trip return capture arrest loss losses advance advances retreat money cash ransom price cost costs phone body bodies',
)
/** Nouns made of verbs and adjectives. */
const ABSTRACT = /(?:[ts]ion|ment|ness|[a-z]{2}ity|[ae]nce|ship|ism|ing|dom|hood)s?$/
const WHO_ACT: ReadonlySet<string> = words(
  'opposition delegation delegations nation nations population generation congregation audience community communities majority minority city authority security ' +
    'celebrity entity deity facility element elements regiment detachment contingent being sibling siblings king opponent movement parliament government governments audience residence intelligence',
)

/** Whether a noun in small letters is of a matter and not of anybody: "abduction", "credibility", "deal". */
export const isMatter = (noun: string): boolean =>
  MATTERS.has(noun) || (noun.length > 5 && ABSTRACT.test(noun) && !WHO_ACT.has(noun))
