import { describe, expect, it } from 'vitest'
import {
  answerInWords,
  breachesInWords,
  controlInWords,
  type Figure,
  figureInWords,
  landInWords,
  type Place,
  type Proposition,
  propositionInWords,
  spotInWords,
} from '../../src/model/index.ts'

const NAMES: Readonly<Record<string, string>> = {
  'act-00000000000000a1': 'Government of Arvia',
  'pl-00000000000000b1': 'Velk',
}
const nameOf = (id: string): string | null => NAMES[id] ?? null

const proposition = (part: Partial<Proposition>): Proposition => ({
  start: 0,
  end: 9,
  predicate: 'send-forces',
  actor: null,
  recipient: null,
  object: null,
  place: null,
  time: null,
  quantity: null,
  polarity: 'positive',
  modality: 'actual',
  ...part,
})

describe('a proposition in words', () => {
  it('says who did what to whom, where and when', () => {
    const whole = proposition({
      actor: 'act-00000000000000a1',
      object: 'two brigades',
      recipient: 'the rebels',
      place: 'pl-00000000000000b1',
      time: 'on Monday',
    })
    expect(propositionInWords(whole, nameOf)).toBe(
      'Government of Arvia → send forces: two brigades → the rebels, Velk, on Monday',
    )
  })

  it('has "not" for what is negative and in brackets how far it is a fact', () => {
    expect(propositionInWords(proposition({ polarity: 'negative', modality: 'promised' }), nameOf)).toBe(
      'somebody → not send forces [promised]',
    )
    expect(propositionInWords(proposition({ modality: 'normative' }), nameOf)).toContain('[called for]')
  })

  it('has the words of the text for a record that is not there, and nothing for none', () => {
    const lost = proposition({
      actor: 'act-ffffffffffffffff',
      place: 'pl-ffffffffffffffff',
      parts: { actor: { start: 0, end: 4, text: 'They' } },
    })
    expect(propositionInWords(lost, nameOf)).toBe('They → send forces')
  })

  it('says a quantity once', () => {
    const counted = proposition({ object: '300 men', quantity: '300 men' })
    expect(propositionInWords(counted, nameOf)).toBe('somebody → send forces: 300 men')
  })
})

const place = (part: Partial<Place>): Place => ({
  type: 'place',
  id: 'pl-1',
  name: 'Velk',
  country: null,
  lat: null,
  lon: null,
  mentions: [],
  ...part,
})
const candidate = (name: string, country: string | null, lat = 1) => ({ name, country, lat, lon: 2 })

describe('where a place lies, in words', () => {
  it('is the country by its name', () => {
    expect(landInWords(place({ country: 'TD', lat: 1, lon: 2 }))).toBe('Chad')
    expect(landInWords(place({ country: 'not a code' }))).toBe('not a code')
  })

  it('is open where several bear the name', () => {
    const open = place({
      candidates: [candidate('Velk', 'TD'), candidate('Velk', 'NE'), candidate('Velka', null)],
    })
    expect(landInWords(open)).toBe('open: Velk (Chad) or Velk (Niger) or Velka (Velka)')
    expect(landInWords(open, 1)).toBe('open: Velk (Chad) or 2 more')
  })

  it('tells two of one name in one country apart by their position', () => {
    const twins = place({ candidates: [candidate('Velk', 'TD', 1), candidate('Velk', 'TD', 9)] })
    expect(landInWords(twins)).toBe('open: Velk (Chad, 1.00, 2.00) or Velk (Chad, 9.00, 2.00)')
  })

  it('is contested where several states claim the spot', () => {
    const claimed = place({ lat: 1, lon: 2, candidates: [candidate('Velk', 'TD'), candidate('Velk', 'NE')] })
    expect(landInWords(claimed)).toBe('contested: Chad or Niger')
    expect(spotInWords(claimed)).toBe('1.00, 2.00')
  })

  it('is nothing where nothing is known', () => {
    expect([landInWords(place({})), spotInWords(place({}))]).toEqual([null, null])
  })
})

const figure = (value: number | null, low: number | null, high: number | null): Figure => ({
  type: 'figure',
  id: 'fi-1',
  article: 'ar-1',
  start: 0,
  end: 4,
  text: 'many men',
  counts: 'men',
  value,
  low,
  high,
  unit: null,
  voice: 'narrator',
  statement: null,
  conflicts: [],
})

describe('the facets in words', () => {
  it('keep the bounds of a figure', () => {
    const words = [
      figure(3000, 3000, 3000),
      figure(30, 30, null),
      figure(30, null, 30),
      figure(60, null, null),
      figure(null, 5, 8),
      figure(null, null, null),
    ].map(figureInWords)
    expect(words).toEqual(['3,000', '≥ 30', '≤ 30', '≈ 60', '5–8', 'many men'])
  })

  it('leave out who is not told', () => {
    expect([controlInWords('lost', null), controlInWords('took', 'rebels')]).toEqual([
      'lost',
      'taken by rebels',
    ])
    expect(answerInWords('accepted-with-conditions', 'Arvia')).toBe('accepted with conditions by Arvia')
  })

  it('say once who broke an agreement, and by whose word', () => {
    const breach = (against: string | null) => ({ statement: null, article: 'ar-1', by: null, against })
    const agreement = {
      type: 'agreement' as const,
      id: 'ag-1',
      name: 'Velk Accord',
      date: null,
      place: null,
      parties: [],
      mentions: [],
      commitments: [],
      breaches: [breach('Arvia'), breach('Arvia'), breach(null)],
    }
    expect(
      breachesInWords(
        agreement,
        id => id,
        () => 'a witness',
      ),
    ).toEqual(['broken by Arvia, according to a witness', 'broken, according to a witness'])
  })
})
