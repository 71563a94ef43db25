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
    const byLast = new Map<string, number[]>()
    const byFirst = new Map<string, number[]>()
    scene.found.forEach((mention, i) => {
      if (!isFullPerson(mention)) return
      push(byLast, lastPart(mention.parts), i)
      if (mention.referent === 'person') push(byFirst, mention.parts[0] ?? '', i)
    })
    const tellLast = bearersOf(scene, byLast)
    const tellFirst = bearersOf(scene, byFirst)
    const seen = new Map<Group, number>()
    scene.found.forEach((mention, i) => {
      if (mention.parts.length > 1) seen.set(scene.groups.of(i), mention.sentence)
      if (mention.parts.length !== 1 || mention.name === null || mention.kind === 'acronym') return
      const part = mention.parts[0] ?? ''
      const last = tellLast.get(part)
      if (last) tie(scene, mention, i, last, seen)
      else if (mention.role === null) tie(scene, mention, i, tellFirst.get(part) ?? [], seen)
      seen.set(scene.groups.of(i), mention.sentence)
    })
  },
}

/** Each name's bearers, one mention each: the first. */
const bearersOf = (scene: Scene, byPart: ReadonlyMap<string, readonly number[]>): Map<string, number[]> =>
  new Map([...byPart].map(([part, mentions]) => [part, distinct(scene, mentions)]))

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
