import { describe, expect, it } from 'vitest'
import { interpretPage, type Marked } from '../read-statements.ts'

const read = (paragraph: string, marks: readonly Marked[] = []) =>
  interpretPage({ paragraphs: [paragraph] }, marks)

describe('agreements', () => {
  it('chain the short forms to the name', () => {
    const text =
      'They signed the Odrin Accord in Odrin. The accord provides for an exchange of all prisoners. A ceasefire held.'
    const [accord, ...others] = read(text).agreements
    expect(others).toEqual([])
    expect(accord).toMatchObject({ name: 'Odrin Accord', place: 'Odrin' })
    expect(accord?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'the Odrin Accord',
      'The accord',
      'A ceasefire',
    ])
    expect(accord?.commitments.map(one => one.text)).toEqual(['an exchange of all prisoners'])
  })

  it('list who says that they were broken, and no denial of it', () => {
    const text = 'Norland accused Arvia of violating the truce. Arvia denied breaching the truce.'
    const page = read(text, [
      { source: 'Norland', cue: 'accused', content: 'Arvia of violating the truce' },
      { source: 'Arvia', cue: 'denied', content: 'breaching the truce' },
    ])
    expect(page.agreements.flatMap(({ breaches }) => breaches.map(({ statement }) => statement))).toEqual([
      page.statements[0]?.id,
    ])
  })

  it('are not made of a good deal of anything', () => {
    expect(read('It took a good deal of time to deal with the fire.').agreements).toEqual([])
  })
})

describe('offers', () => {
  const text =
    'Norland offered to open a corridor from Karsk, provided that the soldiers leave their arms behind. Arvia rejected the offer of a corridor from Karsk.'
  const marks: Marked[] = [
    {
      source: 'Norland',
      cue: 'offered',
      content: 'to open a corridor from Karsk, provided that the soldiers leave their arms behind',
    },
    { source: 'Arvia', cue: 'rejected', content: 'the offer of a corridor from Karsk' },
  ]

  it('carry their conditions', () => {
    expect(read(text, marks).offers).toMatchObject([
      { kind: 'proposal', conditions: [{ text: 'the soldiers leave their arms behind' }] },
    ])
  })

  it('are answered by another one’s later words on the same matter', () => {
    const page = read(text, marks)
    expect(page.offers[0]?.responses).toMatchObject([
      { statement: page.statements[1]?.id, answer: 'refused' },
    ])
  })

  it('are not made of a word or two', () => {
    expect(
      read('Norland demanded access.', [{ source: 'Norland', cue: 'demanded', content: 'access' }]).offers,
    ).toEqual([])
  })
})
