import { statesNamed } from '../../../../../lexicon/places/states.ts'
import type { Cast } from '../../../names/cast.ts'
import type { View } from '../../../view.ts'
import type { Run } from '../find-runs.ts'

/** The code of a state that the cast knows by its common name; null where the name is of two, or of an invented land. */
export function countryOfNation(name: string): string | null {
  const states = statesNamed(name)
  return states.length === 1 ? (states[0]?.code ?? null) : null
}

/** Domains that are a state's own and used for little else. */
const DOMAIN = /^https?:\/\/[^/]*\.(\p{L}{2})(?:[/:]|$)/u
const NOT_STATES = new Set(['tv', 'io', 'co', 'me', 'fm', 'ai', 'eu', 'cc', 'ws', 'ly', 'to'])
const AT_HOME = 2

/**
 * Which states an article is about: each time one is named, by itself or its adjective, and the state whose domain the
 * page has.
 */
export function namedCountries(
  { article }: View,
  runs: readonly Run[],
  cast: Cast,
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  const vote = (code: string | null, weight: number): void => {
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + weight)
  }
  for (const { name } of runs) {
    const [first = ''] = name.split(' ')
    const nation =
      cast.nations.named(name) ?? cast.nations.ofAdjective(name) ?? cast.nations.ofAdjective(first)
    if (nation) vote(countryOfNation(nation.name), 1)
  }
  const domain = DOMAIN.exec(article.url ?? '')?.[1]?.toLowerCase()
  if (domain !== undefined && !NOT_STATES.has(domain))
    vote(domain === 'uk' ? 'GB' : domain.toUpperCase(), AT_HOME)
  return votes
}
