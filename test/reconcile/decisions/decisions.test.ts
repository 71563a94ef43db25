import { describe, expect, it } from 'vitest'
import type { Decision, Dossier, Reconciliation } from '../../../src/model/index.ts'
import { reconcile } from '../../../src/reconcile/index.ts'
import { dossierOf, type Marked } from '../../interpret/read-statements.ts'

const charge: Marked = { source: 'Poland', cue: 'accused', content: 'shelling the covered market' }
const denial: Marked = { source: 'Latvia', cue: 'denied', content: 'shelling the covered market' }
const bridge: Marked = { source: 'Estonia', cue: 'accused', content: 'mining the river bridge' }
const bridgeDenial: Marked = { source: 'Finland', cue: 'denied', content: 'mining the river bridge' }

const TEXT = [
  'Poland accused Latvia of shelling the covered market.',
  'Latvia denied shelling the covered market.',
  'Estonia accused Finland of mining the river bridge.',
  'Finland denied mining the river bridge.',
]
const report = (): Dossier => dossierOf({ paragraphs: TEXT }, [charge, denial, bridge, bridgeDenial])

const made = (...decisions: readonly Decision[]): Reconciliation => reconcile([report()], decisions)
const [market, river] = made()
  .claims.toSorted((a, b) => a.text.localeCompare(b.text))
  .reverse()
const statementsOf = (claim: typeof market): string[] =>
  (claim?.stances ?? []).map(({ statement }) => statement)
const together: Decision = {
  kind: 'together',
  of: 'claim',
  a: market?.id ?? '',
  b: river?.id ?? '',
  statements: { a: statementsOf(market), b: statementsOf(river) },
}

describe('two claims', () => {
  it('are two by the machine, each with its dispute', () => {
    expect(made().claims.length).toBe(2)
    expect(made().disputes.length).toBe(2)
  })

  it('become one where a person puts them together, with the stances of both', () => {
    const { claims, disputes } = made(together)
    expect(claims.length).toBe(1)
    expect(claims[0]?.stances.length).toBe(4)
    expect(disputes.map(({ claims: of }) => of)).toEqual([[claims[0]?.id]])
  })

  it('are found by what they rested on where their ids have moved', () => {
    expect(made({ ...together, a: 'cl-0000000000000000', b: 'cl-0000000000000001' }).claims.length).toBe(1)
  })

  it('stay as they are where nobody can tell which of them is meant', () => {
    const both = [...statementsOf(market), ...statementsOf(river)]
    const unclear = { ...together, a: 'cl-0000000000000000', statements: { a: both, b: [] } }
    expect(made(unclear)).toEqual(made())
  })

  it('are untouched by decisions on other articles', () => {
    const elsewhere = { ...together, a: 'cl-9', b: 'cl-8', statements: { a: ['st-9'], b: ['st-8'] } }
    expect(made(elsewhere, { kind: 'apart', of: 'article', a: 'ar-8', b: 'ar-9' })).toEqual(made())
  })

  it('are one dispute where a person says so, and remain two claims', () => {
    const [first, second] = made().disputes
    const joined = made({ kind: 'together', of: 'dispute', a: first?.id ?? '', b: second?.id ?? '' })
    expect(joined.claims).toEqual(made().claims)
    expect(joined.disputes.map(({ claims }) => claims.length)).toEqual([2])
  })
})

describe('a statement', () => {
  const answer = market?.stances.find(({ stance }) => stance === 'deny')?.statement ?? ''
  const taken: Decision = {
    kind: 'apart',
    of: 'claim',
    a: market?.id ?? '',
    b: answer,
    statements: { a: statementsOf(market), b: [answer] },
  }

  it('is taken out of a claim, and is a denial by itself then', () => {
    const { claims, disputes } = made(taken)
    expect(claims.find(({ id }) => id === market?.id)).toBeUndefined()
    const own = claims.find(({ stances }) => stances.some(({ statement }) => statement === answer))
    expect(own?.stances.map(({ stance }) => stance)).toEqual(['deny'])
    expect(disputes.length).toBe(1)
  })

  it('is put into a claim with the stance that its act gives, which says that a person put it there', () => {
    const put: Decision = {
      ...taken,
      kind: 'together',
      a: river?.id ?? '',
      statements: { a: statementsOf(river), b: [answer] },
    }
    const claim = made(put).claims.find(({ id }) => id === river?.id)
    expect(claim?.stances.find(({ statement }) => statement === answer)).toMatchObject({
      stance: 'deny',
      evidence: { rule: 'review' },
    })
  })

  it('does not leave a claim that it is all of', () => {
    const all = statementsOf(market)
    const emptied = made(...all.map(b => ({ ...taken, b, statements: { a: all, b: [b] } })))
    expect(emptied.claims.flatMap(({ stances }) => stances).length).toBeGreaterThan(2)
  })
})

describe('a claim of a dispute', () => {
  it('is taken out of it, and is a dispute by itself where it is disputed', () => {
    const [first, second] = made().disputes
    const joined: Decision = { kind: 'together', of: 'dispute', a: first?.id ?? '', b: second?.id ?? '' }
    const apart: Decision = { kind: 'apart', of: 'dispute', a: first?.id ?? '', b: second?.claims[0] ?? '' }
    expect(made(joined, apart).disputes.length).toBe(2)
    expect(made(apart, joined)).toEqual(made(joined, apart))
  })
})
