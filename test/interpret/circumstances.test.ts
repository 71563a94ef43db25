import { describe, expect, it } from 'vitest'
import { interpretPage, readOne, readStatements } from './read-statements.ts'

describe('spans', () => {
  it('leave out enclosing marks, final stops and the word "that"', () => {
    const said = readOne('“The road is open,” said Mayor Lars Ulm.', {
      source: 'Mayor Lars Ulm',
      cue: 'said',
      content: '“The road is open,”',
      manner: 'direct',
    })
    const told = readOne('Poland said that the U.S. had left the U.S.', {
      source: 'Poland',
      cue: 'said',
      content: 'that the U.S. had left the U.S.',
    })
    expect(said.content.spans.map(({ text }) => text)).toEqual(['The road is open'])
    expect(told.content.spans.map(({ text }) => text)).toEqual(['the U.S. had left the U.S.'])
  })

  it('keep "that" where it is the speaker’s own word, and marks that close before the end', () => {
    const said = readOne('"That is a lie" and "an insult", Poland said.', {
      source: 'Poland',
      cue: 'said',
      content: '"That is a lie" and "an insult",',
      manner: 'direct',
    })
    expect(said.content.spans[0]?.text).toBe('"That is a lie" and "an insult"')
  })

  it('match the text wherever they stand', () => {
    const page = { paragraphs: ['Poland’s army said – in a statement – that “nobody” had fired.'] }
    const { statements } = interpretPage(page, [
      { source: 'Poland’s army', cue: 'said', content: 'that “nobody” had fired.' },
    ])
    const spans = statements.flatMap(({ source, cue, content }) =>
      [source, cue, content].flatMap(part => part?.spans ?? []),
    )
    expect(spans.length).toBe(3)
    for (const { start, end, text } of spans) expect(page.paragraphs[0]?.slice(start, end)).toBe(text)
  })
})

describe('how and when it was said', () => {
  it.each([
    ['Poland said in a statement on Friday that it was over.', 'written statement'],
    ['Poland told a news conference that it was over.', 'news conference'],
    ['Poland said on Telegram that it was over.', 'Telegram'],
    ['Poland told Reuters that it was over.', 'news agency'],
    ['Poland said that it was over.', null],
  ])('%s', (sentence, channel) => {
    const cue = sentence.includes('told') ? 'told' : 'said'
    expect(readOne(sentence, { source: 'Poland', cue, content: 'that it was over' }).channel).toBe(channel)
  })

  it('does not take a channel out of the content', () => {
    const said = readOne('Poland said that the video on Telegram was false.', {
      source: 'Poland',
      cue: 'said',
      content: 'that the video on Telegram was false',
    })
    expect(said.channel).toBeNull()
  })

  it('sees a phrase through no-break spaces', () => {
    const said = readOne('The camp was safe, the\u00a0note\u00a0said.', {
      source: 'the\u00a0note',
      cue: 'said',
      content: 'The camp was safe',
    })
    expect(said.channel).toBe('diplomatic note')
  })

  it('leaves a weekday a weekday until the page has a date', () => {
    const mark = { source: 'Poland', cue: 'said', content: 'that it was over' }
    const sentence = 'Poland said on Friday that it was over.'
    const undated = readOne(sentence, mark)
    const dated = readOne(sentence, mark, { published: '2031-03-09' })
    expect([undated.said.expression?.text, undated.said.date]).toEqual(['Friday', null])
    expect(dated.said.date).toBe('2031-03-07')
  })

  it('does not take the day of the event for the day of the saying', () => {
    const said = readOne('Poland said the road had been shut since Friday.', {
      source: 'Poland',
      cue: 'said',
      content: 'the road had been shut since Friday',
    })
    expect(said.said.expression).toBeNull()
  })

  it('notes words of distance', () => {
    const said = readOne('Poland claims the self-proclaimed council was allegedly warned.', {
      source: 'Poland',
      cue: 'claims',
      content: 'the self-proclaimed council was allegedly warned',
    })
    expect(said.hedges.map(({ text }) => text)).toEqual(['claims', 'self-proclaimed', 'allegedly'])
  })
})

describe('statements inside and beside each other', () => {
  it('lead from the first speaker over those who pass it on to the outlet', () => {
    const statements = readStatements(
      {
        paragraphs: [
          "Poland's Foreign Ministry told Reuters that Mayor Lars Ulm had said the road was open.",
        ],
        outlet: 'The Quay',
      },
      [
        {
          source: "Poland's Foreign Ministry",
          cue: 'told',
          content: 'that Mayor Lars Ulm had said the road was open',
        },
        { source: 'Mayor Lars Ulm', cue: 'said', content: 'the road was open' },
      ],
    )
    expect(statements[1]?.within).toBe(statements[0]?.id)
    expect(statements[1]?.relay).toEqual(['Lars Ulm', 'Foreign Ministry of Poland', 'The Quay'])
    expect(statements[0]?.relay).toEqual(['Foreign Ministry of Poland', 'Reuters', 'The Quay'])
  })

  it('do not make a messenger of one who denies', () => {
    const [, inner] = readStatements(
      { paragraphs: ['Latvia denied claims by Poland that it had fired on the bus.'] },
      [
        { source: 'Latvia', cue: 'denied', content: 'claims by Poland that it had fired on the bus' },
        { source: 'Poland', cue: 'claims', content: 'that it had fired on the bus' },
      ],
    )
    expect(inner?.relay).toEqual(['Government of Poland'])
  })

  it('lead from a headline to the fuller words below', () => {
    const statements = readStatements(
      {
        headline: 'Poland says Latvia shelled market',
        paragraphs: ['Poland said on Monday that Latvia had shelled the covered market at noon.'],
      },
      [
        { source: 'Poland', cue: 'says', content: 'Latvia shelled market' },
        { source: 'Poland', cue: 'said', content: 'that Latvia had shelled the covered market at noon' },
      ],
    )
    expect(statements[0]?.restates).toEqual([statements[1]?.id])
  })

  it('name whom a charge is aimed at, also when both blame each other', () => {
    const one = readOne('Poland accused the rebel council of firing.', {
      source: 'Poland',
      cue: 'accused',
      content: 'firing',
    })
    expect(one.target?.span?.text).toBe('the rebel council')
    const page = { paragraphs: ['Poland and Latvia blamed each other for firing.'] }
    const { statements, actors } = interpretPage(page, [
      { source: 'Poland', cue: 'blamed', content: 'firing' },
      { source: 'Latvia', cue: 'blamed', content: 'firing' },
    ])
    const nameOf = (id: string | null | undefined) => actors.find(actor => actor.id === id)?.name
    expect(statements.map(({ target }) => nameOf(target?.actor))).toEqual([
      'Government of Latvia',
      'Government of Poland',
    ])
  })

  it('are two where two parties say the same of each other', () => {
    const statements = readStatements(
      { paragraphs: ['Both Poland and Latvia blamed each other for firing.'] },
      [{ source: 'Poland and Latvia', cue: 'blamed', content: 'firing' }],
    )
    expect(statements.map(({ speakerName }) => speakerName)).toEqual([
      'Government of Poland',
      'Government of Latvia',
    ])
  })

  it('leave out that a source wants no name, and a cue that a fuller one holds', () => {
    const statements = readStatements(
      { paragraphs: ['An officer who declined to be named refused to say who had fired.'] },
      [
        { source: 'who', cue: 'declined', content: 'to be named' },
        { source: 'An officer', cue: 'refused to say', content: 'who had fired' },
        { source: 'An officer who declined to be named', cue: 'say', content: 'who had fired' },
      ],
    )
    expect(statements.map(({ cue }) => cue?.spans[0]?.text)).toEqual(['refused to say'])
  })
})

describe('other languages', () => {
  it('are not guessed at', () => {
    const { statements, actors } = interpretPage({ paragraphs: ['Varsovie a démenti.'], language: 'fr' }, [
      { source: 'Varsovie', cue: 'démenti', content: 'a' },
    ])
    expect([statements, actors]).toEqual([[], []])
  })
})
