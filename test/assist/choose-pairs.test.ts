import { describe, expect, it } from 'vitest'
import { choosePairs, type Line, standingOf } from '../../src/assist/index.ts'
import type { Claim, Decision } from '../../src/model/index.ts'
import { line } from './statements.ts'

const charge = line('The Orm council', 'border guards shelled the quarry at Hask', { act: 'accuse' })
const denial = line('The border guards', 'they shelled the quarry at Hask', { act: 'deny' })
const weather = line('A nurse', 'heavy snow closed the mountain pass', { act: 'assert' })

const claim = (id: string, ...members: readonly (readonly [Line, Claim['stances'][number]['stance']])[]) => ({
  id,
  stances: members.map(([{ id: statement }, stance]) => ({ statement, stance })),
})
const named = (pairs: ReturnType<typeof choosePairs>, lines: readonly Line[]): string[] =>
  pairs.map(({ first, second }) =>
    [first, second].map(id => lines.find(one => one.id === id)?.words).join(' < '),
  )
const chosen = (
  lines: readonly Line[],
  claims = standingOf([], []),
  near: Parameters<typeof choosePairs>[2] = [],
) => named(choosePairs(lines, claims, near), lines)

describe('what a language model is asked about', () => {
  it('is a denial for which nothing was found, with what it may deny', () => {
    expect(chosen([charge, denial, weather])).toEqual([
      'border guards shelled the quarry at Hask < they shelled the quarry at Hask',
    ])
  })

  it('does not depend on the order of arrival', () => {
    const other = line('A driver', 'shells hit the quarry road at Hask', { act: 'assert' })
    const lines = [charge, denial, weather, other]
    expect(chosen(lines.toReversed())).toEqual(chosen(lines))
    expect(chosen(lines)).toHaveLength(2)
  })

  it('is nothing that the rules have put into one claim', () => {
    expect(
      chosen([charge, denial], standingOf([claim('cl-1', [charge, 'assert'], [denial, 'deny'])], [])),
    ).toEqual([])
  })

  it('is nothing that a person keeps apart', () => {
    const apart: Decision = {
      kind: 'apart',
      of: 'claim',
      a: 'cl-1',
      b: denial.id,
      statements: { a: [charge.id], b: [denial.id] },
    }
    expect(chosen([charge, denial], standingOf([claim('cl-1', [charge, 'assert'])], [apart]))).toEqual([])
  })

  it('is no speaker against himself, and nothing that was said months apart', () => {
    const again = line('The border guards', 'it was shelling at the quarry of Hask by itself', {
      act: 'assert',
    })
    expect(chosen([denial, again])).toEqual([])
    const dated = (one: Line, date: string): Line => ({ ...one, date })
    expect(chosen([dated(charge, '2031-01-02'), dated(denial, '2031-06-02')])).toEqual([])
    expect(chosen([dated(charge, '2031-01-02'), dated(denial, '2031-01-20')])).toHaveLength(1)
  })

  it('is asked once of two claims, by their statements that are most alike', () => {
    const also = line('A spokesman of the Orm council', 'a quarry was hit by border guards', {
      act: 'accuse',
    })
    const standing = standingOf([claim('cl-1', [charge, 'assert'], [also, 'assert'])], [])
    expect(chosen([charge, also, denial], standing)).toEqual([
      'border guards shelled the quarry at Hask < they shelled the quarry at Hask',
    ])
  })

  it('is nothing of another article that shares one word only, but may be a charge that stands just before', () => {
    const vague = line('The border guards', 'any shelling', { act: 'deny' })
    expect(chosen([charge, vague])).toEqual([])
    const behind = { ...vague, article: charge.article, place: { start: 500, end: 512 } }
    expect(chosen([charge, behind])).toEqual(['border guards shelled the quarry at Hask < any shelling'])
  })

  it('is no sentence that two papers print a little differently', () => {
    const reprint = line('Orm councillors', 'border guards have shelled the quarry at Hask', {
      act: 'accuse',
    })
    const contested = standingOf([claim('cl-1', [charge, 'assert'], [denial, 'deny'])], [])
    expect(chosen([charge, denial, reprint], contested)).not.toContain(
      'border guards shelled the quarry at Hask < border guards have shelled the quarry at Hask',
    )
  })

  it('begins with what is most alike', () => {
    const remote = line('A driver', 'trucks passed Hask on a muddy road by night', { act: 'assert' })
    expect(chosen([remote, denial, charge])[0]).toMatch(/^border guards shelled/)
  })

  it('is what an embedding model holds to be near, the later one second', () => {
    const early = { ...line('Orm', 'the ferry was set on fire'), date: '2031-05-02' }
    const late = { ...line('Varn', 'somebody burnt a boat'), date: '2031-05-04' }
    const near = [{ statement: late.id, other: early.id, similarity: 0.9 }]
    expect(chosen([early, late], standingOf([], []), near)).toEqual([
      'the ferry was set on fire < somebody burnt a boat',
    ])
  })
})
