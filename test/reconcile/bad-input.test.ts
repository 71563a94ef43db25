import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/index.ts'
import { reconcile } from '../../src/reconcile/index.ts'
import { dossierOf, type Marked } from '../interpret/read-statements.ts'

const page = (outlet: string, paragraphs: readonly string[], marks: readonly Marked[]): Dossier =>
  dossierOf({ paragraphs, outlet, published: '2031-03-02' }, marks)

const said = (source: string, content: string, cue = 'said'): [string, Marked] => [
  `${source} ${cue} ${content}.`,
  { source, cue, content },
]

const articleOf = (outlet: string, ...lines: readonly [string, Marked][]): Dossier =>
  page(
    outlet,
    lines.map(([paragraph]) => paragraph),
    lines.map(([, mark]) => mark),
  )

describe('an article that quotes itself', () => {
  it('does not stand against its own words', () => {
    const line = said('Chile', 'it had mined the salt road')
    const { disputes, claims } = reconcile([articleOf('Bay Daily', line, line, line)])
    expect(disputes).toEqual([])
    expect(claims.every(({ stances }) => stances.every(({ stance }) => stance === 'assert'))).toBe(true)
  })

  it('counts as one origin, however often it tells both sides', () => {
    const charge = said('Peru', 'mining the salt road', 'accused Chile of')
    const denial = said('Chile', 'mining the salt road', 'denied')
    const { disputes } = reconcile([articleOf('Bay Daily', charge, denial, charge, denial, charge, denial)])
    expect(disputes.map(({ origins }) => origins)).toEqual([1])
  })
})

describe('a claim that everybody makes', () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    articleOf(
      `Paper ${i}`,
      ...Array.from({ length: 25 }, () => said('Peru', 'Chile had mined the salt road near Arica')),
    ),
  )
  const denial = articleOf('The Quay', said('Chile', 'that it had mined the salt road near Arica', 'denied'))

  it('is one claim and one dispute, and done within seconds', () => {
    const start = performance.now()
    const { disputes } = reconcile([...many, denial])
    expect(disputes.length).toBe(1)
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 40_000)

  it('is the same claim in whatever order the thousand came', () => {
    const few = many.slice(0, 4)
    const there = JSON.stringify(reconcile([...few, denial]).claims)
    expect(JSON.stringify(reconcile([denial, ...few.toReversed()]).claims)).toBe(there)
  })
})

describe('relays in a circle', () => {
  it('end: each paper cites the other, and neither is taken for a denial', () => {
    const first = articleOf('Bay Daily', said('The Quay', 'the Bay Daily had reported a raid on Arica'))
    const second = articleOf('The Quay', said('The Bay Daily', 'the Quay had reported a raid on Arica'))
    expect(reconcile([first, second]).disputes).toEqual([])
  })

  it('end where statements stand inside each other', () => {
    const dossier = articleOf(
      'Bay Daily',
      said('Peru', 'Chile had shelled the market'),
      said('Chile', 'Peru had shelled the market'),
    )
    const [a, b] = dossier.interpretation.statements
    if (!a || !b) throw new Error('two statements expected')
    const circular: Dossier = {
      ...dossier,
      interpretation: {
        ...dossier.interpretation,
        statements: [
          { ...a, within: b.id },
          { ...b, within: a.id },
        ],
      },
    }
    expect(() => reconcile([circular])).not.toThrow()
  })
})
