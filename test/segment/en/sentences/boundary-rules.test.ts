import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../article.ts'

/** Written with a bar where one sentence ends and the next begins. */
const splits = (marked: string): void =>
  expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map(sentence => sentence.trim()))

describe('a line break', () => {
  it.each([
    ['ends a sentence when the line is empty', 'The mill burnt\n\n|more follows'],
    ['ends one before a point of a list', 'Both sides agreed to\n|• leave Orm\n|• free prisoners'],
    ['ends one before a numbered point', 'Both sides agreed to\n|1. leave Orm\n|2) free prisoners'],
    [
      'ends one when half of the line was left empty',
      'The mill\n|The fire broke out at noon on Monday, the council of Orm said in a note.',
    ],
    [
      'goes on when the line was full',
      'The fire broke out at noon on Monday, the council of\nOrm said, and it lasted until the next day.',
    ],
    [
      'goes on before small letters',
      'The fire\nbroke out at noon on Monday, the council of Orm said in a note to the press.',
    ],
    ['goes on before a dash inside a line', 'The mill - an old one - burnt.'],
  ])('%s', (_, marked) => splits(marked))
})

describe('a question or an outcry in marks', () => {
  it.each([
    ['goes on with the name of its speaker', '“Who fired?” Marshal Harl asked.| Nobody knew.'],
    ['goes on with a longer name', '"Never!" Council of Orm Marshal Vane said.'],
    ['goes on with a verb', '“Who fired?” asked Harl.'],
    ['goes on behind a comma', '“Never!”, she wrote.'],
    ['goes on behind a dash', '“Who fired?” — nobody knew.'],
    ['ends before the answer', '“Who fired?”| He answered, “Nobody.”'],
    ['ends before the answer of a name', '“Who fired?”| Harl replied: “Nobody.”'],
    ['ends before the narrator', '“Who fired?”| The envoy left.'],
    ['ends before another', '“Who fired?”| “Nobody,” he said.'],
  ])('%s', (_, marked) => splits(marked))
})

describe('an abbreviation', () => {
  it.each([
    ['of a party and a state stands before a verb', 'Lena Vane (R-Fla.) denied it.'],
    ['of a state stands between commas', 'He came from Orm, Pa., on Monday.'],
    ['that is a word elsewhere ends a sentence', 'They all fell ill.| The army left.'],
    ['"Miss." as a word', 'It was a near miss.| The army left.'],
    ['"sat" as a word', 'There they sat.| The army left.'],
    ['"No." before a number', 'The decree No. 14 fell.'],
    ['initial before a nickname', 'Osk A. (Lenny) Harl left.'],
    ['initials in a row', 'J. K. Harl and A. I. Vane met.'],
    ['a title is never last', 'They met Gov. The Harl case fell.'],
    ['before a bracket', 'Osk Harl Jr. (an envoy) left.'],
    ['that no list knows, in small letters', 'He went to the Dist. court in Orm.'],
    ['of two words', 'The rebels, a.k.a. the Guard, left.'],
    ['with a hyphen behind it', 'The U.S.-led talks ended.| Harl left.'],
  ])('%s', (_, marked) => splits(marked))
})

describe('a stop', () => {
  it.each([
    ['ends a sentence before small letters, a slip', 'the mill burnt down.| nobody was hurt.'],
    ['goes on in small letters behind a quotation', '“We wait.” he said.'],
    ['goes on in small letters behind a bracket', 'Both fell (so they say.) and left.'],
    ['ends a sentence where the space was forgotten', 'They left the town.|The army came.'],
    ['does not end one inside a name', 'The program node.js was read, and 3.Army fell.'],
    ['stands apart from its word', 'Nobody came !| Harl left .| Vane stayed.'],
    ['in a row of dots with spaces', 'They came . . .| They left.'],
    ['in a row of dots before small letters', 'They came . . . and left.'],
    ['as a number of a point', '1. Both sides withdraw.| 2. Prisoners go home.'],
    ['in a name with an outcry', 'The party Forward! won Orm.'],
    ['before a face', 'They left :)| Nobody was hurt.'],
    ['with a face behind it', 'They left. :)| Nobody was hurt.'],
    ['with marks apart from it', 'They said "we wait. "| The army left.'],
    ['with two kinds of closing marks', '“They said ‘we wait.’”| The army left.'],
    ['with a bracket that opens', 'They left.| (Nobody saw it.)| The army came.'],
  ])('%s', (_, marked) => splits(marked))
})
