import { describe, expect, it } from 'vitest'
import { readOne, readStatements } from './read-statements.ts'

const actOf = (sentence: string, source: string, cue: string, content: string): string =>
  readOne(sentence, { source, cue, content }).act

/** Each sentence with its cue as narrow and as wide as attribution may find it. */
describe('a cue that is negated or taken back', () => {
  it.each([
    ['Peru did not rule out a second strike.', ['rule out', 'did not rule out'], 'a second strike', 'assert'],
    ['Peru refused to rule out talks.', ['rule out', 'refused to rule out'], 'talks', 'assert'],
    ['Peru ruled out talks.', ['ruled out'], 'talks', 'refuse'],
    [
      'Peru would neither confirm nor deny the raid.',
      ['confirm nor deny', 'neither confirm nor deny', 'deny'],
      'the raid',
      'decline-to-comment',
    ],
    [
      'Peru stopped short of blaming Chile for the blast.',
      ['stopped short of blaming', 'blaming'],
      'Chile for the blast',
      'assert',
    ],
    [
      'Peru fell short of admitting that its guns had fired.',
      ['admitting', 'fell short of admitting'],
      'that its guns had fired',
      'assert',
    ],
    [
      'Peru refused to say whether the hostages were alive.',
      ['refused to say', 'refused'],
      'whether the hostages were alive',
      'decline-to-comment',
    ],
    [
      'Peru would not be drawn on the number of dead.',
      ['would not be drawn on', 'drawn'],
      'the number of dead',
      'decline-to-comment',
    ],
    ['Peru all but admitted that it paid.', ['admitted', 'all but admitted'], 'that it paid', 'acknowledge'],
    ['Peru reserved the right to retaliate.', ['reserved the right', 'reserved'], 'to retaliate', 'threaten'],
    ['Peru reserved the right to amend the text.', ['reserved the right'], 'to amend the text', 'assert'],
    ['Peru warned against any landing.', ['warned against', 'warned'], 'any landing', 'warn'],
    [
      'Peru has not confirmed the truce.',
      ['has not confirmed', 'confirmed'],
      'the truce',
      'decline-to-comment',
    ],
    ['Peru did not deny that it fired.', ['deny', 'did not deny'], 'that it fired', 'assert'],
    ['Peru did not ask for peacekeepers.', ['ask for', 'did not ask for'], 'peacekeepers', 'assert'],
    ['Peru would not accept the plan.', ['accept', 'would not accept'], 'the plan', 'refuse'],
    ['Peru did not blame any neighbour.', ['blame', 'did not blame'], 'any neighbour', 'assert'],
    ['Peru no longer threatens the port.', ['threatens', 'no longer threatens'], 'the port', 'assert'],
    [
      'Peru offered no details of the deal.',
      ['offered', 'offered no details'],
      'of the deal',
      'decline-to-comment',
    ],
    [
      'Peru dodged questions about the raid.',
      ['dodged', 'dodged questions'],
      'about the raid',
      'decline-to-comment',
    ],
  ])('%s', (sentence, cues, content, act) => {
    expect(
      cues.map(cue =>
        actOf(
          sentence,
          'Peru',
          cue,
          cue.endsWith('details') || cue.endsWith('questions')
            ? content.replace(/^(?:of|about) /, '')
            : content,
        ),
      ),
    ).toEqual(cues.map(() => act))
  })

  it('is not read from a negation that belongs to other words', () => {
    expect(
      actOf('"Never again," Peru warned, "will guns be fired."', 'Peru', 'warned', 'will guns be fired'),
    ).toBe('warn')
    expect(
      actOf('Peru said it would not confirm the truce.', 'Peru', 'said', 'it would not confirm the truce'),
    ).toBe('assert')
  })
})

describe('a report that nobody has spoken', () => {
  it.each([
    ['Peru has yet to comment on the raid.', 'comment', 'the raid'],
    ['The mayor could not immediately be reached for comment on the raid.', 'reached', 'comment on the raid'],
    ['The mayor was not immediately available for comment on the raid.', 'comment', 'the raid'],
  ])('is no statement: %s', (sentence, cue, content) => {
    const source = sentence.startsWith('Peru') ? 'Peru' : 'The mayor'
    expect(readStatements({ paragraphs: [sentence] }, [{ source, cue, content }])).toEqual([])
  })

  it('leaves the refusal to comment a statement', () => {
    expect(actOf('Peru has not commented on the raid.', 'Peru', 'commented', 'the raid')).toBe(
      'decline-to-comment',
    )
  })
})

describe('a cue that does not do what its word may do', () => {
  it.each([
    [
      'Reporters asked whether the road was open.',
      'Reporters',
      'asked',
      'whether the road was open',
      'assert',
    ],
    ['Reporters asked the army to leave.', 'Reporters', 'asked', 'to leave', 'call-on'],
    [
      'Aides offered different accounts of the raid.',
      'Aides',
      'offered',
      'different accounts of the raid',
      'assert',
    ],
    ['Aides offered a truce.', 'Aides', 'offered', 'a truce', 'offer'],
    ['The aid was provided by monks, Peru said.', 'Peru', 'said', 'The aid was provided by monks', 'assert'],
    ['There had to be another way, Peru said.', 'Peru', 'said', 'There had to be another way', 'assert'],
    ['The army had to go back, Peru said.', 'Peru', 'said', 'The army had to go back', 'call-on'],
    [
      'The code will need to be revised, Peru said.',
      'Peru',
      'said',
      'The code will need to be revised',
      'assert',
    ],
    [
      'The Selm Times said there was a deal that would ensure calm.',
      'The Selm Times',
      'said',
      'there was a deal that would ensure calm',
      'assert',
    ],
  ])('%s', (sentence, source, cue, content, act) => {
    expect(actOf(sentence, source, cue, content)).toBe(act)
  })
})
