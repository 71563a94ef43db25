import { describe, expect, it } from 'vitest'
import { interpretPage, type Marked, type Page } from './read-statements.ts'

const spoken = (page: Page | string, marks: readonly Marked[]) => {
  const { statements, actors } = interpretPage(
    typeof page === 'string' ? { paragraphs: [page] } : page,
    marks,
  )
  return { names: statements.map(({ speakerName }) => speakerName), statements, actors }
}

const says = (sentence: string, source: string, published?: string) =>
  spoken({ paragraphs: [sentence], ...(published ? { published } : {}) }, [
    { source, cue: 'said', content: 'the road was cut' },
  ])

describe('an actor that the lexicon knows', () => {
  it('is one actor under all its forms, with those of the article as aliases', () => {
    const { statements, actors } = spoken(
      {
        paragraphs: [
          'Ansar Allah said the port was open.',
          'The Houthis denied a raid.',
          'The Houthi movement promised a reply.',
        ],
      },
      [
        { source: 'Ansar Allah', cue: 'said', content: 'the port was open' },
        { source: 'The Houthis', cue: 'denied', content: 'a raid' },
        { source: 'The Houthi movement', cue: 'promised', content: 'a reply' },
      ],
    )
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBe(1)
    const actor = actors.find(({ id }) => id === statements[0]?.speaker)
    expect(actor?.kind).toBe('armed-group')
    expect(actor?.aliases).toContain('Ansar Allah')
  })

  it.each([
    ['The U.N. refugee agency said the road was cut.', 'The U.N. refugee agency', 'UNHCR', 'organisation'],
    ['al Qaeda said the road was cut.', 'al Qaeda', 'al-Qaeda', 'armed-group'],
    ['Press TV said the road was cut.', 'Press TV', 'Press TV', 'outlet'],
    [
      'The Islamist group Abu Sayyaf said the road was cut.',
      'The Islamist group Abu Sayyaf',
      'Abu Sayyaf',
      'armed-group',
    ],
    ['M23 rebels said the road was cut.', 'M23 rebels', 'M23', 'armed-group'],
    [
      'The International Committee of the Red Cross said the road was cut.',
      'The International Committee of the Red Cross',
      'International Committee of the Red Cross',
      'organisation',
    ],
  ])('is told by its name: %s', (sentence, source, name, kind) => {
    const { names, actors } = says(sentence, source)
    expect(names).toEqual([name])
    expect(actors.find(actor => actor.name === name)?.kind).toBe(kind)
  })

  it('keeps its id where it changes its name, and shows the name of its time', () => {
    const before = says('The Nusra Front said the road was cut.', 'The Nusra Front', '2014-03-01')
    const after = says('HTS said the road was cut.', 'HTS', '2021-03-01')
    expect([before.names, after.names]).toEqual([['Jabhat al-Nusra'], ['Hayat Tahrir al-Sham']])
    expect(before.statements[0]?.speaker).toBe(after.statements[0]?.speaker)
  })

  it('is not meant before its name came up', () => {
    expect(says('M23 said the road was cut.', 'M23', '1999-03-01').actors[0]?.kind).not.toBe('armed-group')
  })

  it('is told from another of the same letters by what the article names in full', () => {
    const [army] = says('The Rapid Support Forces met. RSF said the road was cut.', 'RSF').names
    const [press] = says('Reporters Without Borders met. RSF said the road was cut.', 'RSF').names
    const [open] = says('RSF said the road was cut.', 'RSF').actors
    expect([army, press]).toEqual(['Rapid Support Forces', 'Reporters Without Borders'])
    expect([open?.kind, open?.name]).toEqual(['organisation', 'RSF'])
  })

  it('is nobody where the article spells its letters out as something else', () => {
    const { actors } = says('The Rural Savings Union (FARC) met. FARC said the road was cut.', 'FARC')
    expect(actors.map(({ kind }) => kind)).not.toContain('armed-group')
  })

  it('does not speak where people of it do, or where it is only mentioned', () => {
    const { statements } = says('Two Hamas fighters said the road was cut.', 'Two Hamas fighters')
    expect(statements[0]?.anonymous).toBe(true)
    expect(says('The victory over Hamas said the road was cut.', 'The victory over Hamas').names).not.toEqual(
      ['Hamas'],
    )
  })

  it('has those who lead it', () => {
    const { actors } = spoken('Taliban spokesman Omar Shan said the road was cut.', [
      { source: 'Taliban spokesman Omar Shan', cue: 'said', content: 'the road was cut' },
    ])
    const shan = actors.find(({ name }) => name === 'Omar Shan')
    expect(actors.find(({ id }) => id === shan?.affiliation)?.name).toBe('Taliban')
  })
})

describe('"the group"', () => {
  it('is no armed group where it is described as another kind', () => {
    const { names } = spoken('Hamas left. The Christian aid group said the road was cut.', [
      { source: 'The Christian aid group', cue: 'said', content: 'the road was cut' },
    ])
    expect(names).not.toEqual(['Hamas'])
  })

  it('stays open between two, and keeps both as candidates', () => {
    const { statements } = spoken('Hamas and Hezbollah met. The group said the road was cut.', [
      { source: 'The group', cue: 'said', content: 'the road was cut' },
    ])
    expect(statements[0]?.speakerName).toBeNull()
    expect(statements[0]?.speakerCandidates).toEqual(['Hamas', 'Hezbollah'])
  })
})
