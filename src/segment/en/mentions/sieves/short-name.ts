import type { Found } from '../found.ts'
import { isFullPerson, lastPart } from '../full-person.ts'
import type { Group } from '../groups.ts'
import { distinct, push, type Scene, type Sieve } from './sieve.ts'

/**
 * "Maren", "Mr Maren", "General Maren" behind "Ilya Maren"; also a first name alone where only one bears it. Of two
 * bearers the office or the gender decides, else the one who alone was named before; else both stay candidates.
 */
export const shortName: Sieve = {
  by: 'short-name',
  run(scene) {
    const last = bearersBy(scene, ({ parts }) => lastPart(parts))
    tieAll(scene, mention => last.get(mention.parts[0] ?? '') ?? [], true)
    // Only now it is known who is a person.
    const first = bearersBy(scene, ({ parts }, { referent }) =>
      referent === 'person' ? parts[0] : undefined,
    )
    tieAll(
      scene,
      ({ parts: [part = ''], role }) => (last.has(part) || role !== null ? [] : (first.get(part) ?? [])),
      false,
    )
  },
}

/** Each key's bearers by full name, the first mention of each. */
function bearersBy(
  scene: Scene,
  keyOf: (mention: Found, group: Group) => string | undefined,
): Map<string, readonly number[]> {
  const byKey = new Map<string, number[]>()
  scene.found.forEach((mention, i) => {
    const key = isFullPerson(mention) ? keyOf(mention, scene.groups.of(i)) : undefined
    if (key !== undefined) push(byKey, key, i)
  })
  return new Map([...byKey].map(([key, mentions]) => [key, distinct(scene, mentions)]))
}

function tieAll(scene: Scene, bearersOf: (mention: Found) => readonly number[], surnames: boolean): void {
  const seen = new Map<Group, number>()
  scene.found.forEach((mention, i) => {
    if (mention.name === null) return
    if (mention.parts.length === 1 && mention.kind !== 'acronym') {
      tie(scene, mention, i, bearersOf(mention), seen)
      if (surnames) showPerson(scene.groups.of(i), mention)
    }
    seen.set(scene.groups.of(i), mention.sentence)
  })
}

/** Who is called by the last part of the name alone is a person: bodies and places keep the whole, or their noun. */
function showPerson(group: Group, mention: Found): void {
  const shortened = group.name.length > 1 && group.members.length > 1
  if (shortened && group.referent === 'unknown' && !group.thing && !mention.thing && group.located === 0)
    group.referent = 'person'
}

function tie(
  scene: Scene,
  mention: Found,
  i: number,
  bearers: readonly number[],
  seen: ReadonlyMap<Group, number>,
): void {
  const { groups } = scene
  const fit = bearers.filter(bearer => fits(mention, groups.of(bearer)))
  const only = narrowed(scene, mention, i, fit)
  const near =
    only === null ? fit.filter(bearer => mention.sentence - (seen.get(groups.of(bearer)) ?? -9) <= 1) : []
  if (only !== null) groups.join(i, only, 'short-name')
  else if (near.length === 1 && near[0] !== undefined) groups.join(i, near[0], 'short-name.near')
  else if (fit.length > 1) groups.open.set(i, fit)
}

/** A name that no title or verb makes a person's is taken for one when it is shortened to its last part. */
function fits(mention: Found, bearer: Group): boolean {
  if (bearer.referent === 'body' || bearer.referent === 'place') return false
  if (mention.referent === 'body' || mention.referent === 'place') return false
  return mention.gender === null || bearer.gender === null || mention.gender === bearer.gender
}

function narrowed({ groups }: Scene, mention: Found, i: number, fit: readonly number[]): number | null {
  if (fit.length <= 1) return fit[0] ?? null
  const byOffice = fit.filter(bearer => mention.nouns.some(noun => groups.of(bearer).nouns.includes(noun)))
  if (byOffice.length === 1) return byOffice[0] ?? null
  const before = fit.filter(bearer => bearer < i)
  return before.length === 1 ? (before[0] ?? null) : null
}
