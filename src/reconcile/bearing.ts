import { isListed } from '../lexicon/en/claim-themes.ts'
import { BEFORE_TRUCE, FIGHTING, IN_SPITE } from '../lexicon/en/claim-words.ts'
import type { Stance } from '../model/index.ts'
import type { Group } from './answers/index.ts'
import { headsMeet } from './points/heads.ts'
import type { Topic } from './points/topics.ts'
import type { Point } from './points/types.ts'
import { asserts } from './stances.ts'
import type { Utterance } from './utterances.ts'

/** What takes no stance on a claim and yet is told because of it: readers count it to the same quarrel. */
export interface Bearing {
  /** Of a truce: fighting of its parties, told in one breath with it. */
  readonly fighting: readonly Utterance[]
  /** What else is said of those affected, by whomever: of captives to be freed, that they were sold. */
  readonly fates: readonly Utterance[]
}

export const NO_BEARING: Bearing = { fighting: [], fates: [] }

/** What bears on the claim of some topics. */
export function bearingOn(
  topics: readonly Topic[],
  stances: readonly { readonly utterance: Utterance; readonly stance: Stance }[],
  group: Group,
): Bearing {
  const known = new Set(stances.map(({ utterance }) => utterance))
  const others = [...new Set(stances.map(({ utterance }) => utterance.article.id))].flatMap(id =>
    group.inArticle(id),
  )
  const themes = new Set(topics.map(({ theme }) => theme.name))
  return {
    fighting: themes.has('accord') ? fightingBeside(topics, known, others) : [],
    fates: themes.has('release') ? fatesIn(topics, known, others) : [],
  }
}

/** Paragraphs between a word of the truce and the fighting, or from one piece of fighting to the next: further on is history. */
const NEXT_TO = 2

function fightingBeside(
  topics: readonly Topic[],
  known: ReadonlySet<Utterance>,
  others: readonly Utterance[],
): readonly Utterance[] {
  const parties = new Set(topics.flatMap(({ doers }) => [...doers]))
  const told = others.filter(other => fights(other, parties) || defies(other, known))
  const found = new Set<Utterance>()
  const anchors = [...known]
  for (let fresh = anchors; fresh.length > 0; ) {
    const next = told.filter(
      other =>
        !found.has(other) &&
        fresh.some(
          ({ article, block }) => article.id === other.article.id && Math.abs(block - other.block) <= NEXT_TO,
        ),
    )
    for (const one of next) found.add(one)
    fresh = next
  }
  return [...found]
}

/** "Attacked the market": by a party of the truce or, so near to a word of it, by nobody named; of last May or before the truce it is history. */
const fights = (utterance: Utterance, parties: ReadonlySet<string>): boolean =>
  asserts(utterance) &&
  !BEFORE_TRUCE.test(utterance.statement.content.spans[0]?.text ?? '') &&
  isOfNow(firstSaid(utterance), parties)

/** What the sentence is about, verbs of no theme left out; "an insurgency that has killed thousands" stands behind. */
const firstSaid = ({ points }: Utterance): Point | null =>
  points
    .filter(({ force, theme }) => force === 'said' && (isListed(theme.name) || FIGHTING.has(theme.name)))
    .reduce<Point | null>((first, point) => (first && first.start <= point.start ? first : point), null)

const isOfNow = (point: Point | null, parties: ReadonlySet<string>): boolean =>
  point !== null &&
  FIGHTING.has(point.theme.name) &&
  !point.negative &&
  point.times.year === null &&
  point.times.month === null &&
  (point.doers.size === 0 || !point.doers.isDisjointFrom(parties))

/** "We heard of the truce, but nothing has changed." */
const defies = (utterance: Utterance, known: ReadonlySet<Utterance>): boolean =>
  known.has(utterance) &&
  asserts(utterance) &&
  IN_SPITE.test(utterance.statement.content.spans[0]?.text ?? '')

/** Said of the same people by their nouns: "the nuns", where nuns are to be freed. */
function fatesIn(
  topics: readonly Topic[],
  known: ReadonlySet<Utterance>,
  others: readonly Utterance[],
): readonly Utterance[] {
  const heads = [...new Set(topics.flatMap(topic => [...topic.heads]))]
  return others.filter(
    other =>
      !known.has(other) &&
      asserts(other) &&
      other.points.some(
        point =>
          point.force === 'said' && [...point.heads].some(head => heads.some(one => headsMeet(head, one))),
      ),
  )
}
