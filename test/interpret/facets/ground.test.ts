import { describe, expect, it } from 'vitest'
import { interpretPage, type Marked } from '../read-statements.ts'

const read = (paragraph: string, marks: readonly Marked[] = []) =>
  interpretPage({ paragraphs: [paragraph] }, marks)
const controls = (paragraph: string, marks: readonly Marked[] = []) =>
  read(paragraph, marks).controls.map(({ holderName, action, placeName }) => [holderName, action, placeName])

describe('control', () => {
  it.each([
    ['On Sunday rebels seized the border town of Karsk.', ['rebels', 'took', 'Karsk']],
    [
      'Fighting went on in Karsk. Karsk had fallen under the control of Norland troops.',
      ['Norland troops', 'took', 'Karsk'],
    ],
    ['The rebel-held town of Karsk was quiet.', ['rebels', 'holds', 'Karsk']],
    ['Separatist forces retook Karsk, a town in the hills.', ['Separatist forces', 'retook', 'Karsk']],
    ['Aid reached the besieged town of Karsk.', [null, 'encircles', 'Karsk']],
    ['Shells fell in Karsk. Rebels are advancing on Karsk.', ['Rebels', 'aims to take', 'Karsk']],
  ])('is read from %s', (text, expected) => {
    expect(controls(text)).toContainEqual(expected)
  })

  it.each([
    'Rebels have not seized the town of Karsk.',
    'It is unclear whether rebels seized the town of Karsk.',
    'Talks were held in Karsk.',
    'Rebels could have seized the town of Karsk.',
  ])('is not read from what is denied, asked or possible: %s', text => {
    expect(controls(text)).toEqual([])
  })

  it('is the speaker’s own where a pronoun holds the town', () => {
    const text = 'The Norland army said it was in full control of Karsk.'
    const page = read(text, [
      { source: 'The Norland army', cue: 'said', content: 'it was in full control of Karsk' },
    ])
    expect(page.controls).toMatchObject([
      { action: 'holds', placeName: 'Karsk', statement: page.statements[0]?.id },
    ])
    expect(page.controls[0]?.holder).toBe(page.statements[0]?.speaker)
  })

  it('reads "the town" as the one town named before it, and as none of two', () => {
    expect(controls('Smoke hung over houses in Karsk. Rebels seized the town at noon.')).toEqual([
      ['Rebels', 'took', 'Karsk'],
    ])
    expect(controls('Smoke hung over houses in Karsk and in Odrin. Rebels seized the town at noon.')).toEqual(
      [],
    )
  })
})

describe('places', () => {
  const uses = (paragraph: string, name: string) =>
    read(paragraph)
      .places.find(place => place.name === name)
      ?.mentions.map(({ use }) => use)

  it('tell where something is from who rules there, from what is described and from parts of names', () => {
    const text =
      'Two men died in Warsaw. Warsaw said nothing. Warsaw officials left. Anti-Warsaw posters hung.'
    expect(uses(text, 'Warsaw')).toEqual(['locative', 'actor', 'modifier'])
    expect(uses('A bridge in Karsk burned. They broke the Karsk Convention.', 'Karsk')).toEqual([
      'locative',
      'name-part',
    ])
  })

  it('find towns that no list has, and leave persons out', () => {
    const page = read('In the village of Sella Gir a shop burned. The letter lay in Mr Ivo Adan’s desk.')
    expect(page.places.map(({ name }) => name)).toEqual(['Sella Gir'])
  })

  it('go on behind "and", and take in the part of a land that is meant', () => {
    const text =
      'Shells fell in Karsk and Odrin. In Karsk, Vennor said little. Norland’s president left Norland’s east. Norland accused Odrin.'
    expect(uses(text, 'Odrin')).toEqual(['locative', 'actor'])
    expect(uses(text, "Norland's east")).toEqual(['locative'])
    expect(uses(text, 'Vennor')).toBeUndefined()
  })

  it('are a land’s soil by its adjective, but not its border guards', () => {
    const text = 'Warsaw fell silent as Polish border guards fled from Polish territory.'
    expect(uses(text, 'Polish territory')).toEqual(['locative'])
    expect(uses(text, 'Polish border')).toBeUndefined()
  })

  it('are not read from a headline that capitalises every word', () => {
    const page = interpretPage(
      { headline: 'Army in Control as Talks Fail', paragraphs: ['Nothing moved.'] },
      [],
    )
    expect(page.places).toEqual([])
  })

  it('stay without coordinates', () => {
    expect(read('A bridge in Karsk burned.').places).toMatchObject([{ country: null, lat: null, lon: null }])
  })
})
