import type { ActorGroup, ActorLink, Decision, GuiseRecord } from '../../model/index.ts'
import { bearerOf } from './bearer.ts'
import { bondsAmong, type Link } from './links.ts'
import { partition, vagueness } from './partition.ts'
import type { Bearer } from './types.ts'
import { SUGGEST } from './weigh.ts'

export { guisesOf } from './guises.ts'

/** Moves with every change that can alter guises, their marks, or which of them are one actor. */
export const ACTORS_VERSION = '1'

/**
 * Pairs that have to be looked at together, each with at least one of `touching`: they bear one name, something says that they
 * could be one, or a person has said so. Whether a pair is related hangs on the two alone.
 */
export function relatedPairs(
  records: readonly GuiseRecord[],
  touching: ReadonlySet<string>,
  decisions: readonly Decision[],
): readonly (readonly [string, string])[] {
  const bearers = records.map(bearerOf)
  const touches = (a: string, b: string): boolean => touching.has(a) || touching.has(b)
  const { links, together } = bondsAmong(bearers, decisions, touches)
  const found = [...together, ...links.filter(({ confidence }) => confidence >= SUGGEST)]
  const byName = Map.groupBy(bearers, ({ record }) => record.marks.find(mark => mark.startsWith('i ')) ?? '')
  byName.delete('')
  // A chain is enough to keep a name's guises together.
  const chained = [...byName.values()].flatMap(own =>
    own.slice(1).map((b, i) => ({ a: own[i]?.id ?? b.id, b: b.id })),
  )
  return [...found, ...chained].map(({ a, b }) => [a, b] as const)
}

/**
 * Which of the guises are one actor, which could be, and why. Of guises that are related with each other and with no
 * others. Pure; the order of the guises does not matter.
 */
export function groupActors(
  records: readonly GuiseRecord[],
  decisions: readonly Decision[],
): readonly ActorGroup[] {
  const bearers = records.map(bearerOf).sort((a, b) => (a.id < b.id ? -1 : 1))
  const bonds = bondsAmong(bearers, decisions)
  const { groups, used } = partition(bearers, bonds)
  const groupOf = new Map(groups.flatMap(group => group.map(({ id }) => [id, group] as const)))
  const open = bonds.links.filter(
    ({ a, b, confidence }) =>
      confidence >= SUGGEST && groupOf.get(a) !== groupOf.get(b) && !bonds.decidedApart.get(a)?.has(b),
  )
  return groups
    .map((group): ActorGroup => {
      const ids = new Set(group.map(({ id }) => id))
      return {
        id: idOf(group),
        lead: leadOf(group).id,
        guises: [...ids].sort(),
        merged: used.filter(({ a }) => ids.has(a)).map(toActorLink),
        couldBe: suggestions(open, ids, groupOf),
      }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

const toActorLink = ({ a, b, by, confidence, evidence }: Link): ActorLink => ({
  a,
  b,
  by: [`reconcile.actors.${by}`],
  confidence,
  evidence,
})

/** More are no help to a reader. */
const MOST_SUGGESTED = 8

/** For each other group the surest reason, seen from this one. */
function suggestions(
  open: readonly Link[],
  ids: ReadonlySet<string>,
  groupOf: ReadonlyMap<string, readonly Bearer[]>,
): readonly ActorLink[] {
  const best = new Map<readonly Bearer[] | undefined, ActorLink>()
  for (const link of open) {
    const outward = ids.has(link.a) ? link : ids.has(link.b) ? { ...link, a: link.b, b: link.a } : null
    const other = outward && groupOf.get(outward.b)
    if (outward && !best.has(other ?? undefined)) best.set(other ?? undefined, toActorLink(outward))
  }
  return [...best.values()].slice(0, MOST_SUGGESTED)
}

const bySaying = (a: Bearer, b: Bearer): number =>
  Number(a.record.guise.words !== '') - Number(b.record.guise.words !== '') ||
  vagueness(a) - vagueness(b) ||
  (a.record.guise.actor < b.record.guise.actor ? -1 : Number(a.record.guise.actor > b.record.guise.actor)) ||
  (a.id < b.id ? -1 : 1)

/** That of the name that says most, then the first by id; where others bear that name too, of its guise. */
function idOf(group: readonly Bearer[]): string {
  const [first] = [...group].sort(bySaying)
  if (first === undefined) return ''
  const { guise, siblings, marks } = first.record
  const own = group.filter(({ record }) => record.guise.actor === guise.actor).length
  return own === siblings && marks.length > 0 ? guise.actor : guise.id
}

/** Of whole names, or of the fullest that there are, the one that most articles have; of equals the shortest. */
function leadOf(group: readonly Bearer[]): Bearer {
  const least = Math.max(1, Math.min(...group.map(vagueness)))
  return group.filter(bearer => vagueness(bearer) <= least).reduce((a, b) => (leads(b, a) ? b : a))
}

function leads(a: Bearer, b: Bearer): boolean {
  const order =
    b.record.weight - a.record.weight ||
    a.record.guise.words.split(' ').length - b.record.guise.words.split(' ').length ||
    bySaying(a, b)
  return order < 0
}
