import { describe, expect, it } from 'vitest'
import { lines, said, told } from './propositions.ts'
import { interpretPage } from './read-statements.ts'

describe('who does what a statement says', () => {
  it('is the speaker behind "we" and behind a verb without a subject', () => {
    const said = told('“We shelled the harbour,” Peru said.', {
      source: 'Peru',
      cue: 'said',
      content: '“We shelled the harbour,”',
      manner: 'direct',
    })
    const vowed = told('Peru vowed to withdraw its troops.', {
      source: 'Peru',
      cue: 'vowed',
      content: 'to withdraw its troops',
    })
    const { statements } = interpretPage({ paragraphs: ['Peru denied sending troops to Chile.'] }, [
      { source: 'Peru', cue: 'denied', content: 'sending troops to Chile' },
    ])
    expect(said[0]?.actor).toMatch(/^act-/)
    expect(vowed[0]).toMatchObject({
      actor: said[0]?.actor,
      modality: 'promised',
      predicate: 'withdraw-forces',
    })
    expect(statements[0]?.propositions?.[0]).toMatchObject({
      actor: statements[0]?.speaker,
      polarity: 'positive',
    })
  })

  it('is the one called upon or accused', () => {
    const urged = told('Peru urged Chile to withdraw its troops.', {
      source: 'Peru',
      cue: 'urged',
      content: 'to withdraw its troops',
    })
    const { statements } = interpretPage({ paragraphs: ['Peru accused Chile of shelling Arica.'] }, [
      { source: 'Peru', cue: 'accused', content: 'shelling Arica' },
    ])
    expect(urged[0]?.modality).toBe('normative')
    expect(urged[0]?.actor).toBe(statements[0]?.target?.actor)
    expect(statements[0]?.propositions?.[0]?.actor).toBe(statements[0]?.target?.actor)
  })

  it('is the speaker where an indirect content begins with a pronoun that leads nowhere else', () => {
    const said = told('Peru said it had shelled Arica.', {
      source: 'Peru',
      cue: 'said',
      content: 'it had shelled Arica',
    })
    expect(said[0]?.actor).toMatch(/^act-/)
  })

  it('is nobody where "it" only fills the place of a subject', () => {
    const said = told('Peru said it was important that talks resume.', {
      source: 'Peru',
      cue: 'said',
      content: 'it was important that talks resume',
    })
    expect(said[0]).toMatchObject({ predicate: 'be', actor: null })
  })
})

describe('what a statement says', () => {
  it('is read clause by clause, by the lemma where the lexicon has no sense', () => {
    const said = told('Peru said the rains had delayed the harvest and rebels shelled Arica.', {
      source: 'Peru',
      cue: 'said',
      content: 'the rains had delayed the harvest and rebels shelled Arica',
    })
    expect(said.map(({ predicate }) => predicate)).toEqual(['delay', 'shell'])
  })

  it('leaves out what a statement inside it says', () => {
    const { statements } = interpretPage({ paragraphs: ['Peru said that Chile denied shelling Arica.'] }, [
      { source: 'Peru', cue: 'said', content: 'Chile denied shelling Arica' },
      { source: 'Chile', cue: 'denied', content: 'shelling Arica' },
    ])
    expect(statements.map(s => s.propositions?.map(({ predicate }) => predicate))).toEqual([
      ['deny'],
      ['shell'],
    ])
  })

  it('is no matter of the narrator', () => {
    const { narrated: own } = interpretPage(
      { paragraphs: ['Rebels took Arica. Peru said rebels shelled Tacna.'] },
      [{ source: 'Peru', cue: 'said', content: 'rebels shelled Tacna' }],
    )
    expect(lines(own ?? [])).toEqual(['take-place | actor=Rebels | place=Arica'])
  })
})

describe('spans', () => {
  it('are exact, and the proposition reaches over all of them', () => {
    const sentence = 'On Friday Sudanese rebels shelled the port of Damra, killing 14 sailors.'
    for (const { start, end, parts = {} } of said(sentence))
      for (const span of Object.values(parts)) {
        expect(sentence.slice(span.start, span.end)).toBe(span.text)
        expect(start <= span.start && span.end <= end).toBe(true)
      }
  })
})

describe('the subject of a long clause', () => {
  it('is what a clause with "that" is told by', () => {
    expect(
      lines(
        told('Peru said rumours that rebels had left Lima were untrue.', {
          source: 'Peru',
          cue: 'said',
          content: 'rumours that rebels had left Lima were untrue',
        }),
      ),
    ).toEqual(['leave | actor=rebels', 'be | actor=rumours | object=untrue'])
  })

  it('is a group that is called by two capitals, and nobody who "no longer" does it', () => {
    expect(lines(said('The methods used by the IS shocked Lima.'))).toEqual([])
    expect(lines(said('The navy no longer controls Lima.'))).toEqual([
      'hold-place | actor=The navy | place=Lima | not',
    ])
    expect(lines(said('Fighters of IS attacked the port of Lima.'))).toEqual([
      'attack | actor=Fighters of IS | recipient=the port of Lima',
    ])
  })
})

describe("the article's own voice", () => {
  const own = (...paragraphs: readonly string[]) => lines(interpretPage({ paragraphs }, []).narrated ?? [])

  it('asserts what its main clauses say, in a headline too', () => {
    expect(
      lines(
        interpretPage({ headline: 'Rebels seize Tacna', paragraphs: ['Soldiers will leave Arica.'] }, [])
          .narrated ?? [],
      ),
    ).toEqual([
      'take-place | actor=Rebels | place=Tacna',
      'leave-place | actor=Soldiers | place=Arica | scheduled',
    ])
    expect(own('Gunmen began to shell the port of Damra.')).toEqual([
      'shell | actor=Gunmen | recipient=the port of Damra',
    ])
  })

  it.each([
    ['a clause that only describes', 'The gunmen who shelled Tacna are young.'],
    ['a deed that a noun names', 'The shelling of Tacna by rebels was a surprise.'],
    ['what it keeps its distance from', 'Rebels reportedly seized Tacna.'],
    ['what appears so', 'Rebels appear to have seized Tacna.'],
    ['a label of its own doubt', 'The suspected rebels attacked Tacna.'],
    ['what only may be', 'Rebels may attack Tacna.'],
    ['a saying that no rule found', 'Rebels seized Tacna, the mayor told a radio station.'],
    ['a question', 'Have rebels seized Tacna?'],
    ['words in marks', 'Rebels “liberated” Tacna.'],
    ['a column', 'We attacked Tacna in spring.'],
  ])('asserts nothing of %s', (_, sentence) => {
    expect(own(sentence)).toEqual([])
  })

  it('leaves alone what goes on with words that somebody said', () => {
    const { narrated: told } = interpretPage(
      { paragraphs: ['The mayor said the port burned. Rebels had shelled Damra. Soldiers shelled Arica.'] },
      [{ source: 'The mayor', cue: 'said', content: 'the port burned' }],
    )
    expect(lines(told ?? [])).toEqual(['shell | actor=Soldiers | recipient=Arica'])
  })
})
