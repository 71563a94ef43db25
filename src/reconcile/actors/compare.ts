import { compareBodies, comparePersonWithBody } from './compare-bodies.ts'
import { comparePersons } from './compare-persons.ts'
import type { Bearer, Comparison } from './types.ts'

/** Two guises compared by names, offices and bodies; null where nothing joins them. Symmetric. */
export function compareGuises(a: Bearer, b: Bearer): Comparison | null {
  const persons = [a, b].filter(({ record }) => record.guise.kind === 'person').length
  if (persons === 2) return comparePersons(a, b)
  return persons === 1 ? comparePersonWithBody(a, b) : compareBodies(a, b)
}
