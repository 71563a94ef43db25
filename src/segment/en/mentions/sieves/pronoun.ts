import type { Found } from '../found.ts'
import { agree, type Group } from '../groups.ts'
import { type Part, partOf } from '../place-in-clause.ts'
import type { Scene, Sieve } from './sieve.ts'

/** Sentences and mentions back to which a pronoun may lead. */
const REACH = 3
const MOST_BACK = 60
/** What tells less than this between two is no reason to prefer one. */
const MARGIN = 10

/** "He", "her", "its", "they": the group that stands out most among those that fit. Two that stand out alike stay candidates. */
export const pronoun: Sieve = {
  by: 'pronoun',
  run(scene) {
    const { found, page, groups } = scene
    const parts = found.map(mention => partOf(page, mention))
    found.forEach((mention, i) => {
      const own = page.words[mention.head]?.pronoun
      if (mention.kind !== 'pronoun' || own?.person !== 3 || own.case === 'relative') return
      const ranked = rank(scene, parts, mention, i)
      const [best, second] = ranked
      if (best === undefined) return
      if (second !== undefined && best.weight - second.weight < MARGIN)
        groups.open.set(
          i,
          ranked.filter(({ weight }) => best.weight - weight < MARGIN).map(({ at }) => at),
        )
      else groups.join(i, best.at, 'pronoun')
    })
  },
}

interface Ranked {
  readonly at: number
  readonly weight: number
}

function rank(scene: Scene, parts: readonly Part[], mention: Found, i: number): Ranked[] {
  const { found, groups } = scene
  const best = new Map<Group, Ranked>()
  const shut = excluded(scene, parts, mention, i)
  for (let k = i - 1; k >= 0 && i - k <= MOST_BACK; k--) {
    const other = found[k]
    if (other === undefined || mention.sentence - other.sentence > REACH) break
    const group = groups.of(k)
    if (shut.has(group) || !mayMean(scene, mention, i, other, group)) continue
    const weight = weigh(scene, parts, mention, i, k)
    const before = best.get(group)
    best.set(
      group,
      before === undefined
        ? { at: k, weight }
        : { at: before.at, weight: Math.max(weight, before.weight) + 3 },
    )
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || b.at - a.at)
}

function mayMean({ groups, page }: Scene, mention: Found, i: number, other: Found, group: Group): boolean {
  const own = groups.of(i)
  const pronoun = page.words[mention.head]?.pronoun
  const otherPronoun = page.words[other.head]?.pronoun
  if (own === group || group.thing || (other.kind === 'pronoun' && otherPronoun?.person !== 3)) return false
  if (pronoun?.of === 'thing' && group.referent === 'person') return false
  if (pronoun?.of === 'thing' && group.referent === 'unknown' && group.gender !== null) return false
  if (pronoun?.of === 'any' && group.number === 'one' && group.referent !== 'body') return false
  if (pronoun?.of === 'any' && other.name !== null && group.referent === 'unknown') return false
  if (other.kind === 'pronoun' && group.members.length === 1) return false
  if (other.form === 'bare' && other.name === null && other.number !== 'many' && other.kind !== 'role')
    return false
  return agree(own, group) || (pronoun?.of === 'any' && group.referent === 'body' && group.number !== 'one')
}

const RECENT = [100, 80, 50, 30]

function weigh({ found, page }: Scene, parts: readonly Part[], mention: Found, i: number, k: number): number {
  const other = found[k]
  if (other === undefined) return 0
  let weight = RECENT[mention.sentence - other.sentence] ?? 0
  const part = parts[k]
  if (part?.subject) weight += 30
  if (part?.speaks && parts[i]?.speaks) weight += 20
  if (other.kind === 'pronoun' || other.name !== null) weight += 8
  if (k === 0 || found[k - 1]?.sentence !== other.sentence) weight += 12
  // What is said inside a quotation is about others than what stands around it.
  const inside = page.quoted[mention.first] ?? -1
  const there = page.quoted[other.first] ?? -1
  if (inside !== there) weight -= inside < 0 ? 45 : 15
  return weight
}

/** Who cannot be meant: a quotation's own speaker inside it, and for "him" the subject of the same clause. */
function excluded(
  { found, page, groups }: Scene,
  parts: readonly Part[],
  mention: Found,
  i: number,
): Set<Group> {
  const shut = new Set<Group>()
  const quotation = page.quoted[mention.first] ?? -1
  if (quotation >= 0)
    for (let k = Math.max(0, i - 12); k < Math.min(found.length, i + 12); k++) {
      const other = found[k]
      if (other === undefined || Math.abs(other.sentence - mention.sentence) > 1) continue
      if (parts[k]?.speaks && (page.quoted[other.first] ?? -1) !== quotation) shut.add(groups.of(k))
    }
  if (page.words[mention.head]?.pronoun?.case === 'object')
    for (let k = i - 1; k >= 0 && found[k]?.sentence === mention.sentence; k--)
      if (parts[k]?.subject) {
        shut.add(groups.of(k))
        break
      }
  return shut
}
