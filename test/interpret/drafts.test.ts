import { describe, expect, it } from 'vitest'
import { type Marked, readStatements } from './read-statements.ts'

const contents = (paragraph: string, marks: readonly Marked[]): string[] =>
  readStatements({ paragraphs: [paragraph] }, marks).map(({ content }) =>
    content.spans.map(({ text }) => text).join(' … '),
  )

describe('what becomes a statement', () => {
  it('is not the question that was the occasion', () => {
    expect(
      contents('Harl said the road was open when asked about the raid.', [
        { source: 'Harl', cue: 'said', content: 'the road was open' },
        { source: 'Harl', cue: 'asked about', content: 'the raid' },
      ]),
    ).toEqual(['the road was open'])
    expect(
      contents('Harl asked about the raid.', [{ source: 'Harl', cue: 'asked about', content: 'the raid' }]),
    ).toEqual(['the raid'])
  })

  it('is no outlook that nobody is named for', () => {
    const text = 'The talks are expected to fail.'
    expect(contents(text, [{ cue: 'are expected', content: 'to fail', lemma: 'expect' }])).toEqual([])
    expect(
      contents(`Harl said so. ${text}`, [
        { source: 'Harl', cue: 'are expected', content: 'to fail', lemma: 'expect' },
      ]),
    ).toEqual(['to fail'])
  })

  it('has neither in its source nor in its cue the day on which it was said', () => {
    const spans = (paragraph: string, mark: Marked) =>
      readStatements({ paragraphs: [paragraph] }, [mark]).map(({ source, cue, said }) => [
        source?.spans[0]?.text,
        cue?.spans[0]?.text,
        said.expression?.text,
      ])
    expect(
      spans('The envoy in August announced a truce.', {
        source: 'The envoy in August',
        cue: 'announced',
        content: 'a truce',
      }),
    ).toEqual([['The envoy', 'announced', 'August']])
    expect(
      spans('The navy said Thursday the port burned.', {
        source: 'The navy',
        cue: 'said Thursday',
        content: 'the port burned',
      }),
    ).toEqual([['The navy', 'said', 'Thursday']])
    expect(
      spans('The Star on Sunday said the port burned.', {
        source: 'The Star on Sunday',
        cue: 'said',
        content: 'the port burned',
      })[0]?.[0],
    ).toBe('The Star on Sunday')
  })

  it('is no condition that stands behind a saying', () => {
    expect(
      contents('“The road is open,” Harl said, provided that nobody shoots.', [
        { source: 'Harl', cue: 'said', content: '“The road is open,”' },
        { source: 'Harl', cue: 'provided', content: 'that nobody shoots' },
      ]),
    ).toEqual(['The road is open'])
  })

  it('ends before a bracket that opens a credit', () => {
    expect(
      contents('Villagers demand the bridge be mended (Valley Photo / A. Lind', [
        { source: 'Villagers', cue: 'demand', content: 'the bridge be mended (Valley Photo / A. Lind' },
      ]),
    ).toEqual(['the bridge be mended'])
    expect(
      contents('Harl said the bridge (built in 1902) was lost.', [
        { source: 'Harl', cue: 'said', content: 'the bridge (built in 1902) was lost' },
      ]),
    ).toEqual(['the bridge (built in 1902) was lost'])
  })
})
