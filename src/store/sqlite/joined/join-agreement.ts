import type { Agreement } from '../../../model/index.ts'
import { madeBy, mostMentioned, unanimous, union } from './choose.ts'

/**
 * One agreement from the parts that single articles hold; a date or place on which they differ is unknown.
 * @param parts of one id, in the order of articles.
 */
export function joinAgreement(parts: readonly [Agreement, ...Agreement[]]): Agreement {
  const [first, ...others] = parts
  if (others.length === 0) return first
  const votes = parts.map(value => ({ value, mentions: value.mentions.length }))
  return {
    type: 'agreement',
    id: first.id,
    name: mostMentioned(votes.map(({ value, mentions }) => ({ value: value.name, mentions }))) ?? first.name,
    date: unanimous(parts.map(({ date }) => date)),
    place: unanimous(parts.map(({ place }) => place)),
    parties: union(parts.map(part => part.parties)),
    mentions: parts.flatMap(part => part.mentions),
    commitments: parts.flatMap(part => part.commitments),
    breaches: parts.flatMap(part => part.breaches),
    ...madeBy(votes),
  }
}
