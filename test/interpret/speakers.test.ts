import { describe, expect, it } from 'vitest'
import { interpretPage, readOne, readStatements } from './read-statements.ts'

const speakers = (...args: Parameters<typeof readStatements>): (string | null)[] =>
  readStatements(...args).map(({ speakerName }) => speakerName)

describe('who speaks', () => {
  it('takes a capital for the government of its land', () => {
    const said = readOne('Warsaw said the bridge was shut.', {
      source: 'Warsaw',
      cue: 'said',
      content: 'the bridge was shut',
    })
    expect(said.speakerName).toBe('Government of Poland')
  })

  it('is nobody by name where questions or fears are only said to be there', () => {
    const said = readOne('Questions surround the truce in Lima.', {
      source: 'Questions',
      cue: 'surround',
      content: 'the truce in Lima',
    })
    expect([said.speakerName, said.anonymous]).toEqual([null, true])
  })

  it('knows a land that no list has by its adjective', () => {
    const said = readOne('Velmora denied that Velmoran troops had moved.', {
      source: 'Velmora',
      cue: 'denied',
      content: 'that Velmoran troops had moved',
    })
    expect(said.speakerName).toBe('Government of Velmora')
  })

  it('does not take a president whose government is spoken of for a land', () => {
    const said = readOne("President Oslin met nobody. Oslin's government said it was late.", {
      source: "Oslin's government",
      cue: 'said',
      content: 'it was late',
    })
    expect(said.speakerName).not.toBe('Government of Oslin')
  })

  it('names a ministry in one order, however the phrase runs', () => {
    const names = [
      ['The Polish foreign ministry said it was late.', 'The Polish foreign ministry'],
      ["Poland's Foreign Ministry said it was late.", "Poland's Foreign Ministry"],
      ['The Foreign Ministry of Poland said it was late.', 'The Foreign Ministry of Poland'],
    ].map(
      ([text = '', source = '']) =>
        readOne(text, { source, cue: 'said', content: 'it was late' }).speakerName,
    )
    expect(new Set(names)).toEqual(new Set(['Foreign Ministry of Poland']))
  })

  it('leads a surname and a pronoun back to the full name', () => {
    const names = speakers(
      {
        paragraphs: [
          'Foreign Minister Ivo Tarnek said the road was open.',
          'Tarnek added that buses were waiting.',
          'He promised more of them.',
        ],
      },
      [
        { source: 'Foreign Minister Ivo Tarnek', cue: 'said', content: 'the road was open' },
        { source: 'Tarnek', cue: 'added', content: 'that buses were waiting' },
        { source: 'He', cue: 'promised', content: 'more of them' },
      ],
    )
    expect(names).toEqual(['Ivo Tarnek', 'Ivo Tarnek', 'Ivo Tarnek'])
  })

  it('leads "she" to the spokeswoman and not to the man who spoke before her', () => {
    const names = speakers(
      {
        paragraphs: [
          'Mr Dorv said the shelling had stopped. Spokeswoman Lena Arkel told reporters that it had not. Guns were firing, she said.',
        ],
      },
      [
        { source: 'Mr Dorv', cue: 'said', content: 'the shelling had stopped' },
        { source: 'Spokeswoman Lena Arkel', cue: 'told', content: 'that it had not' },
        { source: 'she', cue: 'said', content: 'Guns were firing' },
      ],
    )
    expect(names.at(-1)).toBe('Lena Arkel')
  })

  it('leaves a minister unresolved when two of that role were named', () => {
    const [, , said] = readStatements(
      {
        paragraphs: [
          'Defence Minister Olo Brandt met Interior Minister Pia Korst.',
          'Mayor Lars Ulm said it was cold.',
          'Snow fell all day over the camp.',
          'The city waited.',
          'The minister said help would come.',
          'Brandt left early. Korst stayed.',
        ],
      },
      [
        { source: 'Mayor Lars Ulm', cue: 'said', content: 'it was cold' },
        { source: 'The city', cue: 'waited', content: 'waited' },
        { source: 'The minister', cue: 'said', content: 'help would come' },
      ],
    )
    expect(said?.speakerName).toBeNull()
    expect(said?.speakerCandidates).toEqual(['Olo Brandt', 'Pia Korst'])
  })

  it('tells the person whom a phrase is about from one who only helps to describe him', () => {
    const said = readOne(
      'A senior aide to President Anso Veltri, Bruno Halk, said the talks had failed. Halk left.',
      {
        source: 'A senior aide to President Anso Veltri, Bruno Halk',
        cue: 'said',
        content: 'the talks had failed',
      },
    )
    expect(said.speakerName).toBe('Bruno Halk')
    expect(said.anonymous).toBe(false)
  })

  it('keeps a described source anonymous, also where it names a ministry', () => {
    const said = readOne("A source in Poland's Defence Ministry said units were moving.", {
      source: "A source in Poland's Defence Ministry",
      cue: 'said',
      content: 'units were moving',
    })
    expect(said.anonymous).toBe(true)
    expect(said.speakerName).toBe("Source in Poland's Defence Ministry")
  })

  it('does not call someone anonymous who gives a first name', () => {
    const said = readOne('A baker who gave her name as Ottla said the street was empty.', {
      source: 'A baker who gave her name as Ottla',
      cue: 'said',
      content: 'the street was empty',
    })
    expect([said.speakerName, said.anonymous]).toEqual(['Ottla', false])
  })

  it('carries a speaker on to a quotation without a source, but not over two paragraphs', () => {
    const names = speakers(
      {
        paragraphs: [
          '"We are hungry," said Mayor Lars Ulm.',
          '"We are cold."',
          'Night fell.',
          'More snow came.',
          '"Help us."',
        ],
      },
      [
        { source: 'Mayor Lars Ulm', cue: 'said', content: '"We are hungry,"', manner: 'direct' },
        { content: '"We are cold."', manner: 'direct' },
        { content: '"Help us."', manner: 'direct' },
      ],
    )
    expect(names).toEqual(['Lars Ulm', 'Lars Ulm', null])
  })

  it('takes a statement for that of the ministry that made it', () => {
    const names = speakers(
      {
        paragraphs: [
          "Poland's Interior Ministry said in a statement that the camp was safe.",
          'Latvia said it had doubts.',
          'The statement said guards had been posted.',
        ],
      },
      [
        { source: "Poland's Interior Ministry", cue: 'said', content: 'that the camp was safe' },
        { source: 'Latvia', cue: 'said', content: 'it had doubts' },
        { source: 'The statement', cue: 'said', content: 'guards had been posted' },
      ],
    )
    expect(names.at(-1)).toBe('Interior Ministry of Poland (statement)')
  })

  it('reads "it" inside a denied claim as the denier', () => {
    const statements = readStatements(
      { paragraphs: ['The group Red Dawn denied claims by the army that it had agreed to talks.'] },
      [
        {
          source: 'The group Red Dawn',
          cue: 'denied',
          content: 'claims by the army that it had agreed to talks',
        },
        { source: 'the army', cue: 'claims', content: 'that it had agreed to talks' },
        { source: 'it', cue: 'agreed', content: 'to talks' },
      ],
    )
    expect(statements.map(({ speakerName }) => speakerName)).toEqual(['Red Dawn', 'Army', 'Red Dawn'])
  })

  it('gives the same name the same actor in two articles, and unnamed sources one of their own', () => {
    const page = (headline: string) => ({
      headline,
      paragraphs: ['Mayor Lars Ulm said no. A soldier said yes. Ulm left.'],
    })
    const marks = [
      { source: 'Mayor Lars Ulm', cue: 'said', content: 'no' },
      { source: 'A soldier', cue: 'said', content: 'yes' },
    ]
    const [a, b] = ['One day', 'Another day'].map(headline => interpretPage(page(headline), marks).statements)
    expect(a?.[0]?.speaker).toBe(b?.[0]?.speaker)
    expect(a?.[1]?.speaker).not.toBe(b?.[1]?.speaker)
  })

  it('keeps role and party of a person on the actor', () => {
    const { actors } = interpretPage(
      { paragraphs: ['Polish Foreign Minister Ivo Tarnek said the road was open.'] },
      [{ source: 'Polish Foreign Minister Ivo Tarnek', cue: 'said', content: 'the road was open' }],
    )
    const person = actors.find(({ kind }) => kind === 'person')
    const government = actors.find(({ kind }) => kind === 'government')
    expect(person).toMatchObject({
      name: 'Ivo Tarnek',
      role: 'Foreign Minister',
      affiliation: government?.id,
    })
    expect(government?.aliases).toContain('Warsaw')
  })
})
