import { roleOf } from '../../../../lexicon/en/roles.ts'
import type { Found } from '../found.ts'
import { agree, type Group, OTHER_OFFICE } from '../groups.ts'
import { push, type Scene, type Sieve } from './sieve.ts'

/** Sentences back to whom a description may lead. */
const REACH = 40
/** Bearers of one noun that are looked at, the latest first. */
const MOST_BEARERS = 12

/**
 * "The minister", "the foreign ministry", "the mission": whoever was called by that noun last, where each word of
 * the description fits. Two who fit in the reach stay candidates, unless one was named in this sentence or the one
 * before and the other was not.
 */
export const description: Sieve = {
  by: 'description',
  run(scene) {
    const bearers = new Map<string, number[]>()
    scene.found.forEach((mention, i) => {
      if (mention.name === null && mention.kind !== 'pronoun' && mention.form === 'definite')
        tie(scene, mention, i, bearers)
      for (const noun of scene.groups.of(i).nouns) {
        remember(bearers, noun, i)
        if (roleOf(noun)?.leads && noun !== 'leader') remember(bearers, 'leader', i)
      }
    })
  },
}

function remember(bearers: Map<string, number[]>, noun: string, i: number): void {
  const list = bearers.get(noun)
  if (list?.at(-1) === i) return
  if (list && list.length >= 4 * MOST_BEARERS) list.splice(0, 2 * MOST_BEARERS)
  push(bearers, noun, i)
}

function tie(scene: Scene, mention: Found, i: number, bearers: ReadonlyMap<string, readonly number[]>): void {
  const { groups, found } = scene
  const own = groups.of(i)
  const fit: number[] = []
  const seen = new Set<Group>()
  const list = bearers.get(mention.nouns[0] ?? '') ?? []
  for (let k = list.length - 1; k >= 0 && seen.size < MOST_BEARERS; k--) {
    const at = list[k] ?? 0
    const sentence = found[at]?.sentence ?? 0
    if (mention.sentence - sentence > REACH) break
    const group = groups.of(at)
    if (group === own || seen.has(group)) continue
    seen.add(group)
    if (agree(own, group) && fits(scene, mention, group)) fit.push(at)
  }
  const [nearest, second] = fit
  if (nearest === undefined) return
  const near = (at: number | undefined): boolean =>
    at !== undefined && mention.sentence - (found[at]?.sentence ?? 0) <= 1
  if (second === undefined || (near(nearest) && !near(second))) groups.join(i, nearest, 'description')
  else groups.open.set(i, fit)
}

/** Every word before the noun is known of the other, its office is the one meant, and the possessors are one. */
function fits(scene: Scene, mention: Found, group: Group): boolean {
  if (!mention.modifiers.every(word => group.words.includes(word) || WEAK.test(word))) return false
  // "The Norlandian leader" is Norland's president; "the leader" alone may lead anything.
  const vague = mention.nouns[0] === 'leader' && !group.nouns.includes('leader')
  if (vague && mention.modifiers.length === 0 && mention.owner === null) return false
  if (!mention.complement.every(word => group.words.includes(word))) return false
  const asked = mention.modifiers.some(word => OTHER_OFFICE.has(word))
  if (mention.kind === 'role' && group.held && !group.holds && !asked) return false
  if (mention.owner === null) return true
  const key = scene.page.words[mention.owner]?.key ?? ''
  if (!ownerIsPronoun(scene, mention.owner) && group.words.includes(key)) return true
  return group.owners.slice(0, MOST_OWNERS).some(owner => sameOwner(scene, mention.owner ?? -1, owner))
}

const WEAK = /^(?:new|own|whole|entire|same|embattled|veteran|longtime|current|first|two|three)$/

const MOST_OWNERS = 8

const ownerIsPronoun = ({ page }: Scene, owner: number): boolean => page.words[owner]?.pronoun != null

function sameOwner({ page, groups, atHead }: Scene, a: number, b: number): boolean {
  if (page.words[a]?.key === page.words[b]?.key) return true
  const [x, y] = [atHead[a] ?? -1, atHead[b] ?? -1]
  return x >= 0 && y >= 0 && groups.same(x, y)
}
