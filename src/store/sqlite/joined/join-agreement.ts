import type { Agreement } from '../../../model/index.ts'
import { madeBy, mostMentioned, unanimous, union } from './choose.ts'

/**
 * One agreement from the parts that single articles hold; a date or place on which they differ is unknown.
 * @param parts under one id, in the order of their own ids and of articles.
 */
export function joinAgreement(parts: readonly [Agreement, ...Agreement[]]): Agreement {
  const [first, ...others] = parts
  if (others.length === 0) return first
  const votes = parts.map(value => ({ value, mentions: value.mentions.length }))
  const name =
    mostMentioned(votes.map(({ value, mentions }) => ({ value: value.name, mentions }))) ?? first.name
  const names = union([parts.map(part => part.name)]).filter(other => other !== name)
  return {
    type: 'agreement',
    id: first.id,
    name,
    ...(names.length > 0 ? { names } : {}),
    date: unanimous(parts.map(({ date }) => date)),
    place: unanimous(parts.map(({ place }) => place)),
    parties: union(parts.map(part => part.parties)),
    mentions: parts.flatMap(part => part.mentions),
    commitments: parts.flatMap(part => part.commitments),
    breaches: parts.flatMap(part => part.breaches),
    ...madeBy(votes),
  }
}
