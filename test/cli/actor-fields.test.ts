import { describe, expect, it } from 'vitest'
import { actorFields, refersInActor } from '../../src/cli/views/actor-fields.ts'
import type { Actor, LedgerRecord } from '../../src/model/index.ts'

const person = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  type: 'actor',
  id,
  name,
  kind: 'person',
  role: null,
  affiliation: null,
  aliases: [],
  mentions: [],
  ...more,
})

const NORLAND = person('act-0000000000000001', 'Government of Norland', { kind: 'government' })
const OTHER = person('act-0000000000000002', 'Ivo Tarnsky', { role: 'judge' })
const TARNSKY = person('act-0000000000000003', 'Ruta Tarnsky', {
  role: 'Minister',
  aliases: ['Tarnsky', 'Ms Tarnsky'],
  names: [
    { id: 'act-0000000000000003', name: 'Ruta Tarnsky', articles: 4 },
    { id: 'act-0000000000000004', name: 'Tarnsky', articles: 1 },
  ],
  roles: [
    { role: 'Deputy Minister', of: NORLAND.id, from: '2031-02-01', to: '2031-05-09', articles: 3 },
    { role: 'Minister', of: null, from: null, to: null, articles: 2 },
  ],
  merged: [
    {
      a: 'act-0000000000000003',
      b: 'act-0000000000000004',
      by: ['reconcile.actors.last-name'],
      confidence: 0.88,
      evidence: { shortName: 1, rare: 1, office: 1 },
    },
  ],
  couldBe: [
    {
      a: 'act-0000000000000003',
      b: OTHER.id,
      by: ['reconcile.actors.initial'],
      confidence: 0.5,
      evidence: { lastName: 1 },
    },
  ],
  namesakes: [OTHER.id],
})
const REFERRED = new Map<string, LedgerRecord>([NORLAND, OTHER].map(actor => [actor.id, actor]))
const fieldOf = (name: string): string | null | undefined =>
  actorFields(TARNSKY, REFERRED).find(([field]) => field === name)?.[1]

describe('the fields of an actor', () => {
  it('give its names with their ids, and other forms apart', () => {
    expect(fieldOf('names')).toBe('Ruta Tarnsky (4 articles; act-0000000)\nTarnsky (1 article; act-0000000)')
    expect(fieldOf('also called')).toBe('Ms Tarnsky')
  })

  it('give its roles in time instead of one', () => {
    expect(fieldOf('role')).toBeNull()
    expect(fieldOf('roles')).toBe(
      'Deputy Minister, Government of Norland (2031-02-01 to 2031-05-09; 3 articles)\nMinister (undated; 2 articles)',
    )
  })

  it('say in words why the names are one, how surely, and who it could be', () => {
    expect(fieldOf('why one')).toBe(
      'Ruta Tarnsky – Tarnsky: the last name, a rare name, the same office (0.88)',
    )
    expect(fieldOf('could be')).toBe('Ivo Tarnsky (judge), act-0000000: an initial of the given name (0.50)')
    expect(fieldOf('not to be confused with')).toBe('Ivo Tarnsky (judge), act-0000000')
  })

  it('refer to whomever they name', () => {
    expect(refersInActor(TARNSKY)).toEqual([NORLAND.id, OTHER.id, OTHER.id])
  })
})
