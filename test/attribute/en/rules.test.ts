import { describe, expect, it } from 'vitest'
import { attributeSentence } from './attribute-sentence.ts'

/** What each rule makes of a sentence: rule, source, cue, content. */
const FIRING: readonly { text: string; expected: readonly (readonly string[])[] }[] = [
  {
    text: 'Ostra accused Velland forces of attacking its troops near the river.',
    expected: [['object-matter', 'Ostra', 'accused', 'attacking its troops near the river']],
  },
  {
    text: 'The council condemned the raid as a crime against farmers.',
    expected: [['object', 'The council', 'condemned', 'the raid as a crime against farmers']],
  },
  { text: 'Ostra says the dam is safe.', expected: [['clause', 'Ostra', 'says', 'the dam is safe']] },
  {
    text: 'The survey taken in Vell found that most shops were shut.',
    expected: [['clause', 'The survey taken in Vell', 'found', 'that most shops were shut']],
  },
  {
    text: 'While Harl admitted that the bridge was lost, his ministry has sent for engineers.',
    expected: [['clause', 'Harl', 'admitted', 'that the bridge was lost']],
  },
  {
    text: 'The envoy, Tora Lind, last week told the Courier that the convoy, which left at dawn, was stopped.',
    expected: [
      [
        'addressee-clause',
        'The envoy, Tora Lind',
        'told',
        'that the convoy, which left at dawn, was stopped',
      ],
    ],
  },
  {
    text: 'Velland repeated its denial that troops had crossed the border.',
    expected: [
      ['object', 'Velland', 'repeated', 'its denial that troops had crossed the border'],
      ['noun', 'its', 'denial', 'that troops had crossed the border'],
    ],
  },
  {
    text: 'Velland vowed to hold the ridge and urged Ostra to withdraw.',
    expected: [
      ['infinitive', 'Velland', 'vowed', 'to hold the ridge'],
      ['infinitive', 'Velland', 'urged', 'to withdraw'],
    ],
  },
  {
    text: 'The truce was announced late on Friday by the ministry of the north.',
    expected: [['passive-object', 'the ministry of the north', 'announced', 'The truce']],
  },
  {
    text: 'Harl rejected claims by the army that the bridge had held.',
    expected: [
      ['object', 'Harl', 'rejected', 'claims by the army that the bridge had held'],
      ['noun', 'the army', 'claims', 'that the bridge had held'],
    ],
  },
  {
    text: 'Fighting went on despite government claims of a truce.',
    expected: [['noun', 'government', 'claims', 'a truce']],
  },
  {
    text: 'Doubts immediately surrounded the purported truce.',
    expected: [['noun', '', 'Doubts', 'the purported truce']],
  },
  {
    text: 'Rumours of a raid have reached the valley.',
    expected: [['noun', '', 'Rumours', 'a raid']],
  },
  {
    text: 'Harl spoke after a news report that it paid for the hostages.',
    expected: [['noun', '', 'report', 'that it paid for the hostages']],
  },
  {
    text: 'Harl slammed reports of a pullback.',
    expected: [
      ['object', 'Harl', 'slammed', 'reports of a pullback'],
      ['noun', '', 'reports', 'a pullback'],
    ],
  },
  {
    text: 'The rebels agreed to leave Velk.',
    expected: [['infinitive', 'The rebels', 'agreed', 'to leave Velk']],
  },
  {
    text: 'Ostra Claims Kovarra Has Crossed the River',
    expected: [['clause', 'Ostra', 'Claims', 'Kovarra Has Crossed the River']],
  },
  {
    text: 'The council denied shelling the school.',
    expected: [['gerund', 'The council', 'denied', 'shelling the school']],
  },
  {
    text: 'Both sides are expected to meet in Vell.',
    expected: [['passive-infinitive', '', 'are expected', 'Both sides … to meet in Vell']],
  },
  {
    text: 'He was confident that talks would resume.',
    expected: [['adjective', 'He', 'confident', 'that talks would resume']],
  },
  {
    text: 'According to the mayor, the market was shelled.',
    expected: [['according-to', 'the mayor', 'According to', 'the market was shelled']],
  },
  {
    text: 'The market was shelled, according to the mayor.',
    expected: [['according-to', 'the mayor', 'according to', 'The market was shelled']],
  },
  {
    text: 'Old Harl was wrong, said the mayor of Vell.',
    expected: [['quoted-before', 'the mayor of Vell', 'said', 'Old Harl was wrong']],
  },
  {
    text: '"It is over," Harl said. "We go home."',
    expected: [['quoted-before', 'Harl', 'said', '"It is over," … "We go home."']],
  },
  {
    text: 'Asked why, he said: "We ran out of fuel."',
    expected: [['quoted-after', 'he', 'said', '"We ran out of fuel."']],
  },
]

describe('attribution in a sentence', () => {
  it.each(FIRING)('$text', ({ text, expected }) => {
    expect(attributeSentence(text)).toEqual(
      expected.map(([rule, source, cue, content]) => ({ rule, source, cue, content })),
    )
  })

  it('takes the one who speaks for the source, not the paper that is told', () => {
    const [one] = attributeSentence('"Nobody crossed," Mila Orr, a spokeswoman, told the Courier.')
    expect(one?.source).toBe('Mila Orr, a spokeswoman')
  })

  it('reads a declined comment as one attribution, with what it was about', () => {
    const found = attributeSentence('The minister declined to comment on reports of tanks in Vell.')
    expect(found.filter(one => one.rule === 'object')).toEqual([
      {
        rule: 'object',
        source: 'The minister',
        cue: 'declined to comment on',
        content: 'reports of tanks in Vell',
      },
    ])
  })

  it('gives a participle the subject of the nearest clause', () => {
    const found = attributeSentence(
      'As the rebels pushed north, Harl toured the front, saying the line would hold.',
    )
    expect(found.map(one => [one.source, one.content])).toEqual([['Harl', 'the line would hold']])
  })

  it('carries a speech past an apposition with a cue of its own', () => {
    const [first] = attributeSentence(
      '"We are tired," said Tora Lind, a farmer, who supports the truce. "We want to sow."',
    )
    expect(first?.content).toBe('"We are tired," … "We want to sow."')
  })
})

describe('no attribution', () => {
  it.each([
    ['where an attack is one of arms', 'Rebels attacked the barracks and blasted the gate.'],
    ['where something only seems so', 'The army appeared to have gained the ridge.'],
    ['in a noun that its clause lacks', 'The accusations that were made in May are old.'],
    ['in a threat that nobody makes', 'The threat of rain emptied the square.'],
    ['where cues are nouns of other things', 'The plan of the town hung in the hall.'],
    ['where nothing is said at all', 'The bridge fell into the river at noon.'],
  ])('%s', (_, text) => {
    expect(attributeSentence(text)).toEqual([])
  })
})
