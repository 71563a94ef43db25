import { describe, expect, it } from 'vitest'
import { documentOf, sentencesOf } from '../../article.ts'

/** Written with a bar where one sentence ends and the next begins. */
const splits = (marked: string): void => {
  expect(sentencesOf(marked.replaceAll('| ', ' ').replaceAll('|', '')).join('|')).toBe(
    marked.replaceAll('| ', '|'),
  )
}

describe('a sentence ends', () => {
  it.each([
    ['at a full stop before a capital', 'The bridge fell.| Nobody was hurt.'],
    ['at a question and an exclamation mark', 'Who fired?| Nobody knows!| The council asked again.'],
    ['behind the marks that close with it', '“We did not fire.”| The envoy left.'],
    ['behind two straight marks', "``We did not fire.''| The envoy left."],
    ['behind a bracket', 'Both fell (the army denies it.)| The mill burnt.'],
    ['where a quotation begins', 'The envoy left.| “We shall return,” she said.'],
    ['where a number begins', 'The mill burnt.| 14 people fled.'],
    ['where a point of a list begins', 'The mill burnt.| • Troops left Oster.'],
    ['at an ellipsis before a capital', 'They said they would come…| They did not.'],
    ['at several marks at once', 'What?!| Nobody answered.'],
    ['at letters with stops before an opener', 'Aid came from the U.S.| The council thanked it.'],
    ['at an abbreviation before an opener', 'The firm is Varn Mills Inc.| The army closed it.'],
    ['at a time of day before an opener', 'Firing began at 9 p.m.| It ended at dawn.'],
    ['without a space, where a quotation closes', '“The mill burnt.”The envoy left.'.replace('”', '”|')],
    ['at the end of the block without a stop', 'The mill burnt.| More follows'],
    ['before a network name', 'The post was removed.| @varn_post put it back.'],
    ['at "I" with a stop', 'Nobody knew but I.| Harl left.'],
    ['at "no" with a stop', 'The answer was no.| Harl left.'],
    ['at a month that ends it', 'The truce ended in Sept.| The army had left by then.'],
    ['at a year', 'The truce began in 2031.| Harl signed it.'],
  ])('%s', (_, marked) => splits(marked))
})

describe('a sentence goes on', () => {
  it.each([
    ['after a title', 'Gen. Harl met Dr. Osk and Lt. Col. Vane in Oster.'],
    ['after an initial', 'The envoy, J. K. Harl, left.'],
    ['after initials without a space', 'The envoy, J.K. Harl, left.'],
    ['after letters with stops before a name', 'The U.N. Council and the U.S. Senate met.'],
    ['inside a decimal', 'Some 3.5 million fled.'],
    ['after a month before a day', 'The truce began on Jan. 12 in Oster.'],
    ['after a number sign', 'It was battalion No. 7 that fired.'],
    ['after a saint', 'Troops reached St. Orm on Monday.'],
    ['after a firm before a verb', 'Varn Mills Co. denied it.'],
    ['after a time of day in lower case', 'At 9 a.m. troops left.'],
    ['after a time of day before a name', 'It came at 9 a.m. Varn time.'],
    ['after a question that somebody asks', '“Who fired?” asked the judge.'],
    ['after an exclamation inside it', '“Leave!” he told them.'],
    ['after an ellipsis in lower case', 'They … left, and … came back.'],
    ['after a place and its state', 'The firm sits in Orm, Mass. and sells arms.'],
    ['after a stop inside an address', 'He wrote on varn.example/news that they left.'],
    ['after versus', 'The case is Varn vs. Oster.'],
    ['after "Jr." before a verb', 'Osk Harl Jr. said no.'],
  ])('%s', (_, text) => expect(sentencesOf(text)).toEqual([text]))
})

describe('sentences and blocks', () => {
  it('never run over from one to the next, whatever the end of a block looks like', () => {
    const { sentences } = documentOf('The envoy said', 'nobody had fired.')
    expect(sentences.map(({ block, tokens }) => [block, tokens])).toEqual([
      [0, [0, 3]],
      [1, [3, 7]],
    ])
  })

  it('keep a quotation of several sentences in several pieces', () => {
    splits('“The mill burnt.| We did not fire.| Ask them,” he said.')
  })
})
