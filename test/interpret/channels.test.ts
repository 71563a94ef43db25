import { describe, expect, it } from 'vitest'
import { readOne, readStatements } from './read-statements.ts'

const channelOf = (sentence: string, source: string, cue: string, content: string) =>
  readOne(sentence, { source, cue, content }).channel

describe('a video', () => {
  it.each([
    ['In a new video, the Column said the pass was shut.', 'the Column', 'said', 'the pass was shut'],
    ['The grainy video shows that the pass was shut.', 'The grainy video', 'shows', 'the pass was shut'],
    [
      'The Column released a video claiming that the pass was shut.',
      'The Column',
      'claiming',
      'the pass was shut',
    ],
  ])('is the way by which words came: %s', (sentence, source, cue, content) => {
    expect(channelOf(sentence, source, cue, content)).toBe('video')
  })

  it.each([
    ['Aides are still studying the video, Peru said of the pass.', 'Peru', 'said', 'the pass'],
    [
      'The posting of the video came days after Peru ordered that the pass be shut.',
      'Peru',
      'ordered',
      'that the pass be shut',
    ],
  ])('that is spoken about is none: %s', (sentence, source, cue, content) => {
    expect(channelOf(sentence, source, cue, content)).toBeNull()
  })
})

describe('a briefing', () => {
  it('is where something was said, not when', () => {
    const at = 'At a briefing, Peru said the pass was shut.'
    const before = 'Shortly before the briefing, Peru said the pass was shut.'
    expect([at, before].map(sentence => channelOf(sentence, 'Peru', 'said', 'the pass was shut'))).toEqual([
      'news conference',
      null,
    ])
  })
})

describe('whom and when something was told', () => {
  const told = (second: string) =>
    readStatements(
      {
        paragraphs: [`Harl told Reuters on Friday the pass was shut, and ${second}.`],
        published: '2031-03-09',
      },
      [
        { source: 'Harl', cue: 'told', content: 'the pass was shut' },
        {
          source: second.split(' ')[0] ?? '',
          cue: 'said',
          content: 'ten had died',
        },
      ],
    ).map(({ relay, channel, said }) => [relay.join(' > '), channel, said.date])

  it('is of that saying alone, and not of another one in its sentence', () => {
    expect(told('Maren said ten had died')).toEqual([
      ['Harl > Reuters', 'news agency', '2031-03-07'],
      ['Maren', null, null],
    ])
  })
})
