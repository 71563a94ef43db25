import type { Found } from '../found.ts'
import { agree, type Group } from '../groups.ts'
import { type Part, partsOf } from '../place-in-clause.ts'
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
    const { found, page } = scene
    const parts = partsOf(page, found)
    // Those outside quotations first: they tell who speaks, and so who is not meant inside.
    for (const inside of [false, true])
      found.forEach((mention, i) => {
        if (mention.kind === 'pronoun' && (page.quoted[mention.first] ?? -1) >= 0 === inside)
          resolve(scene, parts, mention, i)
      })
  },
}

function resolve(scene: Scene, parts: readonly Part[], mention: Found, i: number): void {
  const { page, groups } = scene
  const own = page.words[mention.head]?.pronoun
  if (own?.person !== 3 || own.case === 'relative') return
  const ranked = rank(scene, parts, mention, i)
  const [best, second] = ranked
  if (best === undefined || (own.of === 'thing' && !isPlain(scene, parts, mention, best.at))) return
  if (second === undefined || best.weight - second.weight >= MARGIN) groups.join(i, best.at, 'pronoun')
  else
    groups.open.set(
      i,
      ranked.filter(({ weight }) => best.weight - weight < MARGIN).map(({ at }) => at),
    )
}

/** "It" is mostly no body at all: only the subject of its own sentence or the first one of the sentence before is near enough. */
function isPlain({ found, groups }: Scene, parts: readonly Part[], mention: Found, at: number): boolean {
  const part = parts[at]
  const back = mention.sentence - (found[at]?.sentence ?? 0)
  if (groups.of(at).referent === 'unknown' || back > 1) return false
  return back === 0 ? (part?.subject ?? false) : (part?.leads ?? false)
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
  if (pronoun?.of === 'person' && group.referent === 'unknown' && group.located > 0 && group.gender === null)
    return false
  if (pronoun?.of === 'thing' && group.referent === 'unknown' && group.gender !== null) return false
  if (pronoun?.of === 'any' && group.number === 'one' && group.referent !== 'body') return false
  if (pronoun?.of === 'any' && other.name !== null && group.referent === 'unknown') return false
  if (other.kind === 'pronoun' && group.members.length === 1) return false
  if (other.form === 'bare' && other.name === null && other.number !== 'many' && other.kind !== 'role')
    return false
  return agree(own, group) || (pronoun?.of === 'any' && group.referent === 'body' && group.number !== 'one')
}

const RECENT = [100, 80, 50, 30]

/** How much a mention stands out for a pronoun. The numbers were set on PolNeAR's training part; only their order matters much. */
function weigh(scene: Scene, parts: readonly Part[], mention: Found, i: number, k: number): number {
  const { found, groups } = scene
  const other = found[k]
  if (other === undefined) return 0
  const recent = RECENT[mention.sentence - other.sentence] ?? 0
  const opens = k === 0 || found[k - 1]?.sentence !== other.sentence
  const named = other.kind === 'pronoun' || other.name !== null ? 8 : 0
  return (
    recent +
    named +
    byPart(scene, mention, other, parts[i], parts[k], opens) +
    byPerson(mention, groups.of(k)) +
    byQuotation(scene, mention, other)
  )
}

function byPart(
  { page }: Scene,
  mention: Found,
  other: Found,
  own: Part | undefined,
  part: Part | undefined,
  opens: boolean,
): number {
  const reflexive = page.words[mention.head]?.pronoun?.case === 'reflexive'
  let weight = part?.subject ? 25 : 0
  if (part?.leads) weight += 20
  else if (opens) weight += 15
  if (part?.speaks && own?.speaks) weight += 30
  if (reflexive && part?.subject && mention.sentence === other.sentence) weight += 40
  return weight
}

/** A gender that is known is better than one that is not; a name that nothing shows to be a person's is worse. */
function byPerson({ gender }: Found, group: Group): number {
  if (gender === null) return 0
  return (group.gender === gender ? 25 : 0) - (group.referent === 'unknown' ? 15 : 0)
}

/** What is said inside a quotation is about others than what stands around it. */
function byQuotation({ page }: Scene, mention: Found, other: Found): number {
  const inside = page.quoted[mention.first] ?? -1
  if (inside === (page.quoted[other.first] ?? -1)) return 0
  return inside < 0 ? -60 : -15
}

/** Who cannot be meant: a quotation's own speaker inside it, and for "him" the subject of the same clause. */
function excluded(scene: Scene, parts: readonly Part[], mention: Found, i: number): Set<Group> {
  const shut = new Set<Group>()
  const quotation = scene.page.quoted[mention.first] ?? -1
  if (quotation >= 0) shutSpeakers(scene, parts, mention, i, shut)
  if (scene.page.words[mention.head]?.pronoun?.case === 'object') shutSubject(scene, parts, mention, i, shut)
  return shut
}

/** Mentions to either side among which a quotation's speaker is looked for. */
const AROUND = 12

function shutSpeakers(
  { found, page, groups }: Scene,
  parts: readonly Part[],
  mention: Found,
  i: number,
  shut: Set<Group>,
): void {
  for (let k = Math.max(0, i - AROUND); k < Math.min(found.length, i + AROUND); k++) {
    const other = found[k]
    if (!parts[k]?.speaks || other === undefined || Math.abs(other.sentence - mention.sentence) > 1) continue
    if (page.quoted[other.first] !== page.quoted[mention.first]) shut.add(groups.of(k))
  }
}

function shutSubject(
  { found, page, groups }: Scene,
  parts: readonly Part[],
  mention: Found,
  i: number,
  shut: Set<Group>,
): void {
  for (let k = i - 1; k >= Math.max(0, i - AROUND) && found[k]?.sentence === mention.sentence; k--) {
    if (!parts[k]?.subject) continue
    if (isOneClause(page, found[k]?.end ?? 0, mention.first)) shut.add(groups.of(k))
    return
  }
}

/** In "Maren asked Tarn to help him" and "Maren won, giving him a seat" another verb stands between. */
function isOneClause({ words }: Scene['page'], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = words[k]
    if (word === undefined || word.text === ',' || word.cls === 'to' || word.cls === 'conjunction')
      return false
    if (word.cls === 'subordinator' || word.cls === 'wh' || (word.cls === null && word.lower.endsWith('ing')))
      return false
  }
  return true
}
