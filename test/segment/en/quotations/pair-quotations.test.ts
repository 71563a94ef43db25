import { describe, expect, it } from 'vitest'
import { quotationsOf } from '../../article.ts'

const inner = (...paragraphs: string[]): string[] => quotationsOf(...paragraphs).map(found => found.inner)

describe('a quotation', () => {
  it.each([
    ['curly marks', '“We did not fire,” he said.', ['We did not fire,']],
    [
      'straight marks',
      '"We did not fire," he said, "and never will."',
      ['We did not fire,', 'and never will.'],
    ],
    ['two single marks for a double one', "``We did not fire,'' he said.", ['We did not fire,']],
    ['two straight single marks on both sides', "''We did not fire,'' he said.", ['We did not fire,']],
    ['guillemets', '«We did not fire,» he said.', ['We did not fire,']],
    ['low opening marks', '„We did not fire,” he said.', ['We did not fire,']],
    ['single curly marks', '‘We did not fire,’ he said.', ['We did not fire,']],
    ['single straight marks', "'We did not fire,' he said.", ['We did not fire,']],
    ['straight marks behind a bracket', 'The army ("the guard") left.', ['the guard']],
    ['straight marks behind a dash', 'Its name – "Shield"–was new.', ['Shield']],
  ])('stands between %s', (_, text, expected) => expect(inner(text)).toEqual(expected))

  it('takes in its marks, and what is inside leaves them out', () => {
    expect(quotationsOf('He called it “a lie” twice.')).toEqual([
      { whole: '“a lie”', inner: 'a lie', mark: 'double', closed: true, continues: null, within: null },
    ])
  })

  it('may hold several sentences', () => {
    expect(inner('“The mill burnt. We did not fire. Ask them,” he said.')).toEqual([
      'The mill burnt. We did not fire. Ask them,',
    ])
  })

  it('may hold another, which knows where it is', () => {
    const found = quotationsOf('“They told us ‘leave or burn’ at noon,” she said.')
    expect(found.map(({ inner: words, within }) => [words, within])).toEqual([
      ['They told us ‘leave or burn’ at noon,', null],
      ['leave or burn', 0],
    ])
  })

  it('may hold another that ends where it ends', () => {
    expect(inner('“They told us ‘leave or burn,’” she said.')).toEqual([
      'They told us ‘leave or burn,’',
      'leave or burn,',
    ])
    expect(inner(`"They told us 'leave or burn,'" she said.`)).toEqual([
      "They told us 'leave or burn,'",
      'leave or burn,',
    ])
  })

  it('of single marks may hold a double one', () => {
    const found = quotationsOf('‘They said “leave” at noon,’ she said.')
    expect(found.map(({ inner: words, within }) => [words, within])).toEqual([
      ['They said “leave” at noon,', null],
      ['leave', 0],
    ])
  })
})

describe('an apostrophe', () => {
  it.each([
    ['of a possessive', 'Vessal’s envoy and Harl’s men left.'],
    ['of a plural possessive', 'The gunners’ posts and the rebels’ camp burnt.'],
    ['of a contraction', 'They don’t know and can’t say it’s over.'],
    ['of a straight plural possessive', "The gunners' posts and the rebels' camp burnt."],
    ['before a decade', 'War came in the ’90s and the ’80s.'],
    ['before a decade, turned the wrong way', 'War came in the ‘90s and burnt the rebels’ camp.'],
    ['before a straight decade', "War came in the '90s and burnt the rebels' camp."],
    ['for letters left out', "They told 'em to leave the rebels' camp."],
    ['of an elision', 'Rock ’n’ roll stopped.'],
    ['of a name', "Mayor O'Varn met D’Orm."],
  ])('%s opens and closes nothing', (_, text) => expect(inner(text)).toEqual([]))

  it('of a plural possessive does not close the single quotation that it stands in', () => {
    expect(inner('He said ‘the gunners’ posts are empty’ on Monday.')).toEqual([
      'the gunners’ posts are empty',
    ])
    expect(inner("He said 'the gunners' posts are empty' on Monday.")).toEqual([
      "the gunners' posts are empty",
    ])
  })

  it('closes a single quotation that ends in s when nothing better comes', () => {
    expect(inner('He called them ‘cowards’ twice.')).toEqual(['cowards'])
    expect(inner("He called them 'cowards' twice.")).toEqual(['cowards'])
  })

  it('of a contraction stays inside a single quotation', () => {
    expect(inner('‘We don’t shell mills,’ he said.')).toEqual(['We don’t shell mills,'])
  })

  it('behind a double quotation is none of its marks', () => {
    expect(inner('“The guards’ post fell,” the villagers’ elder said.')).toEqual(['The guards’ post fell,'])
  })
})

describe('a speech over several paragraphs', () => {
  const speech = [
    '“We did not shell the mill, the envoy said. ',
    '“Our guns were at Orm.',
    '“Ask the council,” she added.',
  ].map(paragraph => paragraph.trim())

  it('opens each and closes the last, and each goes on with the one before', () => {
    expect(quotationsOf(...speech).map(({ whole, closed, continues }) => [whole, closed, continues])).toEqual(
      [
        [speech[0], false, null],
        [speech[1], false, 0],
        ['“Ask the council,”', true, 1],
      ],
    )
  })

  it('may be in straight marks', () => {
    const straight = speech.map(paragraph => paragraph.replace(/[“”]/gu, '"'))
    expect(quotationsOf(...straight).map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, null],
      [false, 0],
      [true, 1],
    ])
  })

  it('is over when a paragraph does not open with a mark', () => {
    const found = quotationsOf('“We did not shell it.', 'The council denied that.', '“They did,” it said.')
    expect(found.map(({ continues }) => continues)).toEqual([null, null])
  })

  it('is not one where the first paragraph closed its mark', () => {
    const found = quotationsOf('“We did not shell it.”', '“They did,” the council said.')
    expect(found.map(({ continues }) => continues)).toEqual([null, null])
  })

  it('does not go on in a quotation that stands later in the paragraph', () => {
    const found = quotationsOf('“We did not shell it.', 'The council said “they did” again.')
    expect(found.map(({ continues }) => continues)).toEqual([null, null])
  })
})

describe('a mark that is missing', () => {
  it('at the end: the quotation ends with its block and says that it is not closed', () => {
    expect(quotationsOf('The envoy said “we did not fire.', 'The mill burnt.')).toMatchObject([
      { whole: '“we did not fire.', inner: 'we did not fire.', closed: false },
    ])
  })

  it('between two: the first ends where the second opens', () => {
    expect(
      quotationsOf('“We did not fire, he said. “Ask them,” he added.').map(found => [
        found.inner,
        found.closed,
      ]),
    ).toEqual([
      ['We did not fire, he said. ', false],
      ['Ask them,', true],
    ])
  })

  it('at the beginning: a mark that closes nothing is passed over', () => {
    expect(inner('We did not fire,” he said. “Ask them,” he added.')).toEqual(['Ask them,'])
  })

  it('inside: the inner one ends where the outer closes', () => {
    const found = quotationsOf('“They told us ‘leave or burn,” she said. “We left.”')
    expect(found.map(({ inner: words, closed, within }) => [words, closed, within])).toEqual([
      ['They told us ‘leave or burn,', true, null],
      ['leave or burn,', false, 0],
      ['We left.', true, null],
    ])
  })
})
