import { describe, expect, it } from 'vitest'
import type { AgreementTrace } from '../../../src/model/index.ts'
import { linkForward } from '../../../src/reconcile/facets/index.ts'
import { agreementsOf } from './traces.ts'

let count = 0
const truce = (wanted: Partial<AgreementTrace> = {}): AgreementTrace => {
  count++
  return {
    kind: 'agreement',
    id: `ag-${count} ar-${count}`,
    agreement: `ag-${count}`,
    article: `ar-${count}`,
    keys: [],
    order: '',
    date: null,
    voice: 'narrator',
    story: [],
    name: [],
    number: null,
    sort: 'truce',
    parties: ['norland', 'arvia'],
    implied: [],
    words: [],
    place: null,
    made: null,
    ...wanted,
  }
}
const relation = (a: Partial<AgreementTrace>, b: Partial<AgreementTrace>): string =>
  linkForward(truce(a), [truce(b)])[0]?.link.relation ?? 'none'

describe('agreements of two reports', () => {
  it('are one by their name, and two by their numbers', () => {
    expect(relation({ name: ['northford'], parties: [] }, { name: ['northford'], parties: [] })).toBe('same')
    const first = { name: ['northford'], number: '1' }
    expect(relation(first, { name: ['northford'], number: '2' })).toBe('none')
    expect(relation(first, { name: ['northford'] })).toBe('perhaps')
  })

  it('are one by day and place or party', () => {
    expect(relation({ made: '2031-05-05' }, { made: '2031-05-05' })).toBe('same')
    const named = { name: ['northford'], place: 'northford', made: '2031-05-05', parties: [] }
    expect(relation(named, { place: 'northford', made: '2031-05-05', parties: [] })).toBe('same')
  })

  it('are two where days, places or names say so', () => {
    expect(relation({ made: '2031-05-05' }, { made: '2033-08-09' })).toBe('none')
    expect(relation({ place: 'northford' }, { place: 'southford' })).toBe('none')
    expect(relation({ name: ['northford'] }, { name: ['southford'] })).toBe('none')
  })

  it('of the same parties are one in one season, two in two, and perhaps one where nothing tells', () => {
    expect(relation({ date: '2031-05-05' }, { date: '2031-05-20' })).toBe('same')
    expect(relation({ date: '2031-05-05' }, { date: '2032-05-20' })).toBe('none')
    expect(relation({}, {})).toBe('perhaps')
    expect(relation({ made: '2031-05-05' }, {})).toBe('perhaps')
  })

  it('of undated reports are one where these tell one story', () => {
    const story = ['norland', 'arvia', 'envoy', 'capital']
    expect(relation({ story }, { story: ['norland', 'arvia', 'envoy'] })).toBe('same')
  })

  it('that are told without a noun for them are joined by nothing but their own', () => {
    expect(relation({ sort: 'told', date: '2031-05-05' }, { date: '2031-05-05' })).toBe('none')
  })

  it('share a party that only one of them names, where the other report is about it', () => {
    const [a] = agreementsOf(
      'Boko Haram denied a ceasefire with the Nigerian government. The militants of Boko Haram said that the Nigerian government had lied.',
    )
    const [b] = agreementsOf(
      'The Nigerian military announced a ceasefire with Boko Haram. The Nigerian military said that Boko Haram would keep it.',
    )
    if (!a || !b) throw new Error('no agreement')
    expect([a.parties, a.implied]).toEqual([b.implied, b.parties])
    expect(linkForward(a, [b])[0]?.link.evidence.parties).toBe(2)
  })
})
