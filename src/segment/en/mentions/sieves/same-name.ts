import type { Found } from '../found.ts'
import { isFullPerson, lastPart } from '../full-person.ts'
import { push, type Sieve } from './sieve.ts'

/** Two that bear one name and cannot be one, a town and a man, are kept apart; more than so many are not looked at. */
const MOST_NAMESAKES = 6

/**
 * "Ilya Maren" is "Ilya Maren", "the BMM" is "BMM". A single word that is also somebody's surname is left to the
 * rule for surnames, since two may bear it.
 */
export const sameName: Sieve = {
  by: 'same-name',
  run({ found, groups }) {
    const surnames = new Set(found.filter(isFullPerson).map(({ parts }) => lastPart(parts)))
    const bearers = new Map<string, number[]>()
    found.forEach((mention, i) => {
      if (mention.parts.length === 0) return
      if (mention.parts.length === 1 && surnames.has(lastPart(mention.parts))) return
      const key = keyOf(mention)
      const before = bearers.get(key) ?? []
      if (!before.some(other => groups.join(i, other, 'same-name')) && before.length < MOST_NAMESAKES)
        push(bearers, key, i)
    })
  },
}

/** First and last part: "Ilya P. Maren" is "Ilya Maren". Of bodies and places every part counts. */
function keyOf(mention: Found): string {
  const { parts, referent } = mention
  const initial = referent === 'unknown' && parts.slice(1, -1).every(part => part.length === 1)
  if (parts.length > 2 && (referent === 'person' || initial)) return `${parts[0]} ${lastPart(parts)}`
  return parts.join(' ')
}
