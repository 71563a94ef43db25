import { describe, expect, it } from 'vitest'
import type { Dossier, Reconciliation } from '../../src/model/index.ts'
import { reconcile } from '../../src/reconcile/index.ts'
import { dossierOf } from '../interpret/read-statements.ts'

/** Each line is a paragraph, its parts parted by bars: who | cue | what. */
const report = (outlet: string, ...lines: readonly string[]): Dossier =>
  dossierOf(
    { paragraphs: lines.map(line => line.replaceAll(' | ', ' ')), outlet },
    lines.flatMap(line => {
      const [source, cue, content] = line.split(' | ')
      return source && cue && content ? [{ source, cue, content: content.replace(/\.$/, '') }] : []
    }),
  )

/** The words that each denial answers. */
function denied(made: Reconciliation, ...dossiers: readonly Dossier[]): string[] {
  const words = new Map(
    dossiers.flatMap(({ interpretation }) =>
      interpretation.statements.map(one => [one.id, one.content.spans[0]?.text ?? ''] as const),
    ),
  )
  return made.claims
    .filter(({ stances }) => stances.some(({ stance }) => stance === 'deny'))
    .flatMap(({ stances }) => stances.filter(({ stance }) => stance === 'assert'))
    .map(({ statement }) => words.get(statement) ?? '')
    .sort()
}

const answered = (...lines: readonly string[]): string[] => {
  const dossier = report('Bay Daily', ...lines)
  return denied(reconcile([dossier]), dossier)
}

describe('a denial that only points', () => {
  it('of the reports means what the article comes back to', () => {
    expect(
      answered(
        'The radio | reported | that Bolivia had captured the pilot Ana Reyes near Tarija.',
        'The radio | said | the pilot Ana Reyes had been captured with two nurses.',
        'The radio | said | gunners had fired on a mill before dawn.',
        'Bolivia | denied | the reports, saying the pilot was at home.',
      ).every(words => words.includes('pilot')),
    ).toBe(true)
  })

  it('of an accusation means words of blame, not what is told last', () => {
    expect(
      answered(
        'Peru | accused | Bolivia of shelling the mill.',
        'Peru | said | it had three children and a dog.',
        'Bolivia | denied | the accusation.',
      ),
    ).not.toContain('it had three children and a dog')
  })
})

describe('a no that denies nothing', () => {
  const charge = 'Peru | said | Bolivia would defend the river towns.'
  it.each([
    'Bolivia | said | it would not defend the river towns on its own.',
    'Bolivia | said | there was no doubt that it would defend the river towns.',
  ])('%s', line => {
    expect(answered(charge, line)).toEqual([])
  })
})

describe('deeds of a long war', () => {
  it('are not one for being done by the same to the same', () => {
    const june = report('Bay Daily', 'Peru | said | Bolivia had attacked Peru with borrowed aircraft.')
    const august = report('Hill Post', 'Bolivia | denied | attacking Peru.')
    expect(reconcile([june, august]).disputes).toEqual([])
    const place = report('Bay Daily', 'Peru | said | Bolivia had attacked Peru at Tacna.')
    const there = report('Hill Post', 'Bolivia | denied | attacking Peru at Tacna.')
    expect(reconcile([place, there]).disputes.map(({ origins }) => origins)).toEqual([2])
  })
})

describe('a disputed truce', () => {
  const lines = [
    'Peru | said | it had agreed a ceasefire with Bolivia.',
    'Bolivia | denied | that it had agreed any ceasefire with Peru.',
    'Villagers | said | Bolivia attacked the mill at Tarija after the ceasefire.',
  ]
  it('has the fighting told beside it as a part', () => {
    const dossier = report('Bay Daily', ...lines)
    const positions = reconcile([dossier]).disputes.flatMap(({ sides }) =>
      sides.map(({ position }) => position),
    )
    expect(positions.some(position => position.startsWith('All the same: '))).toBe(true)
  })

  it('has none that came before it', () => {
    const dossier = report(
      'Bay Daily',
      ...lines.slice(0, 2),
      'Villagers | said | Bolivia attacked the mill at Tarija before the ceasefire.',
    )
    const positions = reconcile([dossier]).disputes.flatMap(({ sides }) =>
      sides.map(({ position }) => position),
    )
    expect(positions.some(position => position.startsWith('All the same: '))).toBe(false)
  })
})

describe('what is asked', () => {
  it('puts nothing forward', () => {
    expect(
      answered(
        'A reporter | asked | are there any Peruvian troops at Tacna?',
        'Peru | denied | that there were any Peruvian troops at Tacna.',
      ),
    ).toEqual([])
  })
})

describe('the question of a dispute', () => {
  it('has its speaker where it says we', () => {
    const dossier = dossierOf(
      {
        paragraphs: [
          '“We have mined the salt road,” Peru said.',
          'Bolivia denied that Peru had mined the salt road.',
        ],
      },
      [
        { source: 'Peru', cue: 'said', content: '“We have mined the salt road,”', manner: 'direct' },
        { source: 'Bolivia', cue: 'denied', content: 'that Peru had mined the salt road' },
      ],
    )
    expect(reconcile([dossier]).disputes[0]?.question ?? '').toMatch(/^Whether, as Peru says, “We have mined/)
  })
})
