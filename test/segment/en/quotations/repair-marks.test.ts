import { describe, expect, it } from 'vitest'
import { documentOf, quotationsOf } from '../../article.ts'

const inner = (...paragraphs: string[]): string[] => quotationsOf(...paragraphs).map(found => found.inner)

describe('a mark that was mistyped', () => {
  it('closes where it stands as a closing mark', () => {
    expect(inner('Both called the “front“ and the “rear“ lost.')).toEqual(['front', 'rear'])
  })

  it('opens where it stands as an opening mark', () => {
    expect(inner('The envoy said ”we wait” again.')).toEqual(['we wait'])
  })

  it('of one style may close one of another', () => {
    expect(inner('“We wait," she said. "We hold,” he said.')).toEqual(['We wait,', 'We hold,'])
  })

  it('behind a whole quotation is passed over', () => {
    expect(inner('“We wait,” she said." The mill burnt.')).toEqual(['We wait,'])
  })

  it('that stands twice is one', () => {
    expect(inner('The paper wrote: ““We wait,” she said.')).toEqual(['We wait,'])
  })

  it('in front of whole quotations does not turn the narrator into a speaker', () => {
    expect(
      quotationsOf('"The envoy called it “a lie” and said, “We wait.”', 'The mill burnt.'),
    ).toMatchObject([
      { inner: 'The envoy called it ', closed: false, within: null },
      { inner: 'a lie', closed: true, within: null },
      { inner: 'We wait.', closed: true, within: null },
    ])
  })
})

describe('quotations of two styles', () => {
  it('lie in each other: a paper’s words around a speaker’s', () => {
    const found = quotationsOf('"The envoy called it “a lie” on Monday," the paper wrote.')
    expect(found.map(({ inner: words, within }) => [words, within])).toEqual([
      ['The envoy called it “a lie” on Monday,', null],
      ['a lie', 0],
    ])
  })

  it('lie in each other where the same marks close twice', () => {
    const found = quotationsOf('“They said “leave” to us,” she said. “We left.”')
    expect(found.map(({ within }) => within)).toEqual([null, 0, null])
  })

  it('end together with three straight marks', () => {
    expect(inner("''The rebels cried 'We wait,''' she said.")).toEqual([
      "The rebels cried 'We wait,'",
      'We wait,',
    ])
  })
})

describe('a speech whose paragraphs are marked once', () => {
  it('goes on from the beginning of the paragraph that closes it', () => {
    const found = quotationsOf('“We did not shell the mill.', 'Our guns were at Orm,” she said.')
    expect(found.map(({ whole, closed, continues }) => [whole, closed, continues])).toEqual([
      ['“We did not shell the mill.', false, null],
      ['Our guns were at Orm,”', true, 0],
    ])
  })

  it('in single marks goes on too', () => {
    const found = quotationsOf('‘We did not shell the mill.', '‘Our guns were at Orm,’ she said.')
    expect(found.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, null],
      [true, 0],
    ])
  })
})

describe('what is no quotation', () => {
  it.each([
    ['feet and inches', 'The wall is 6\'2" high and the gate 5\'10" wide.'],
    ['a decade, whichever way its apostrophe faces', 'In the ‘80s and the ’90s the mill ran.'],
    ['marks with nothing between', 'The field is "" here.'],
    ['a name with a mark inside', "Mayor O‘Varn and Mayor O'Dell met."],
    ['an apostrophe at the end of a clipped word', "They were goin' home and singin' loudly."],
    ['a straight apostrophe in front of a word', "The guns 'gainst us fell silent."],
  ])('%s', (_, text) => expect(documentOf(text).quotations).toEqual([]))
})

describe('a single mark behind an s', () => {
  it('closes before a comma or a stop', () => {
    expect(inner('He called them ‘cowards’, the judges’ court heard.')).toEqual(['cowards'])
  })

  it('is a possessive where a surer mark follows', () => {
    expect(inner("'The guards' post and the rebels' camp are lost,' he said.")).toEqual([
      "The guards' post and the rebels' camp are lost,",
    ])
  })

  it('is looked for in the double quotation that it stands in, not behind it', () => {
    expect(inner('“He said ‘no to us,” she said; the men’ left.')).toEqual([
      'He said ‘no to us,',
      'no to us,',
    ])
  })
})
