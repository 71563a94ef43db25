import { describe, expect, it } from 'vitest'
import type { Claim, Dossier, Reconciliation, Stance } from '../../src/model/index.ts'
import { reconcile } from '../../src/reconcile/index.ts'
import { dossierOf, type Marked, type Page } from '../interpret/read-statements.ts'
import { finds, areLinked as linked } from './neighbours.ts'

const read = (paragraphs: readonly string[], marks: readonly Marked[], page: Partial<Page> = {}): Dossier =>
  dossierOf({ ...page, paragraphs }, marks)

/** Each sentence is a paragraph, its parts parted by bars: who | cue | what. */
const report = (outlet: string, ...sentences: readonly string[]): Dossier =>
  read(
    sentences.map(sentence => sentence.replaceAll(' | ', ' ')),
    sentences.flatMap(sentence => {
      const [source, cue, content] = sentence.split(' | ')
      return source && cue && content ? [{ source, cue, content: content.replace(/\.$/, '') }] : []
    }),
    { outlet },
  )

/** Stances of the claims, as "speaker: stance", each claim sorted, claims without an answer left out. */
function told(made: Reconciliation, dossiers: readonly Dossier[]): string[][] {
  const statements = new Map(
    dossiers.flatMap(({ interpretation }) => interpretation.statements.map(s => [s.id, s] as const)),
  )
  const speaker = (id: string): string =>
    statements.get(id)?.speakerName?.replace('Government of ', '') ?? 'nobody'
  return made.claims
    .map(({ stances }) => stances.map(({ statement, stance }) => `${speaker(statement)}: ${stance}`).sort())
    .filter(stances => stances.length > 1)
    .sort((a, b) => b.length - a.length)
}

const gather = (...dossiers: readonly Dossier[]): string[][] => told(reconcile(dossiers), dossiers)
const stancesIn = (claims: readonly Claim[]): Set<Stance> =>
  new Set(claims.flatMap(({ stances }) => stances.map(({ stance }) => stance)))

describe('one claim in other words', () => {
  const agreed = report('Bay Daily', 'Ecuador | said | it had agreed a ceasefire with Peru.')
  const announced = report('Hill Post', 'Quito | announced | a truce with Peru.')
  const denied = report('The Quay', 'Peru | denied | that it had signed any truce with Ecuador.')

  it('is found across articles by its parties', () => {
    expect(gather(agreed, announced, denied)).toEqual([['Ecuador: assert', 'Ecuador: assert', 'Peru: deny']])
  })

  it('makes the articles neighbours, by keys that they share', () => {
    expect([finds(agreed, denied), finds(denied, agreed)]).toEqual([true, true])
    expect(finds(agreed, announced)).toBe(false)
    expect(linked(agreed, denied)).toBe(true)
    expect(linked(denied, agreed)).toBe(true)
  })

  it('makes no neighbours of articles that only tell the same', () => {
    expect(linked(agreed, announced)).toBe(false)
  })

  it('is not a truce between others', () => {
    const other = report('Cape Times', 'Chile | said | it had agreed a ceasefire with Bolivia.')
    expect(linked(other, denied)).toBe(false)
    expect(gather(other, denied)).toEqual([])
  })

  it('carries the reasons for each stance', () => {
    const { claims } = reconcile([agreed, denied])
    const denial = claims.flatMap(({ stances }) => stances).find(({ stance }) => stance === 'deny')
    expect(denial?.evidence).toMatchObject({ rule: 'proposition', theme: 'accord', across: 1 })
    expect(denial?.confidence).toBeLessThan(0.9)
  })

  it('is the same in every order', () => {
    const [a, b, c] = [agreed, announced, denied].map(one => one)
    const first = JSON.stringify(reconcile([a, b, c].filter(one => one !== undefined)))
    expect(JSON.stringify(reconcile([c, a, b].filter(one => one !== undefined)))).toBe(first)
  })
})

describe('a statement of several propositions', () => {
  const offer = report(
    'Bay Daily',
    'Ecuador | said | it had agreed a ceasefire with Peru and would release forty fishermen.',
  )

  it('takes part in a claim for each', () => {
    const truce = report('The Quay', 'Peru | denied | that it had signed any truce with Ecuador.')
    const { claims } = reconcile([offer, truce])
    const denied = claims.filter(({ stances }) => stances.some(({ stance }) => stance === 'deny'))
    expect(denied.length).toBe(1)
  })

  it('denies one thing and asserts another', () => {
    const both = report(
      'The Quay',
      'Peru | said | there was no ceasefire with Ecuador and the fishermen had converted to Islam.',
    )
    const other = report('Cape Times', 'Lima | said | the fishermen had converted to Islam.')
    expect(gather(offer, both, other)).toContainEqual(['Ecuador: assert', 'Peru: deny'])
    expect(gather(offer, both, other)).toContainEqual(['Peru: assert', 'Peru: assert'])
  })
})

describe('what follows from a deed', () => {
  it('is denied with it: who is not there has not invaded', () => {
    const charge = 'Ecuador | said | Peru had invaded Ecuador.'
    const reply = 'Peru | said | there were no Peruvian troops there.'
    const [claim] = gather(report('Bay Daily', charge, reply))
    expect(claim).toEqual(['Ecuador: assert', 'Peru: deny'])
  })

  it('does not follow the other way round: who has not invaded may have shelled', () => {
    const charge = 'Ecuador | said | Peru had shelled the port of Manta.'
    const reply = 'Peru | said | there were no Peruvian troops there.'
    const { disputes } = reconcile([report('Bay Daily', charge, reply)])
    expect(disputes).toEqual([])
  })
})

describe('answers without a cue of denial', () => {
  const claimed = 'Ecuador | said | it had agreed a ceasefire with Peru.'

  it('are words that call others’ words false', () => {
    expect(
      gather(report('Bay Daily', claimed, 'Peru | said | reports of a truce with Ecuador were false.')),
    ).toEqual([['Ecuador: assert', 'Peru: deny']])
  })

  it('are doubts, which deny nothing', () => {
    const { claims, disputes } = reconcile([
      report('Bay Daily', claimed, 'Envoys in Quito | cast doubt on | the truce with Peru.'),
    ])
    expect(stancesIn(claims)).toEqual(new Set(['assert', 'question']))
    expect(disputes).toEqual([])
  })

  it('are refusals, where others say that somebody is willing', () => {
    const willing = 'Ecuador | said | Peru was ready for peace talks.'
    const refusing = 'Peru | ruled out | talks with Ecuador.'
    expect(gather(report('Bay Daily', willing, refusing))).toContainEqual(['Ecuador: assert', 'Peru: deny'])
  })

  it('are none where both say no', () => {
    const both = report(
      'Bay Daily',
      'Ecuador | said | there were no foreign soldiers in the port of Manta.',
      'Peru | denied | reports of foreign soldiers in the port of Manta.',
    )
    expect(reconcile([both]).disputes).toEqual([])
  })

  it('are silences about what was said last', () => {
    const silent = report('Bay Daily', claimed, 'Officials in Lima | declined | to comment.')
    expect(stancesIn(reconcile([silent]).claims)).toContain('no-comment')
  })

  it('point back with a word for what was said', () => {
    const doubted = report('Bay Daily', claimed, 'Analysts | doubted | the announcement.')
    expect(stancesIn(reconcile([doubted]).claims)).toContain('question')
  })
})

describe('no claim', () => {
  it('is what is only hoped for, asked or supposed', () => {
    const wished = report(
      'Bay Daily',
      'Ecuador | said | it hoped for a ceasefire with Peru.',
      'Quito | said | it was negotiating for the release of forty fishermen.',
    )
    const denied = report('The Quay', 'Peru | denied | that it would release forty fishermen.')
    expect(reconcile([wished, denied]).disputes).toEqual([])
  })

  it('is an accusation of which nobody takes the other side', () => {
    const { disputes } = reconcile([
      report('Bay Daily', 'Ecuador | said | Peru had shelled the port of Manta.'),
    ])
    expect(disputes).toEqual([])
  })
})

describe('a dispute', () => {
  it('is one, with its parts, where the same parties quarrel over one war', () => {
    const charges = report(
      'Bay Daily',
      'Ecuador | accused | Peru of sending troops across the Zarumilla.',
      'Peru | denied | sending troops across the Zarumilla.',
      'Ecuador | said | Peru had invaded Ecuador.',
      'Peru | denied | that it had invaded Ecuador.',
    )
    expect(reconcile([charges]).disputes.length).toBe(1)
  })

  it('stays two where one denial names two matters in passing', () => {
    const told = report(
      'Bay Daily',
      'Ecuador | said | it had agreed a ceasefire with Peru.',
      'Ecuador | said | Peru had shelled the port of Manta.',
      'Peru | said | it had not agreed a ceasefire with Ecuador and had not shelled the port of Manta.',
    )
    expect(reconcile([told]).disputes.length).toBe(2)
  })

  it('over what a third party did is another than that over one’s own deeds', () => {
    const granted = report(
      'Bay Daily',
      'Ecuador | said | Peru had invaded Ecuador.',
      'Peru | denied | that it had invaded Ecuador.',
      'Ecuador | accused | Bolivia of shelling the port of Manta.',
      'Peru | acknowledged | that Bolivia had shelled the port of Manta.',
    )
    expect(
      reconcile([granted])
        .disputes.map(({ status }) => status)
        .sort(),
    ).toEqual(['conceded', 'open'])
  })

  it('is conceded where the accused grants the charge', () => {
    const granted = report(
      'Bay Daily',
      'Ecuador | accused | Peru of shelling the port of Manta.',
      'Peru | acknowledged | that it had shelled the port of Manta.',
    )
    expect(reconcile([granted]).disputes.map(({ status }) => status)).toEqual(['conceded'])
  })
})
