import { describe, expect, it } from 'vitest'
import { interpretPage, readStatements } from './read-statements.ts'

const names = (...args: Parameters<typeof readStatements>): (string | null)[] =>
  readStatements(...args).map(({ speakerName }) => speakerName)

describe('a speaker told by a chain', () => {
  it('is the fullest name behind a title, initials and a pronoun', () => {
    expect(
      names(
        {
          paragraphs: [
            'The Border Monitoring Mission (BMM) said shells had landed. BMM added that nobody was hurt.',
            'Defence Minister Ilya Maren denied it. The minister said guns were silent. His statement said no more.',
          ],
        },
        [
          { source: 'BMM', cue: 'added', content: 'that nobody was hurt' },
          { source: 'The minister', cue: 'said', content: 'guns were silent' },
        ],
      ),
    ).toEqual(['Border Monitoring Mission', 'Ilya Maren'])
  })

  it('is a land where the office of its leader is called by the adjective or by the land', () => {
    const [said] = readStatements(
      {
        paragraphs: [
          'President Ruta Lind of Poland met the envoy.',
          'Talks went on.',
          'The Polish president said it was late.',
        ],
      },
      [{ source: 'The Polish president', cue: 'said', content: 'it was late' }],
    )
    expect(said?.speakerName).toBe('Ruta Lind')
  })

  it('keeps the description of a source without a name for its pronoun', () => {
    const said = readStatements(
      { paragraphs: ['A military source said the hill was taken. He said guns had been left behind.'] },
      [
        { source: 'A military source', cue: 'said', content: 'the hill was taken' },
        { source: 'He', cue: 'said', content: 'guns had been left behind' },
      ],
    )
    expect(said.map(({ speakerName, anonymous }) => [speakerName, anonymous])).toEqual([
      ['Military source', true],
      ['Military source', true],
    ])
  })

  it('goes before somebody whom the text has not mentioned since', () => {
    expect(
      names(
        {
          paragraphs: [
            'Tarek Vark, a pastor, said two were dead. "Nobody came," he said.',
            'Daniel Bren of Blue Shield said the road was cut.',
            '"Convoys are waiting," he said.',
          ],
        },
        [
          { source: 'Tarek Vark, a pastor', cue: 'said', content: 'two were dead' },
          { source: 'Daniel Bren of Blue Shield', cue: 'said', content: 'the road was cut' },
          { source: 'he', cue: 'said', content: '"Convoys are waiting,"', manner: 'direct' },
        ],
      ),
    ).toEqual(['Tarek Vark', 'Daniel Bren', 'Daniel Bren'])
  })

  it('is not a ministry or a town for "he"', () => {
    const said = names(
      {
        paragraphs: [
          'Enno Vark, a pastor, said two were dead. Shells had hit neighbouring Velm state. He saw smoke.',
        ],
      },
      [
        { source: 'Enno Vark, a pastor', cue: 'said', content: 'two were dead' },
        { source: 'He', cue: 'saw', content: 'smoke' },
      ],
    )
    expect(said).toEqual(['Enno Vark', 'Enno Vark'])
  })

  it('takes the name that closes a long office, and that office as the role', () => {
    const { actors } = interpretPage(
      {
        paragraphs: ['The prime minister of the self-declared Selm Republic Ivo Tarn said guns were silent.'],
      },
      [
        {
          source: 'The prime minister of the self-declared Selm Republic Ivo Tarn',
          cue: 'said',
          content: 'guns were silent',
        },
      ],
    )
    expect(actors.find(({ kind }) => kind === 'person')).toMatchObject({
      name: 'Ivo Tarn',
      role: 'prime minister of the self-declared Selm Republic',
    })
  })

  it('keeps a role to the comma, without the land before it', () => {
    const { actors } = interpretPage(
      { paragraphs: ["Oto Lind, an assistant to Poland's security adviser, said it was late."] },
      [
        {
          source: "Oto Lind, an assistant to Poland's security adviser",
          cue: 'said',
          content: 'it was late',
        },
      ],
    )
    expect(actors.find(({ kind }) => kind === 'person')?.role).toBe("assistant to Poland's security adviser")
  })
})

describe('an actor', () => {
  it('has its pronouns and short forms among its mentions', () => {
    const page = { paragraphs: ['Mayor Ivo Tarn said no. Later the mayor left, and he slept.'] }
    const text = page.paragraphs.join()
    const { actors } = interpretPage(page, [{ source: 'Mayor Ivo Tarn', cue: 'said', content: 'no' }])
    const mentions = actors.find(({ name }) => name === 'Ivo Tarn')?.mentions ?? []
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mayor Ivo Tarn',
      'the mayor',
      'he',
    ])
  })
})

describe('who does not speak', () => {
  it('is the one who has been criticised', () => {
    const [said] = readStatements({ paragraphs: ['Mayor Ivo Tarn has been criticised for leaving early.'] }, [
      { source: 'Mayor Ivo Tarn', cue: 'has been criticised for', content: 'leaving early' },
    ])
    expect([said?.speakerName, said?.anonymous]).toEqual([null, true])
  })

  it('is the writer who says "we" outside any quotation', () => {
    expect(
      names({ paragraphs: ['Mayor Ivo Tarn said no. We think it was late.'] }, [
        { source: 'Mayor Ivo Tarn', cue: 'said', content: 'no' },
        { source: 'We', cue: 'think', content: 'it was late' },
      ]),
    ).toEqual(['Ivo Tarn', null])
  })

  it('is the group whose gunman is described', () => {
    expect(
      names({ paragraphs: ['The masked Red Dawn gunman said it was war.'] }, [
        { source: 'The masked Red Dawn gunman', cue: 'said', content: 'it was war' },
      ]),
    ).toEqual(['Masked Red Dawn gunman'])
  })
})

describe('a ministry', () => {
  it('has one name, whichever way round its matter stands', () => {
    const said = [
      'The Polish Ministry of Foreign Affairs',
      "Poland's Foreign Ministry",
      'The Ministry of Foreign Affairs of Poland',
    ].map(
      source =>
        names({ paragraphs: [`${source} said it was late.`] }, [
          { source, cue: 'said', content: 'it was late' },
        ])[0],
    )
    expect(new Set(said)).toEqual(new Set(['Foreign Ministry of Poland']))
  })

  it('keeps its matter without a land', () => {
    expect(
      names({ paragraphs: ['The Ministry of Health and Sport said it was late.'] }, [
        { source: 'The Ministry of Health and Sport', cue: 'said', content: 'it was late' },
      ]),
    ).toEqual(['Health and Sport Ministry'])
  })
})

describe('a document', () => {
  it('speaks for whom its own phrase names', () => {
    expect(
      names(
        {
          paragraphs: [
            'Poland said no.',
            'A Blue Shield report said yes.',
            'A statement by Blue Shield said so too.',
          ],
        },
        [
          { source: 'Poland', cue: 'said', content: 'no' },
          { source: 'A Blue Shield report', cue: 'said', content: 'yes' },
          { source: 'A statement by Blue Shield', cue: 'said', content: 'so too' },
        ],
      ),
    ).toEqual(['Government of Poland', 'Blue Shield (report)', 'Blue Shield (statement)'])
  })

  it('is nobody\'s where "a video" has no owner, and a newspaper is none', () => {
    expect(
      names({ paragraphs: ['Poland said no.', 'A video showed smoke.', 'The Norland Post said yes.'] }, [
        { source: 'Poland', cue: 'said', content: 'no' },
        { source: 'A video', cue: 'showed', content: 'smoke' },
        { source: 'The Norland Post', cue: 'said', content: 'yes' },
      ]),
    ).toEqual(['Government of Poland', 'video', 'Norland Post'])
  })
})

describe('a target told by a chain', () => {
  it('is whom a pronoun or a short form stands for', () => {
    const { statements, actors } = interpretPage(
      {
        paragraphs: ['Governor Ada Bren opened the bridge. Ivo Tarn accused the governor of haste.'],
      },
      [{ source: 'Ivo Tarn', cue: 'accused', content: 'haste' }],
    )
    const target = statements[0]?.target?.actor
    expect(actors.find(({ id }) => id === target)?.name).toBe('Ada Bren')
  })
})
