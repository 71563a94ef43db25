import { describe, expect, it } from 'vitest'
import { interpretPage, readOne, readStatements } from './read-statements.ts'

const said = (sentence: string, source: string) =>
  readOne(sentence, { source, cue: 'said', content: 'the pass was shut' })

const lastOf = (...paragraphs: readonly string[]) => {
  const { statements, actors } = interpretPage(
    { paragraphs },
    paragraphs.map(paragraph => ({
      source: paragraph.slice(0, paragraph.indexOf(' said ')),
      cue: 'said',
      content: paragraph.slice(paragraph.indexOf(' said ') + 6, -1),
    })),
  )
  const statement = statements.at(-1)
  return { statement, actor: actors.find(({ id }) => id === statement?.speaker), actors }
}

describe('an office and the name behind it', () => {
  it.each([
    ['Chief of Defence Staff Air Marshal Alan Bade', 'Alan Bade', 'Chief of Defence Staff Air Marshal'],
    ['The Minister for Special Duties Tam Tura', 'Tam Tura', 'Minister for Special Duties'],
    ['Minister of Interior Oto Lund', 'Oto Lund', 'Minister of Interior'],
    ['White House spokeswoman Kate Hall', 'Kate Hall', 'White House spokeswoman'],
    ['Pentagon spokesman Rear Admiral Jon Kerr', 'Jon Kerr', 'Pentagon spokesman Rear Admiral'],
    ['Head of the committee Hakim al-Zar', 'Hakim al-Zar', null],
    ['Somali President Hassan Sheikh Warsame', 'Hassan Sheikh Warsame', 'President'],
    ['Hussain Abdo, country director for Green Well,', 'Hussain Abdo', null],
    ['Tarik Jasar from the agency', 'Tarik Jasar', null],
    ['Fearless Mr Abdul', 'Abdul', null],
  ])('are told apart: %s', (source, name, role) => {
    const { statement, actor } = lastOf(`${source} said the pass was shut.`)
    expect([statement?.speakerName, actor?.kind]).toEqual([name, 'person'])
    if (role !== null) expect(actor?.role).toBe(role)
  })

  it('takes no day and no sentence before it for an office', () => {
    const { actor } = lastOf('They met on Friday. President Oto Lund said the pass was shut.')
    expect(actor?.role ?? 'President').toBe('President')
  })

  it('knows a surname with and without its article', () => {
    const { statement } = lastOf(
      'Lawmaker Hakim al-Zar said the pass was open.',
      'Zar said the pass was shut.',
    )
    expect(statement?.speakerName).toBe('Hakim al-Zar')
  })

  it('knows him again behind an adjective and a title', () => {
    const { statement } = lastOf(
      'Farmer Yasir Abdul said the pass was open.',
      'Fearless Mr Abdul said the pass was shut.',
    )
    expect(statement?.speakerName).toBe('Yasir Abdul')
  })

  it('takes a reporter of an outlet for a person', () => {
    const { actor } = lastOf('The Washington Post’s Liz Orn said the pass was shut.')
    expect([actor?.name, actor?.kind]).toEqual(['Liz Orn', 'person'])
  })

  it('names an unfilled office by its land or group, and hides nobody there', () => {
    const minister = said('Peruvian Defence Minister said the pass was shut.', 'Peruvian Defence Minister')
    expect([minister.speakerName, minister.anonymous]).toEqual(['Defense Minister of Peru', false])
    const aide = said('A Peruvian minister said the pass was shut.', 'A Peruvian minister')
    expect(aide.anonymous).toBe(true)
    const { statement } = lastOf(
      'The Abu Sayyaf militia met and its group’s leader fled. The group’s leader said the pass was shut.',
    )
    expect(statement?.speakerName).not.toBe('Abu Sayyaf')
  })
})

describe('somebody who is told by another', () => {
  it('is not that other, with a name or without', () => {
    const { statement } = lastOf(
      'Miner Ivo Lind said the pass was open.',
      'Mr Lind’s mother said the pass was shut.',
    )
    expect(statement?.speakerName).not.toBe('Ivo Lind')
    const named = lastOf(
      'Miner Ivo Lind said the pass was open.',
      'Lind’s mother, Ruta Lind, said the pass was shut.',
    )
    expect(named.statement?.speakerName).toBe('Ruta Lind')
  })

  it('is anonymous under a role with "a" before it, whatever the land', () => {
    const colonel = said('A Peruvian army colonel said the pass was shut.', 'A Peruvian army colonel')
    expect([colonel.speakerName, colonel.anonymous]).toEqual(['Peruvian army colonel', true])
  })
})

describe('a phrase for a source', () => {
  it.each([
    ['Jan van Harl, an analyst with the institute,', 'Jan van Harl'],
    ['Chief of the Defence Staff General Sir Alan Bade', 'Alan Bade'],
    ['The New York-based Committee to Protect Journalists', 'Committee to Protect Journalists'],
    ['Peru for its part', 'Government of Peru'],
    ['The FBI and Homeland Security Department', 'FBI and Homeland Security Department'],
    ['A blog linked to the rebels', 'Blog linked to the rebels'],
  ])('is cut at no wrong place: %s', (source, name) => {
    expect(lastOf(`${source} said the pass was shut.`).statement?.speakerName).toBe(name)
  })

  it('goes back to a report that was quoted before', () => {
    const { statement } = lastOf(
      'A district report said the pass was open.',
      'The report said the pass was shut.',
    )
    expect(statement?.speakerName).toBe('district report')
  })
})

describe('a body without its land', () => {
  it('is that of the one land whose like body the article names', () => {
    const { statement } = lastOf(
      'The government said the pass was shut.',
      'Peru’s government said the pass was open.',
      'The government said the pass was shut again.',
    )
    expect(statement?.speakerName).toBe('Government of Peru')
  })

  it('stays without a land where two have one', () => {
    const [first] = readStatements(
      {
        paragraphs: [
          'The government said the pass was shut.',
          'Officials of the Chilean government met the Peruvian government.',
        ],
      },
      [{ source: 'The government', cue: 'said', content: 'the pass was shut' }],
    )
    expect(first?.speakerName).toBe('Government')
  })

  it('goes on behind its noun where its name does', () => {
    const name = 'The Foundation for Relief and Concord in the Valley'
    expect(said(`${name} said the pass was shut.`, name).speakerName).toBe(
      'Foundation for Relief and Concord in the Valley',
    )
  })
})

describe('several who speak as one', () => {
  it('are named together, whatever they are', () => {
    const source = 'Peru’s government and Shining Path'
    const both = said(`${source} said the pass was shut.`, source)
    expect(both.speakerCandidates).toEqual(['Government of Peru', 'Shining Path'])
  })

  it('are not made of one name with "and" in it', () => {
    const source = 'The Ministry of Health and Sanitation of Peru'
    expect(said(`${source} said the pass was shut.`, source).speakerCandidates).toBeUndefined()
  })
})

describe('a description', () => {
  it('of somebody new is nobody who spoke before', () => {
    const [first, second] = readStatements(
      {
        paragraphs: [
          'Officials said the pass was open.',
          'One official close to the talks said the pass was shut.',
        ],
      },
      [
        { source: 'Officials', cue: 'said', content: 'the pass was open' },
        { source: 'One official close to the talks', cue: 'said', content: 'the pass was shut' },
      ],
    )
    expect(first?.speakerName).toBe('Officials')
    expect(second?.speakerName).toBe('One official close to the talks')
  })

  it.each([
    ['State television', 'outlet', false],
    ['The Lund family', 'crowd', false],
    ['Both governments', 'government', false],
    ['The photographs', 'document', false],
    ['Two fishermen', 'unnamed', true],
  ])('keeps its words and its kind: %s', (source, kind, anonymous) => {
    const { statement, actor } = lastOf(`${source} said the pass was shut.`)
    expect([actor?.kind, statement?.anonymous]).toEqual([kind, anonymous])
  })

  it.each(['The abduction of the girls', 'The credibility of the envoy', 'There', '2019', 'No longer'])(
    'of a matter is nobody’s: %s',
    source => {
      const { statement } = lastOf(`${source} said the pass was shut.`)
      expect([statement?.speakerName, statement?.anonymous]).toEqual([null, false])
    },
  )
})
