import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/index.ts'
import { findCopies } from '../../src/reconcile/copies.ts'
import { reconcile } from '../../src/reconcile/index.ts'
import { printingsOf } from '../../src/reconcile/printings.ts'
import { utterancesOf } from '../../src/reconcile/utterances.ts'
import { dossierOf, type Marked } from '../interpret/read-statements.ts'

const LEAD =
  'The harbour master of Sorvik said that two grain barges had burned at the northern mole before dawn, and that the quay would stay closed until the tide turned on Friday evening.'
const MORE =
  'Crews from three neighbouring towns fought the flames for six hours while residents carried furniture out of the warehouses.'
const DENIAL = 'The league of islands denied that its boats had set the barges on fire.'

const whole: Marked = {
  source: 'The harbour master of Sorvik',
  cue: 'said',
  content:
    'two grain barges had burned at the northern mole before dawn, and that the quay would stay closed until the tide turned on Friday evening',
}
/** The same words, read by another version of the machine, or after a comma that the copy lost. */
const shorter: Marked = {
  source: 'The harbour master of Sorvik',
  cue: 'said',
  content:
    'that two grain barges had burned at the northern mole before dawn, and that the quay would stay closed until the tide',
}
const early: Marked = {
  source: 'The harbour master of Sorvik',
  cue: 'said',
  content: 'that two grain barges',
}
const denial: Marked = {
  source: 'The league of islands',
  cue: 'denied',
  content: 'that its boats had set the barges on fire',
}

const wire = (mark: Marked): Dossier =>
  dossierOf({ paragraphs: [LEAD, MORE, DENIAL], published: '2033-04-02', outlet: 'Wire' }, [mark, denial])
const copy = (mark: Marked): Dossier =>
  dossierOf({ paragraphs: [LEAD, MORE], published: '2033-04-03', outlet: 'The Quay' }, [mark])

const pairsIn = (...dossiers: readonly Dossier[]): string[][] =>
  printingsOf(utterancesOf(dossiers), findCopies(dossiers.map(({ article }) => article))).map(pair =>
    pair.map(({ statement, article }) => `${article.outlet} ${statement.act}`).sort(),
  )

describe('a statement at one place of a passage that two articles share', () => {
  it('is printed twice, though one was read a little shorter', () => {
    expect(pairsIn(wire(whole), copy(shorter))).toEqual([['The Quay assert', 'Wire assert']])
  })

  it('is found in whatever order the articles come', () => {
    expect(pairsIn(copy(shorter), wire(whole))).toEqual([['The Quay assert', 'Wire assert']])
  })

  it('is not one with what covers a small part of it', () => {
    expect(pairsIn(wire(whole), copy(early))).toEqual([])
  })

  it('is none where the articles share no passage', () => {
    const other = dossierOf(
      {
        paragraphs: ['The league denied setting fire to boats.'],
        published: '2033-04-03',
        outlet: 'The Quay',
      },
      [{ source: 'The league', cue: 'denied', content: 'setting fire to boats' }],
    )
    expect(pairsIn(wire(whole), other)).toEqual([])
  })

  it('is one claim with its other printing, whoever was taken for the speaker', () => {
    const nobody: Marked = { ...shorter, source: 'The harbour master', content: shorter.content }
    const dossiers = [wire(whole), copy(nobody)]
    const { claims } = reconcile(dossiers)
    const all = dossiers.flatMap(({ interpretation }) =>
      interpretation.statements.filter(({ act }) => act === 'assert'),
    )
    const holding = claims.filter(({ stances }) =>
      all.every(({ id }) => stances.some(({ statement }) => statement === id)),
    )
    expect(holding.length).toBe(1)
  })
})
