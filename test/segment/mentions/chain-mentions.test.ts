import { describe, expect, it } from 'vitest'
import { documentOf } from '../article.ts'
import { candidatesOf, chainsOf, chainWith } from './chains.ts'

describe('names', () => {
  it('are followed through short forms, titles and honorifics', () => {
    expect(
      chainsOf('Defence Minister Ilya Maren left. Mr Maren slept. Ilya P. Maren woke. Gen. Maren ate.'),
    ).toEqual([['Defence Minister Ilya Maren', 'Mr Maren', 'Ilya P. Maren', 'Gen. Maren']])
  })

  it('lead from initials to what they stand for', () => {
    expect(
      chainsOf('The Border Monitoring Mission (BMM) left. The BMM slept. The mission was over.'),
    ).toEqual([['The Border Monitoring Mission', 'BMM', 'The BMM', 'The mission']])
  })

  it('do not lead from a town to the agency behind it', () => {
    expect(chainsOf('SELM HARBOUR (VNA) — Nobody slept.')).toEqual([])
  })

  it('of two who share a surname stay open', () => {
    const text = ['Ada Tarn met Ivo Tarn in the hall. Tarn said nothing.']
    expect(chainWith('Tarn', text)).toBeNull()
    expect(candidatesOf('Tarn', text)).toEqual(['Ada Tarn', 'Ivo Tarn'])
  })

  it('of two who share a surname are told apart by honorific, office and nearness', () => {
    expect(chainWith('Mrs Tarn', ['Mr Ivo Tarn met Mrs Ada Tarn. Mrs Tarn slept.'])).toContain('Mrs Ada Tarn')
    expect(
      chainWith('General Tarn', ['President Ivo Tarn met General Bo Tarn. General Tarn slept.']),
    ).toContain('General Bo Tarn')
    const far = 'Nobody slept. The harbour was shut. Nobody ate.'
    expect(chainWith('Tarn', [`Ivo Tarn left. ${far} Bo Tarn stayed. Tarn slept.`])).toContain('Bo Tarn')
  })

  it('do not make one of father and son', () => {
    expect(chainsOf('Bo Adan left. Bo Adan, Jr. stayed. Bo Adan slept.')).toEqual([['Bo Adan', 'Bo Adan']])
  })

  it('do not make one of a town and a man', () => {
    expect(chainsOf('Mr Karr left. He fled in Karr Valley. Karr Valley was cold.')).toEqual([
      ['Mr Karr', 'He'],
      ['Karr Valley', 'Karr Valley'],
    ])
  })

  it('are found in headlines that the text explains', () => {
    expect(
      chainWith('MAREN', ['MAREN DENIES REPORT ABOUT BORDER', 'Ilya Maren denied the report.']),
    ).toContain('Ilya Maren')
    expect(chainsOf('Rebels Shell Port Overnight Again', 'The port was shelled.')).toEqual([])
  })

  it('keep what belongs to them apart from them', () => {
    expect(chainsOf("Ilya Maren left. The minister's aide, Bo Adan, stayed. Adan slept.")).toEqual([
      ["The minister's aide", 'Bo Adan', 'Adan'],
    ])
  })
})

describe('descriptions', () => {
  it.each([
    'Ilya Maren, the minister of defence, left. The minister slept.',
    'Ilya Maren, 54, minister of defence, left. The minister slept.',
    'The minister, Ilya Maren, left. The minister slept.',
    'Minister Ilya Maren left. The minister slept.',
  ])('lead to the bearer of the office: %s', text => {
    expect(chainWith('The minister', [text], text.startsWith('The') ? 1 : 0)).toContain(
      text.startsWith('Minister') ? 'Minister Ilya Maren' : 'Ilya Maren',
    )
  })

  it('lead to no one of another land, of the past, or below', () => {
    const other = ["Arvia's president, Bo Adan, left. Norland's president slept."]
    expect(chainWith("Norland's president", other)).toEqual(["Norland's president"])
    expect(chainWith('The president', ['Former president Bo Adan left. The president slept.'])).toEqual([
      'The president',
    ])
    expect(chainWith('The minister', ['Deputy minister Bo Adan left. The minister slept.'])).toEqual([
      'The minister',
    ])
  })

  it('of two bearers stay open', () => {
    const text = ["Norland's minister, Ada Bren, met Arvia's minister, Bo Adan. The minister slept."]
    expect(chainWith('The minister', text)).toBeNull()
    expect(candidatesOf('The minister', text)).toEqual(['Ada Bren', 'Bo Adan'])
  })

  it('never make one of two who have names', () => {
    const text = ['Campaign manager Bo Adan left. His campaign manager, Ivo Tarn, stayed.']
    expect(chainWith('Ivo Tarn', text)).not.toContain('Campaign manager Bo Adan')
  })

  it("lead from a land's leader to its head", () => {
    const text = 'French President Bo Adan left. The French leader was tired. The leader of the party stayed.'
    expect(chainsOf(text)).toEqual([['French President Bo Adan', 'The French leader']])
  })

  it('with an indefinite article are somebody new', () => {
    expect(chainWith('A minister', ['Minister Bo Adan left. A minister slept.'])).toEqual(['A minister'])
  })

  it('follow bodies and groups by their noun', () => {
    expect(chainsOf('The rebel movement Red Dawn fired. The movement left.')).toEqual([
      ['The rebel movement Red Dawn', 'The movement'],
    ])
    expect(chainsOf('The Foreign Ministry of Arvia stayed. The ministry left.')).toEqual([
      ['The Foreign Ministry of Arvia', 'The ministry'],
    ])
  })

  it('keep their roles as written on the chain', () => {
    const { chains } = documentOf(
      'Ilya Maren, the minister of defence, left. Colonel Maren slept. The Minister woke.',
    )
    expect(chains[0]?.roles).toEqual(['minister of defence', 'Colonel', 'Minister'])
  })
})

describe('pronouns', () => {
  it.each([
    ['Ilya Maren met Bo Adan. He slept.', 'He', 'Ilya Maren'],
    ['Ivan Maren met Anna Bren. She slept.', 'She', 'Anna Bren'],
    ['Ilya Maren told Bo Adan to help him.', 'him', 'Ilya Maren'],
    ['The council met on Monday. It decided nothing.', 'It', 'The council'],
    ['The residents met on Monday. They decided nothing.', 'They', 'The residents'],
    ['Bo Adan, who led the raid, slept.', 'who', 'Bo Adan'],
    [
      '“The bridge is lost,” Ilya Maren said of the plan by Bo Adan. He added that it was late.',
      'He',
      'Ilya Maren',
    ],
  ])('in %j lead to the likeliest: %s', (text, pronoun, wanted) => {
    expect(chainWith(pronoun, [text])).toContain(wanted)
  })

  it('inside a quotation do not mean its speaker', () => {
    expect(chainWith('he', ['Bo Adan left. “I think he was tired,” Ilya Maren said.'])).toContain('Bo Adan')
    expect(chainWith('He', ['“He was tired,” Ilya Maren said.'])).toBeNull()
  })

  it('do not mean the subject that acts on them', () => {
    expect(chainWith('him', ['Ilya Maren blamed him.'])).toBeNull()
  })

  it('of the speaker are left to whoever speaks', () => {
    expect(chainWith('I', ['“I was tired,” Ilya Maren said.'])).toBeNull()
    expect(chainWith('We', ['“We were tired,” Ilya Maren said.'])).toBeNull()
  })

  it('that lead to an open name are open too', () => {
    const text = ['Ada Tarn met Ivo Tarn in the hall. Tarn spoke. “No,” he said.']
    expect(chainWith('he', text)).toBeNull()
  })

  it('never mean a deal or a thing', () => {
    expect(chainWith('He', ['The Selm Accord was signed. He slept.'])).toBeNull()
  })
})
