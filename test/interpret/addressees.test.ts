import { describe, expect, it } from 'vitest'
import { interpretPage, type Marked } from './read-statements.ts'

const told = (text: string, mark: Marked): string | null => {
  const { statements, actors } = interpretPage({ paragraphs: [text] }, [mark])
  return actors.find(({ id }) => id === statements[0]?.addressee)?.name ?? null
}

describe('whom it is told', () => {
  it('stands behind "told", whatever the words are about', () => {
    const content = 'Norland had mined the bay'
    expect(
      told(`The mayor told Reuters that ${content}.`, { source: 'The mayor', cue: 'told', content }),
    ).toBe('Reuters')
  })

  it('stands behind a letter, an interview or a call', () => {
    const content = 'the ferry was late'
    expect(
      told(`Ivo Maren said in a letter to the Kenyan government that ${content}.`, {
        source: 'Ivo Maren',
        cue: 'said',
        content,
      }),
    ).toBe('Government of Kenya')
  })

  it('is whoever is called upon, and not whoever is accused', () => {
    expect(
      told('Chad urged Kenya to open the port.', {
        source: 'Chad',
        cue: 'urged',
        content: 'to open the port',
      }),
    ).toBe('Government of Kenya')
    expect(
      told('Chad accused Kenya of closing the port.', {
        source: 'Chad',
        cue: 'accused',
        content: 'closing the port',
      }),
    ).toBeNull()
  })

  it('is nobody where nobody is named', () => {
    const content = 'the port was closed'
    expect(told(`Chad said that ${content}.`, { source: 'Chad', cue: 'said', content })).toBeNull()
    expect(told(`Chad told them that ${content}.`, { source: 'Chad', cue: 'told', content })).toBeNull()
    expect(told(`Chad told of the raid: ${content}.`, { source: 'Chad', cue: 'told', content })).toBeNull()
  })
})

describe('whom it is about', () => {
  it.each(['Chadian regular forces', 'Chadian mountain-trained forces'])(
    'is of the land in its own words, not of the one land whose forces are named elsewhere: %s',
    whom => {
      const text = `Nairobi accused ${whom} of burning the ferry. Rebels fought Kenyan government forces.`
      const mark: Marked = { source: 'Nairobi', cue: 'accused', content: 'burning the ferry' }
      const { statements, actors } = interpretPage({ paragraphs: [text] }, [mark])
      expect(actors.find(({ id }) => id === statements[0]?.target?.actor)?.name).toBe('Forces of Chad')
    },
  )

  it('is nobody where only a day stands behind the cue', () => {
    const text = 'Chad offered on Saturday to open the road.'
    const mark: Marked = { source: 'Chad', cue: 'offered', content: 'to open the road' }
    const { statements, actors } = interpretPage({ paragraphs: [text] }, [mark])
    expect(statements[0]?.target).toBeUndefined()
    expect(actors.map(({ name }) => name)).toEqual(['Government of Chad'])
  })
})
