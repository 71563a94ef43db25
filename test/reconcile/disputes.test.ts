import { describe, expect, it } from 'vitest'
import type { Claim, Dossier, Reconciliation, Stance } from '../../src/model/index.ts'
import { profileOf, reconcile } from '../../src/reconcile/index.ts'
import { dossierOf, type Marked, type Page } from '../interpret/read-statements.ts'
import { finds, areLinked as linked } from './neighbours.ts'

const stancesOf = (claim: Claim | undefined): Stance[] =>
  (claim?.stances ?? []).map(({ stance }) => stance).sort()
const read = (paragraphs: readonly string[], marks: readonly Marked[], page: Partial<Page> = {}): Dossier =>
  dossierOf({ ...page, paragraphs }, marks)
const made = (...dossiers: readonly Dossier[]): Reconciliation => reconcile(dossiers)

const charge: Marked = { source: 'Poland', cue: 'accused', content: 'shelling the covered market' }
const CHARGE = 'Poland accused Latvia of shelling the covered market.'

describe('a denial', () => {
  it('answers the claim that it names', () => {
    const { claims, disputes } = made(
      read(
        ['Latvia denied claims by Poland that it had shelled the market.'],
        [
          { source: 'Latvia', cue: 'denied', content: 'claims by Poland that it had shelled the market' },
          { source: 'Poland', cue: 'claims', content: 'that it had shelled the market' },
        ],
      ),
    )
    expect(claims.map(({ text }) => text)).toEqual(['Latvia had shelled the market.'])
    expect(stancesOf(claims[0])).toEqual(['assert', 'deny'])
    expect(disputes[0]?.question).toBe('Whether Latvia had shelled the market')
    expect(disputes[0]?.status).toBe('open')
  })

  it('answers the charge before it where it says no more than "the accusation"', () => {
    const { claims } = made(
      read(
        [CHARGE, 'Riga dismissed the accusation.'],
        [charge, { source: 'Riga', cue: 'dismissed', content: 'the accusation' }],
      ),
    )
    expect(stancesOf(claims[0])).toEqual(['assert', 'deny'])
    expect(claims[0]?.text).toBe('Latvia has been shelling the covered market.')
  })

  it('does not answer a charge against somebody else', () => {
    const { disputes } = made(
      read(
        [CHARGE, 'Estonia denied holding prisoners.'],
        [charge, { source: 'Estonia', cue: 'denied', content: 'holding prisoners' }],
      ),
    )
    expect(disputes).toEqual([])
  })

  it('of something that nobody claims is a claim all the same, and no dispute', () => {
    const { claims, disputes } = made(
      read(
        ['Latvia denied holding prisoners.'],
        [{ source: 'Latvia', cue: 'denied', content: 'holding prisoners' }],
      ),
    )
    expect(claims.map(({ text }) => text)).toEqual(['Latvia has been holding prisoners.'])
    expect(disputes).toEqual([])
  })
})

describe('other answers', () => {
  it('silence and lack of evidence deny nothing', () => {
    const { claims, disputes } = made(
      read(
        [
          CHARGE,
          'Riga said there was no evidence for such accusations.',
          'Latvia declined to comment on reports of a shelled market.',
        ],
        [
          charge,
          { source: 'Riga', cue: 'said', content: 'there was no evidence for such accusations' },
          { source: 'Latvia', cue: 'declined to comment', content: 'reports of a shelled market' },
        ],
      ),
    )
    expect(stancesOf(claims[0])).toEqual(['assert', 'no-comment', 'question'])
    expect(disputes).toEqual([])
  })

  it('a demand for proof joins the dispute as what was asked for', () => {
    const { disputes } = made(
      read(
        [CHARGE, 'Latvia denied the charge.', '"Show us one piece of evidence," Riga said.'],
        [
          charge,
          { source: 'Latvia', cue: 'denied', content: 'the charge' },
          { source: 'Riga', cue: 'said', content: '"Show us one piece of evidence,"', manner: 'direct' },
        ],
      ),
    )
    const denier = disputes[0]?.sides.find(({ evidenceDemanded }) => evidenceDemanded !== undefined)
    expect(denier?.evidenceDemanded).toEqual(['Show us one piece of evidence'])
  })

  it('a concession makes a dispute partly conceded', () => {
    const { disputes } = made(
      read(
        [
          'Poland accused Latvia of sending soldiers across the river.',
          'Latvia denied sending soldiers across the river.',
          'Riga acknowledged that two soldiers had crossed the river.',
        ],
        [
          { source: 'Poland', cue: 'accused', content: 'sending soldiers across the river' },
          { source: 'Latvia', cue: 'denied', content: 'sending soldiers across the river' },
          { source: 'Riga', cue: 'acknowledged', content: 'that two soldiers had crossed the river' },
        ],
      ),
    )
    expect(disputes.map(({ status }) => status)).toEqual(['partly-conceded'])
  })

  it('what an opponent is said to have agreed to is not his own word', () => {
    const { claims } = made(
      read(
        ['Poland said Latvia had agreed to open the harbour gate.'],
        [
          { source: 'Poland', cue: 'said', content: 'Latvia had agreed to open the harbour gate' },
          { source: 'Latvia', cue: 'agreed', content: 'to open the harbour gate' },
        ],
      ),
    )
    expect(claims.flatMap(stancesOf)).toContain('attributed')
  })

  it('those who accuse each other have a dispute with a side for each', () => {
    const { disputes, claims } = made(
      read(
        ['Poland and Latvia blamed each other for breaking the truce.'],
        [
          { source: 'Poland', cue: 'blamed', content: 'breaking the truce' },
          { source: 'Latvia', cue: 'blamed', content: 'breaking the truce' },
        ],
      ),
    )
    expect(claims.map(({ text }) => text).sort()).toEqual([
      'Latvia has been breaking the truce.',
      'Poland has been breaking the truce.',
    ])
    expect(disputes.map(({ sides }) => sides.length)).toEqual([2])
  })
})

describe('across articles', () => {
  const accusing = (outlet: string, published: string): Dossier =>
    read(
      ['Poland accused Latvia of firing mortar shells at the covered market of Olva.'],
      [{ source: 'Poland', cue: 'accused', content: 'firing mortar shells at the covered market of Olva' }],
      { outlet, published },
    )
  const denying = (published: string): Dossier =>
    read(
      ['Latvia denied that its troops had fired mortar shells at the market of Olva.'],
      [
        {
          source: 'Latvia',
          cue: 'denied',
          content: 'that its troops had fired mortar shells at the market of Olva',
        },
      ],
      { outlet: 'The Quay', published },
    )

  it('a denial finds the charge by the party and the words', () => {
    const [a, b] = [accusing('Bay Daily', '2031-05-01'), denying('2031-05-04')]
    expect([finds(a, b), finds(b, a)]).toEqual([true, true])
    expect(linked(a, b)).toBe(true)
    const { disputes } = made(a, b)
    expect(disputes).toMatchObject([{ origins: 2, first: '2031-05-01', latest: '2031-05-04' }])
  })

  it('a denial does not reach back to another year', () => {
    expect(linked(accusing('Bay Daily', '2030-01-01'), denying('2031-05-04'))).toBe(false)
  })

  it('a copy adds no origin, and its words no second statement of another sort', () => {
    const [original, copy] = [accusing('Bay Daily', '2031-05-01'), accusing('Hill Post', '2031-05-02')]
    const twenty =
      'Nothing else was known by the evening about who had been in the square or why the bells had rung so early that day.'
    const long = [original, copy].map(dossier =>
      read(
        [dossier.article.text, twenty],
        [{ source: 'Poland', cue: 'accused', content: 'firing mortar shells at the covered market of Olva' }],
        { outlet: dossier.article.outlet ?? '', published: dossier.article.published ?? '' },
      ),
    )
    const { disputes, copies, claims } = made(...long, denying('2031-05-04'))
    expect(copies.filter(({ copyOf }) => copyOf !== null).length).toBe(1)
    expect(stancesOf(claims[0])).toEqual(['assert', 'assert', 'deny'])
    expect(disputes[0]?.origins).toBe(2)
  })

  it('the outcome knows no order of arrival', () => {
    const dossiers = [
      accusing('Bay Daily', '2031-05-01'),
      denying('2031-05-04'),
      accusing('Hill Post', '2031-05-02'),
    ]
    const forwards = made(...dossiers)
    const backwards = made(...[...dossiers].reverse())
    expect(backwards).toEqual(forwards)
    expect(forwards.disputes.length).toBe(1)
  })

  it('a dossier that came back from the store gives the same', () => {
    const dossiers = [accusing('Bay Daily', '2031-05-01'), denying('2031-05-04')]
    const stored: Dossier[] = JSON.parse(JSON.stringify(dossiers))
    expect(made(...stored)).toEqual(made(...dossiers))
    expect(stored.map(profileOf)).toEqual(dossiers.map(profileOf))
  })
})
