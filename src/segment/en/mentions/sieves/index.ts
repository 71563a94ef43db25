import { acronym } from './acronym.ts'
import { apposition } from './apposition.ts'
import { description } from './description.ts'
import { pronoun } from './pronoun.ts'
import { relative } from './relative.ts'
import { sameName } from './same-name.ts'
import { settle } from './settle.ts'
import { shortName } from './short-name.ts'
import type { Sieve } from './sieve.ts'

/** The surest first: what one joins tells the next more of each group. */
export const SIEVES: readonly Sieve[] = [
  sameName,
  apposition,
  acronym,
  shortName,
  relative,
  description,
  pronoun,
  settle,
]
