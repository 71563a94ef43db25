import { describe, expect, it } from 'vitest'
import { interpretPage, type Marked, type Page } from '../read-statements.ts'

const read = (paragraph: string, marks: readonly Marked[] = [], page: Partial<Page> = {}) =>
  interpretPage({ ...page, paragraphs: [paragraph] }, marks).controls
const lines = (paragraph: string, marks: readonly Marked[] = []) =>
  read(paragraph, marks).map(({ holderName, action, placeName }) => `${holderName} ${action} ${placeName}`)

describe('control', () => {
  it.each([
    ['The fall of the town of Tarvik to government troops ended the siege.', 'government troops took Tarvik'],
    ['The capture of the port of Ombela by the rebels shook the capital.', 'rebels took Ombela'],
    ['Shops opened in Ombela. Ombela is still in rebel hands.', 'rebels holds Ombela'],
    ['Shops opened in Ombela. Ombela, held by militiamen since spring, was calm.', 'militiamen holds Ombela'],
    ['Shots rang out in Ombela. Gunmen raised their flag over the town of Ombela.', 'Gunmen took Ombela'],
    // "If" in "officers", "may" in "mayor" and the month make nothing a mere possibility.
    ['Mutinous officers’ troops captured the town of Dorgan.', 'troops took Dorgan'],
    ['TARVIK, 3 May 2031 – Rebels captured the town of Dorgan.', 'Rebels took Dorgan'],
    ['The army drove the insurgents out of the town of Dorgan.', 'insurgents lost Dorgan'],
    ['The insurgents were driven out of the town of Dorgan.', 'insurgents lost Dorgan'],
    ['Militants withdrew from the village of Quellin at dawn.', 'Militants leaves Quellin'],
    ['Rebel fighters entered the town of Quellin at dawn.', 'Rebel fighters aims to take Quellin'],
    ['In the town of Selm, a bastion of the guerrillas, nothing moved.', 'guerrillas holds Selm'],
    ['The town of Selm, which the guerrillas seized in spring, was quiet.', 'guerrillas took Selm'],
    ['Soldiers were seen near Karsk. The rebels’ control of Karsk goes on.', 'rebels holds Karsk'],
    ['Rebel fighters in the eastern hills captured the town of Karsk.', 'Rebel fighters took Karsk'],
  ])('is read from %s', (text, expected) => {
    expect(lines(text)).toContain(expected)
  })

  it('takes in buildings and stretches of land that have no name', () => {
    expect(lines('Gunmen seized a police station in Ombela.')).toEqual([
      'Gunmen took police station in Ombela',
    ])
    expect(lines('All offices and all buildings occupied by protesters must be cleared.')).toEqual([
      'protesters holds all buildings',
    ])
    expect(lines('The insurgents captured several villages on Sunday.')).toEqual([
      'insurgents took several villages',
    ])
    expect(lines('Shops shut in Ombela. Rebels now hold large parts of Ombela.')).toEqual([
      'Rebels holds large parts of Ombela',
    ])
  })

  it('makes one record of each of several places', () => {
    expect(lines('Shops shut in Tarvik and in Selm. Rebels captured Tarvik and Selm.')).toEqual([
      'Rebels took Tarvik',
      'Rebels took Selm',
    ])
  })

  it('gives the land that was swept through nothing', () => {
    expect(lines('Its fighters swept through Sudan seizing towns on the way.')).not.toContain(
      'Government of Sudan took towns',
    )
  })

  it('reads "it" as what was taken before, where several towns are named', () => {
    const text =
      'Rain fell in Dorgan and in Selm. Rebels took over the town of Dorgan in May. The army recaptured it in June.'
    expect(lines(text)).toContain('army retook Dorgan')
  })

  it('is nobody’s where the place is no subject of the verb', () => {
    expect(lines('A nurse in the town of Ombela was taken captive by rebels.')).toEqual([])
    expect(lines('A truck near the town of Ombela was seized by rebels.')).toEqual([])
  })

  it.each([
    'Envoys met to prevent the fall of the town of Ombela.',
    'The rebels failed to capture the town of Ombela.',
    'Rain fell in Ombela. His forces have seized large parts of Ombela.',
    'Residents left the town of Ombela.',
    'The president left the town of Ombela.',
    'Rebels are no longer in control of the town of Ombela.',
  ])('is not read from %s', text => {
    expect(lines(text)).toEqual([])
  })

  it('is what the accused did, by the voice of the accuser', () => {
    const text = 'Peru accused the guerrillas of seizing several villages.'
    const page = interpretPage({ paragraphs: [text] }, [
      { source: 'Peru', cue: 'accused', content: 'seizing several villages' },
    ])
    expect(page.controls).toMatchObject([
      { holderName: expect.stringMatching(/guerrillas/i), action: 'took', statement: page.statements[0]?.id },
    ])
  })

  it('takes "they" in a president’s words for those spoken of, and not for his government', () => {
    const text =
      'Ivo Maren, president of Chad, said the rebels had fled and they had been driven out of the town of Selm.'
    const content = 'the rebels had fled and they had been driven out of the town of Selm'
    expect(lines(text, [{ source: 'Ivo Maren, president of Chad', cue: 'said', content }])).toEqual([
      'rebels lost Selm',
    ])
  })

  it('counts what a demand presupposes and not what it asks for', () => {
    const text =
      'Peru demanded that the rebels leave the town of Selm and hand over a bridge seized by militants.'
    const content = 'the rebels leave the town of Selm and hand over a bridge seized by militants'
    expect(lines(text, [{ source: 'Peru', cue: 'demanded', content }])).toEqual(['militants took bridge'])
  })

  it('carries the day of the event, and leaves out the day of the saying', () => {
    const page = { published: '2031-03-09' }
    expect(read('Rebels seized the town of Karsk on Friday.', [], page)[0]?.date).toBe('2031-03-07')
    expect(read('Rebels seized the town of Karsk in January.', [], page)[0]?.date).toBe('2031-01')
    expect(read('Rebels seized the town of Karsk on Friday.')[0]?.date).toBeNull()
    const told = read(
      'The army said on Friday that rebels seized the town of Karsk.',
      [{ source: 'The army', cue: 'said', content: 'rebels seized the town of Karsk' }],
      page,
    )
    expect(told[0]?.date).toBeNull()
  })

  it('stays quick in a sentence of a thousand names', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `Tar${'abcdefghij'[i % 10]}vik`).join(', ')
    const started = performance.now()
    read(`Rebels captured ${names} and Selm.`)
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
