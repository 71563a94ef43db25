import type { Claim } from '../../model/index.ts'
import { namesOf, shortId, shortNames, view } from './view.ts'

const stances = (claim: Claim): string => {
  const counts = new Map<string, number>()
  for (const { stance } of claim.stances) counts.set(stance, (counts.get(stance) ?? 0) + 1)
  const told = new Set(claim.narrated.map(({ article }) => article)).size
  return [
    ...[...counts].map(([stance, n]) => `${n} ${stance}`),
    ...(told === 0 ? [] : [`${told} narrated`]),
  ].join(', ')
}

export const claimsView = view({
  command: 'claims',
  type: 'claim',
  summary: 'list what is claimed, and how many statements assert, deny, concede or question it',
  filters: ['article', 'speaker', 'outlet', 'text'],
  columns: () => [
    { head: 'id', value: claim => shortId(claim.id) },
    { head: 'claim', value: claim => claim.text, flexible: true },
    { head: 'stances', value: stances, most: 44, flexible: true },
  ],
  refers: () => [],
  examples: ['counterclaim claims', 'counterclaim claims --text "regular troops"'],
})

export const disputesView = view({
  command: 'disputes',
  type: 'dispute',
  summary: 'list what parties take opposite sides on, most independent origins and latest first',
  filters: ['speaker', 'outlet', 'from', 'to', 'text'],
  columns: referred => [
    { head: 'id', value: dispute => shortId(dispute.id) },
    { head: 'question', value: dispute => dispute.question, flexible: true },
    {
      head: 'sides',
      value: dispute =>
        dispute.sides
          .map(side => namesOf(referred, side.actors).map(shortNames).join(', '))
          .filter(Boolean)
          .join(' / '),
      flexible: true,
    },
    { head: 'status', value: dispute => dispute.status.replace('-', ' ') },
    { head: 'origins', value: dispute => String(dispute.origins), align: 'right' },
    { head: 'latest', value: dispute => dispute.latest?.slice(0, 10) ?? 'undated', spare: true },
  ],
  refers: dispute => dispute.sides.flatMap(side => side.actors),
  examples: [
    'counterclaim disputes',
    'counterclaim disputes --speaker ministry',
    'counterclaim dispute di-2f19',
  ],
})
