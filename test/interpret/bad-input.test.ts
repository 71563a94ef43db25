import { describe, expect, it } from 'vitest'
import { interpret } from '../../src/interpret/index.ts'
import { analyseArticle } from '../../src/pipeline/analyse.ts'
import { segment } from '../../src/segment/index.ts'
import { articleOf, interpretPage, type Page } from './read-statements.ts'

/** The whole way, as a ledger goes it: bad input is bad for every stage. */
const read = (page: Page | string) => {
  const article = articleOf(typeof page === 'string' ? { paragraphs: [page] } : page)
  return { text: article.text, ...analyseArticle(article).interpretation }
}
const rules = (page: Page | string): string[] =>
  read(page).notes.map(({ rule }) => rule.replace('interpret.en.notes.', ''))

describe('an article without a date', () => {
  const undated = 'The harbour master of Quellin said on Tuesday that the boom had been cut.'

  it('leaves its weekdays open and says so', () => {
    const { statements, notes } = read(undated)
    expect(statements.map(({ said }) => [said.expression?.text, said.date])).toEqual([['Tuesday', null]])
    expect(notes[0]?.reason).toContain('“Tuesday”')
    expect(notes[0]?.remedy).toContain('--published')
  })

  it('is not remarked on where nothing hangs on its date', () => {
    expect(rules('The harbour master of Quellin said that the boom had been cut.')).toEqual([])
    expect(rules({ paragraphs: [undated], published: '2031-05-07' })).toEqual([])
  })

  it('takes a date that is none for no date', () => {
    const { statements } = read({ paragraphs: [undated], published: '2031-99-99' })
    expect(statements[0]?.said.date).toBeNull()
  })
})

describe('an article with contradictory dates', () => {
  const dated = (head: string): Page => ({
    paragraphs: [`${head}The harbour master said on Tuesday that the boom had been cut.`],
    published: '2031-05-07',
  })

  it('has no weekday reckoned from either, and says so', () => {
    const { statements, notes } = read(dated('QUELLIN, 3 March 2029 – '))
    expect(statements[0]?.said).toMatchObject({ expression: { text: 'Tuesday' }, date: null })
    expect(notes.map(({ reason }) => reason).join()).toMatch(/2029-03-03.*2031-05-07/)
  })

  it.each(['QUELLIN, 5 May 2031 – ', 'QUELLIN – ', 'After the storm of 3 March 2029 – the worst – '])(
    'is not one that begins: %s',
    head => {
      const { statements, notes } = read(dated(head))
      expect(statements[0]?.said.date).toBe('2031-05-06')
      expect(notes).toEqual([])
    },
  )

  it('is noticed by what is said after it appeared', () => {
    const late: Page = { paragraphs: ['The harbour master said on 14 May 2033 that the boom was cut.'] }
    expect(rules({ ...late, published: '2031-05-07' })).toEqual(['said-after-published'])
    expect(rules({ ...late, published: '2033-05-13' })).toEqual([])
  })
})

describe('two bylines', () => {
  it('make nobody a speaker and move nothing', () => {
    const body = 'The port ministry of Kenya said on Monday that the boom had been cut.'
    const bylines = ['By Ruta Lind in Selm and Ivo Tarn in Vorr', 'By Jo Kern']
    const plain = read({ paragraphs: [body], published: '2031-05-07' })
    const signed = read({ paragraphs: [...bylines, body], published: '2031-05-07' })
    const told = (made: typeof plain) =>
      made.statements.map(({ speakerName, act, said }) => [speakerName, act, said.date])
    expect(told(signed)).toEqual(told(plain))
    expect(signed.actors.map(({ name }) => name)).toEqual(plain.actors.map(({ name }) => name))
  })
})

describe('names in other scripts', () => {
  const mixed =
    'General Андрій Коваленко said on Monday that the bridge was held. الجنرال محمد الحسن denied that the port had fallen. ' +
    '王小明, a spokesman in 北京, said the road was shut.'

  it('are kept as they are written, and nobody who bears one is an unnamed source', () => {
    const { statements, text } = read({ paragraphs: [mixed], published: '2031-05-07' })
    expect(statements.map(({ speakerName }) => speakerName)).toEqual([
      'Андрій Коваленко',
      'الجنرال محمد الحسن',
      expect.stringContaining('王小明'),
    ])
    expect(statements.map(({ anonymous }) => anonymous)).toEqual([false, false, false])
    for (const { content } of statements)
      for (const span of content.spans) expect(text.slice(span.start, span.end)).toBe(span.text)
  })

  it('are remarked on, with what can be done', () => {
    expect(rules({ paragraphs: [mixed], published: '2031-05-07' })).toEqual(['other-script'])
    expect(rules('General Añez said that the bridge was held.')).toEqual([])
  })
})

describe('a list of names', () => {
  const GIVEN = ['Ana', 'Boro', 'Cela', 'Dirk', 'Esme']
  const nameAt = (i: number): string => {
    const tail = [...String(i)].map(digit => 'aeioulmnrs'[Number(digit)]).join('')
    return `Mr ${GIVEN[i % GIVEN.length]} Kor${tail}`
  }
  const listOf = (count: number): string => Array.from({ length: count }, (_, i) => nameAt(i)).join(', ')
  const page = (count: number): Page => ({
    paragraphs: [`The council said the dead were ${listOf(count)}.`, 'The council of Selm wept.'],
  })

  it('of 300 makes none of them the speaker', () => {
    const { statements } = interpretPage(page(300), [
      { source: 'The council', cue: 'said', content: `the dead were ${listOf(300)}` },
    ])
    expect(statements.map(({ speakerName }) => speakerName)).toEqual([expect.stringContaining('ouncil')])
    const after = read(`The dead are ${listOf(300)}, the ministry said.`)
    expect(after.statements.map(({ speakerName }) => speakerName)).toEqual(['Ministry'])
  })

  it('that is ten times as long takes no more than some ten times as long', () => {
    const timeOf = (count: number): number => {
      const article = articleOf(page(count))
      const document = segment(article)
      const runs = [1, 2, 3].map(() => {
        const started = performance.now()
        interpret(article, document, [])
        return performance.now() - started
      })
      return Math.min(...runs)
    }
    timeOf(300)
    // A rule that looks from every name at every other one would take a hundred times as long.
    expect(timeOf(3000) / timeOf(300)).toBeLessThan(40)
  })
})

describe('a figure of 400 digits', () => {
  const digits = '7'.repeat(400)

  it('keeps its words and has no value', () => {
    const { figures, notes } = read(
      `The council said ${digits} people had fled and 30 soldiers had drowned. About ${'999,'.repeat(130)}999 shells fell.`,
    )
    expect(figures.map(({ value, low, high }) => [value, low, high])).toEqual([
      [null, null, null],
      [30, 30, 30],
      [null, null, null],
    ])
    expect(figures[0]?.text).toContain(digits)
    expect(notes.map(({ rule }) => rule)).toEqual(['interpret.en.notes.number-too-long'])
    expect(notes[0]?.reason.length).toBeLessThan(200)
  })

  it('leaves the other end of a range standing', () => {
    const [figure] = read(`Between 5 and ${digits} houses burned in Selm.`).figures
    expect(figure).toMatchObject({ value: null, low: 5, high: null })
  })

  it('is no day and no year', () => {
    const { statements } = read({
      paragraphs: [`The council said on 12 May ${digits} that the ferry had sunk.`],
      published: '2031-05-07',
    })
    expect(statements.map(({ said }) => said.date?.length ?? 0)).toEqual([expect.toSatisfy(n => n <= 10)])
  })
})

describe('a name that is a place’s and a person’s', () => {
  it('stays open where it may be either', () => {
    const { statements, actors } = read('Jordan Hale, a nurse, wept. Jordan said she would stay.')
    expect(statements[0]).toMatchObject({
      speaker: null,
      speakerName: null,
      speakerCandidates: ['Government of Jordan', 'Jordan Hale'],
    })
    expect(actors.filter(({ kind }) => kind === 'government')).toEqual([])
  })

  it('is the land’s where nobody bears it', () => {
    const [statement] = read('Mona Hale, a nurse, wept. Jordan said it would shut the border.').statements
    expect(statement?.speakerName).toBe('Government of Jordan')
  })

  it('makes no government a party that a person’s name only sounds like', () => {
    const { actors } = read('Sofia Paris, a nurse, said Paris had wept.')
    expect(actors.map(({ name }) => name)).toEqual(['Sofia Paris'])
  })

  it('is put on no map where it acts', () => {
    const { places } = read('Ms Florence Tarn fled. Florence said the road was shut.')
    expect(places.flatMap(({ mentions }) => mentions.map(({ use }) => use))).not.toContain('locative')
  })
})

describe('a comma that ends what is said', () => {
  it.each([
    ['Rebels shot dead Ivo Tarn, the mayor said.', 'Mayor'],
    ['Kenya will hold talks with Ivo Tarn, a spokesman said.', 'Spokesman'],
  ])('does not make its last name the speaker: %s', (text, name) => {
    expect(read(text).statements.map(({ speakerName }) => speakerName)).toEqual([name])
  })

  it('leaves him the speaker who held the office before', () => {
    const text = 'The mayor, Ivo Tarn, wept. Rebels had shot at Ivo Tarn, the mayor said.'
    expect(read(text).statements.at(-1)?.speakerName).toBe('Ivo Tarn')
  })
})

describe('little and broken text', () => {
  it('of one sentence has its one statement', () => {
    const { statements, controls } = read('Rebels seized the port of Mombasa on Friday, the army said.')
    expect(statements).toHaveLength(1)
    expect(controls.map(({ placeName, action, date }) => [placeName, action, date])).toEqual([
      ['Mombasa', 'took', null],
    ])
  })

  it.each([
    ['nothing', ['']],
    ['white space', ['  ', '\u00a0', '…']],
    ['quotation marks', ['“', '"', '""', '”“']],
    ['a cue', ['said']],
  ])('of %s has nothing to say', (_, paragraphs) => {
    const { statements, actors, places, figures, offers, agreements, controls } = read({ paragraphs })
    expect([statements, actors, places, figures, offers, agreements, controls].flat()).toEqual([])
  })

  it('with an unclosed bracket or quotation does not run on into the next paragraph', () => {
    const { statements, text } = read({
      paragraphs: [
        'The minister (who had left [the room said that "the army would not leave the ford.',
        'The rebels denied it. "We hold it,” their leader said (again.',
      ],
    })
    expect(statements.length).toBeGreaterThan(1)
    const edge = text.indexOf('\n\n')
    for (const { content } of statements)
      for (const { start, end } of content.spans) expect(start < edge && end > edge + 2).toBe(false)
  })
})

describe('a text in capitals', () => {
  const loud =
    'THE MINISTRY OF DEFENCE SAID ON MONDAY THAT ITS TROOPS HAD LEFT THE FORD. THE REBELS DENIED THAT 30 OF THEM HAD BEEN KILLED.'

  it('says that names cannot be told in it', () => {
    expect(rules({ paragraphs: [loud], published: '2031-05-07' })).toEqual(['capitals'])
    expect(rules({ headline: loud, paragraphs: ['All is quiet on the river, they say.'] })).toEqual([])
  })

  it('still has who said what', () => {
    const { statements } = read({ paragraphs: [loud], published: '2031-05-07' })
    expect(statements.map(({ act }) => act)).toEqual(['assert', 'deny'])
  })
})
