import { canonicalOffice, fieldOf } from '../../lexicon/en/offices.ts'
import { roleOf } from '../../lexicon/en/roles.ts'

const LINK = / (?:of|for|to|at|with|in|from|on|and|who|which|that) |[,(–—]/

/**
 * The noun of an office: "minister" of "Deputy Defence Minister", "spokesman" of "Army spokeswoman Col.". A rank says
 * less than what it is held for; null where no word of it names an office or occupation.
 */
export function officeOf(role: string | null): string | null {
  if (role === null) return null
  const head = role.split(LINK)[0] ?? ''
  const nouns = head
    .toLowerCase()
    .split(/\s+/)
    .map(word => canonicalOffice(word.replace(/['’]s?$|\.$/g, '').replace(/^.*-/, '')))
    .filter(noun => fieldOf(noun) !== null || roleOf(noun) !== null)
  const held = nouns.filter(noun => fieldOf(noun) !== 'forces')
  return held.at(-1) ?? nouns.at(-1) ?? null
}
