import { describe, expect, it } from 'vitest'
import { documentOf, tokensOf } from '../article.ts'

const words = (text: string): string => tokensOf(text).join(' | ')

describe('a token', () => {
  it.each([
    ['the negation of a verb', "They didn't fire.", "They | did | n't | fire | ."],
    ['the same with a curly apostrophe', 'They don’t know.', 'They | do | n’t | know | .'],
    ['the mark of a possessive', 'Vessal’s envoy', 'Vessal | ’s | envoy'],
    ['a contracted verb', "they've left", "they | 've | left"],
    ['letters with stops', 'the U.N. envoy', 'the | U.N. | envoy'],
    ['the same without the last stop', 'the U.S forces', 'the | U.S | forces'],
    ['a number with its groups and decimals', '1,204.5 tons', '1,204.5 | tons'],
    ['a sum with its sign', 'about $3.2bn or €40', 'about | $3.2bn | or | €40'],
    ['a percentage', 'some 12.5% of them', 'some | 12.5% | of | them'],
    ['a clock time', 'at 9:30pm', 'at | 9:30pm'],
    ['an ordinal', 'the 3rd brigade', 'the | 3rd | brigade'],
    ['a word with a hyphen', 'a cease-fire', 'a | cease-fire'],
    ['a name with an apostrophe', "Mayor O'Varn", "Mayor | O'Varn"],
    [
      'an address of the web without its full stop',
      'See https://a.example/x?y=1.',
      'See | https://a.example/x?y=1 | .',
    ],
    ['a name on a network', '@varn_post said #Oster fell', '@varn_post | said | #Oster | fell'],
    ['a mail address', 'write to desk@varn.example.', 'write | to | desk@varn.example | .'],
    ['a run of dots', 'They … went... on', 'They | … | went | ... | on'],
    ['two hyphens for a dash', 'peace -- or war', 'peace | -- | or | war'],
    ['two straight marks for a double one', "``No,'' she said", "`` | No | , | '' | she | said"],
    ['letters with marks of their own', 'Aña Şerifović', 'Aña | Şerifović'],
    ['a letter that is written with two code points', 'Cafe\u0301 Varn', 'Cafe\u0301 | Varn'],
    ['a title with its stop', 'Gen. Harl and Mr. Vane', 'Gen. | Harl | and | Mr. | Vane'],
    ['a month with its stop', 'on Sept. 4', 'on | Sept. | 4'],
    ['a word that is an abbreviation elsewhere', 'They fell ill.', 'They | fell | ill | .'],
    ['a state with its stop behind a party', '(R-Fla.)', '( | R-Fla. | )'],
    ['an initial', 'J. K. Harl chose plan B.', 'J. | K. | Harl | chose | plan | B | .'],
    ['the two words of "cannot"', 'They cannot wait', 'They | can | not | wait'],
    ['each part of a word contracted twice', "It wouldn't've burnt", "It | would | n't | 've | burnt"],
    ['a possessive behind letters with stops', 'the U.N.’s envoy', 'the | U.N. | ’s | envoy'],
    ['an adjective of letters with stops', 'U.S.-led talks', 'U.S.-led | talks'],
    ['an age', 'a 15-year-old boy', 'a | 15-year-old | boy'],
    ['a range of years', 'in 2014-15', 'in | 2014-15'],
    ['a decade cut short', "the '90s and ’08", "the | '90s | and | ’08"],
    ['letters joined by an ampersand', 'R&D at V&A', 'R&D | at | V&A'],
    ['a spaced row of dots', 'They . . . left', 'They | . . . | left'],
    ['several marks of outcry', 'What?! No!!', 'What | ?! | No | !!'],
    ['words that a full stop alone parts', 'the town.The army', 'the | town | . | The | army'],
    ['words that a closing mark alone parts', '“will”and', '“ | will | ” | and'],
    ['an address without a scheme', 'On varn.com/news, he', 'On | varn.com/news | , | he'],
    ['a decimal without its zero', 'some .45 rounds', 'some | .45 | rounds'],
    ['three straight marks that close two quotations', "they cried 'No'''", "they | cried | ' | No | ' | ''"],
    ['a sign beyond the basic plane', 'Gone 🙂 now', 'Gone | 🙂 | now'],
  ])('is %s', (_, text, expected) => expect(words(text)).toBe(expected))

  it('is a word, a number, a mark or another sign', () => {
    expect(documentOf('About 40 fell – £5 © Varn').tokens.map(token => token.kind)).toEqual([
      'word',
      'number',
      'word',
      'punctuation',
      'number',
      'symbol',
      'word',
    ])
  })

  it('never reaches over the edge of a block', () => {
    const text = 'cease'
    expect(documentOf(text, 'fire').tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [7, 11],
    ])
  })
})
