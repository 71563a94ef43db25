import { isBare } from './guises.ts'
import type { Bonds, Link } from './links.ts'
import type { Bearer } from './types.ts'
import { MERGE } from './weigh.ts'

/** How little a guise says by itself: those that say less are placed after those that say more, and never join two of them. */
export function vagueness({ record: { guise } }: Bearer): number {
  const { kind, words, office, body } = guise
  if (words === '') return 0
  const says = office !== null || body !== null
  if (kind !== 'person') return !words.includes(' ') && words.length <= LETTERS ? 2 : 0
  return isBare(words) ? (says ? 2 : 3) : says ? 0 : 1
}

/** A word as short as this may be an acronym of several names. */
const LETTERS = 4

/** Of several actors that a name may mean, the one that has this share of the articles is meant. */
const DOMINANT = 0.9

/** The guises in groups of one actor each, and the links by which they came together. */
export interface Partition {
  readonly groups: readonly (readonly Bearer[])[]
  readonly used: readonly Link[]
}

/**
 * Joins what people joined, then what says much of itself, surest links first, as long as nothing in the two groups is kept
 * apart; then each vaguer guise, if there is one group that it can belong to. Two candidates mean unresolved.
 */
export function partition(bearers: readonly Bearer[], bonds: Bonds): Partition {
  const table = new Table(bearers, bonds.apart)
  for (const link of bonds.together) table.join(link, bonds.decidedApart)
  const level = new Map(bearers.map(bearer => [bearer.id, vagueness(bearer)]))
  const strong = bonds.links.filter(({ confidence }) => confidence >= MERGE)
  for (const link of strong) if (level.get(link.a) === 0 && level.get(link.b) === 0) table.join(link)
  const ofGuise = new Map<string, Link[]>()
  for (const link of strong)
    for (const id of [link.a, link.b]) ofGuise.set(id, [...(ofGuise.get(id) ?? []), link])
  const vague = bearers
    .filter(({ id }) => level.get(id) !== 0)
    .sort((a, b) => (level.get(a.id) ?? 0) - (level.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1))
  const placed = new Set(bearers.filter(({ id }) => level.get(id) === 0).map(({ id }) => id))
  for (const { id } of vague) {
    const links = (ofGuise.get(id) ?? []).filter(({ a, b }) => placed.has(a === id ? b : a))
    const chosen = table.choose(id, links)
    if (chosen !== null) table.join(chosen)
    placed.add(id)
  }
  return { groups: table.groups(), used: table.used }
}

type Pairs = ReadonlyMap<string, ReadonlySet<string>>

class Table {
  readonly used: Link[] = []
  readonly #apart: Pairs
  readonly #groupOf: Map<string, Bearer[]>

  constructor(bearers: readonly Bearer[], apart: Pairs) {
    this.#apart = apart
    this.#groupOf = new Map(bearers.map(bearer => [bearer.id, [bearer]]))
  }

  join(link: Link, apart: Pairs = this.#apart): void {
    const [one, other] = [this.#of(link.a), this.#of(link.b)]
    if (one === other || !fits(one, other, apart)) return
    const joined = [...one, ...other]
    for (const { id } of joined) this.#groupOf.set(id, joined)
    this.used.push(link)
  }

  /** The surest link into the one group that a vague guise can belong to; null where there is none or more than one. */
  choose(id: string, links: readonly Link[]): Link | null {
    const own = this.#of(id)
    const best = new Map<readonly Bearer[], Link>()
    for (const link of links) {
      const group = this.#of(link.a === id ? link.b : link.a)
      if (group !== own && !best.has(group) && fits(own, group, this.#apart)) best.set(group, link)
    }
    const groups = [...best].map(([group, link]) => ({ link, articles: articlesOf(group) }))
    const all = groups.reduce((sum, { articles }) => sum + articles, 0)
    const [only] = groups.filter(({ articles }) => groups.length === 1 || articles >= DOMINANT * all)
    return only?.link ?? null
  }

  groups(): readonly (readonly Bearer[])[] {
    return [...new Set(this.#groupOf.values())]
  }

  #of(id: string): Bearer[] {
    return this.#groupOf.get(id) ?? []
  }
}

const fits = (one: readonly Bearer[], other: readonly Bearer[], apart: Pairs): boolean =>
  one.every(({ id }) => {
    const others = apart.get(id)
    return others === undefined || other.every(member => !others.has(member.id))
  })

const articlesOf = (group: readonly Bearer[]): number =>
  group.reduce((sum, { record }) => sum + 2 ** record.weight, 0)
