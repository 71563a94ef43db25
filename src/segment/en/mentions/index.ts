import type { Chain, Mention, Quotation, Sentence, Token } from '../../../model/index.ts'
import { findMentions } from './find-mentions.ts'
import type { Found, Page } from './found.ts'
import { type Group, type Groups, groupsOf } from './groups.ts'
import { pageOf } from './page.ts'
import { SIEVES } from './sieves/index.ts'
import type { Scene } from './sieves/sieve.ts'

/** Who and what a text mentions, and which mentions are of one. Linear in the text; every look back is bounded. */
export function chainMentions(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): { mentions: Mention[]; chains: Chain[] } {
  const page = pageOf(text, tokens, sentences, quotations)
  const found = findMentions(page)
  const groups = groupsOf(found)
  const atHead = new Int32Array(tokens.length).fill(-1)
  found.forEach(({ head }, i) => {
    atHead[head] = i
  })
  const scene: Scene = { page, found, groups, atHead }
  for (const sieve of SIEVES) sieve.run(scene)
  return assemble(scene)
}

const NONE: readonly number[] = []
const PREFIX = 'segment.en.mentions.'

function assemble({ page, found, groups, atHead }: Scene): { mentions: Mention[]; chains: Chain[] } {
  const order = new Map<Group, number>()
  const openOf = new Map<Group, readonly number[]>()
  found.forEach((mention, i) => {
    const group = groups.of(i)
    if (order.has(group) || openOf.has(group)) return
    const open = openIn(found, groups, group)
    const alone = mention.kind === 'pronoun' && group.members.length === 1
    if (open.length > 0 || alone) openOf.set(group, open)
    else order.set(group, order.size)
  })
  const mentions = found.map((mention, i): Mention => {
    const group = groups.of(i)
    const candidates = candidatesOf(groups, order, openOf, group)
    return {
      start: page.tokens[mention.first]?.start ?? 0,
      end: page.tokens[mention.end - 1]?.end ?? 0,
      tokens: [mention.first, mention.end],
      head: mention.head,
      name: mention.name,
      sentence: mention.sentence,
      kind: mention.kind,
      referent: mention.kind === 'pronoun' ? mention.referent : group.referent,
      gender: mention.gender,
      number: mention.number,
      role: mention.role === null ? null : textOf(page, mention.role),
      owner:
        mention.owner === null || (atHead[mention.owner] ?? -1) < 0 ? null : (atHead[mention.owner] ?? null),
      chain: order.get(group) ?? null,
      candidates,
      by: PREFIX + (groups.by[i] ?? mention.by),
    }
  })
  return { mentions, chains: [...order.keys()].map(group => chainOf(group, mentions)) }
}

/** Chains between which a group is open; of one that is open itself, those between which that one is. */
function candidatesOf(
  groups: Groups,
  order: ReadonlyMap<Group, number>,
  openOf: ReadonlyMap<Group, readonly number[]>,
  group: Group,
): readonly number[] {
  const open = openOf.get(group)
  if (open === undefined || open.length === 0) return NONE
  const chains = new Set<number>()
  for (const mention of open) {
    const other = groups.of(mention)
    const chain = order.get(other)
    if (chain !== undefined) chains.add(chain)
    else for (const inner of openOf.get(other) ?? NONE) chains.add(order.get(groups.of(inner)) ?? -1)
  }
  chains.delete(-1)
  return chains.size > 1 ? [...chains].sort((a, b) => a - b) : NONE
}

/** Two fit and nothing decides: it stands in no chain, not even in one of its own, nor does a pronoun that leads to it. */
function openIn(found: readonly Found[], groups: Groups, group: Group): readonly number[] {
  let open: readonly number[] = []
  for (const member of group.members) {
    const own = groups.open.get(member)
    if (own !== undefined && own.length > 1) open = open.length > 0 ? open : own
    else if (found[member]?.kind !== 'pronoun') return []
  }
  return open
}

const textOf = ({ text, tokens }: Page, [first, end]: readonly [number, number]): string =>
  text.slice(tokens[first]?.start, tokens[end - 1]?.end)

function chainOf(group: Group, mentions: readonly Mention[]): Chain {
  const members = [...group.members].sort((a, b) => a - b)
  const roles = new Map<string, string>()
  let representative = members[0] ?? 0
  for (const member of members) {
    const mention = mentions[member]
    if (mention === undefined) continue
    const { role } = mention
    if (role !== null && !roles.has(role.toLowerCase())) roles.set(role.toLowerCase(), role)
    if (fullness(mention) > fullness(mentions[representative])) representative = member
  }
  // What is mostly "in" or "near" something is where things happen.
  const referent =
    group.referent === 'unknown' &&
    !group.thing &&
    group.gender === null &&
    group.located * 2 >= members.length
      ? 'place'
      : group.referent
  return {
    mentions: members,
    representative,
    referent,
    gender: group.gender,
    number: group.number,
    roles: [...roles.values()],
  }
}

/** Any name before any description, the longer before the shorter. */
function fullness(mention: Mention | undefined): number {
  if (mention === undefined || mention.kind === 'pronoun') return 0
  if (mention.name === null) return 1 + Math.min(mention.tokens[1] - mention.tokens[0], 100)
  return 1000 + mention.name[1] - mention.name[0] + (mention.kind === 'acronym' ? 0 : 1)
}
