import { describe, expect, it } from 'vitest'
import { readOne, readStatements } from './read-statements.ts'

const actOf = (sentence: string, source: string, cue: string, content: string): string =>
  readOne(sentence, { source, cue, content }).act

describe('what a saying does', () => {
  it.each([
    ['Poland denied shelling the town.', 'Poland', 'denied', 'shelling the town', 'deny'],
    ['Poland accused Latvia of shelling the town.', 'Poland', 'accused', 'shelling the town', 'accuse'],
    [
      'Poland acknowledged that a shell went astray.',
      'Poland',
      'acknowledged',
      'that a shell went astray',
      'acknowledge',
    ],
    ['Poland urged Latvia to halt the convoy.', 'Poland', 'urged', 'to halt the convoy', 'call-on'],
    ['Poland vowed to rebuild the bridge.', 'Poland', 'vowed', 'to rebuild the bridge', 'promise'],
    ['Poland dared Latvia to show the film.', 'Poland', 'dared', 'to show the film', 'request-proof'],
    [
      'Poland declined to comment on the raid.',
      'Poland',
      'declined to comment',
      'the raid',
      'decline-to-comment',
    ],
  ])('reads it off the cue: %s', (sentence, source, cue, content, act) => {
    expect(actOf(sentence, source, cue, content)).toBe(act)
  })

  it('tells a charge that is rejected from a proposal that is', () => {
    expect(actOf('Poland rejected the accusation.', 'Poland', 'rejected', 'the accusation')).toBe('deny')
    expect(actOf('Poland rejected a proposal for talks.', 'Poland', 'rejected', 'a proposal for talks')).toBe(
      'refuse',
    )
  })

  it('turns a cue round that is negated', () => {
    expect(actOf('Poland did not say who fired.', 'Poland', 'say', 'who fired')).toBe('decline-to-comment')
    expect(actOf('Poland did not deny that it fired.', 'Poland', 'deny', 'that it fired')).toBe('assert')
  })

  it.each([
    ['Show us one photograph as proof.', 'request-proof'],
    ['This is a lie.', 'deny'],
    ['Any shot would be a breach of the truce.', 'conditional-judgement'],
    ['We are ready to leave if the guns fall silent.', 'condition'],
    ['Both sides should pull back their guns.', 'call-on'],
    ['We will destroy every column.', 'threaten'],
    ['We hope the road opens.', 'hope'],
    ['We will open the road tomorrow.', 'promise'],
    ['We will not negotiate.', 'refuse'],
    ['The road is open.', 'assert'],
  ])('lets the content decide behind a neutral cue: %s', (content, act) => {
    const said = readOne(`"${content}" said Mayor Lars Ulm.`, {
      source: 'Mayor Lars Ulm',
      cue: 'said',
      content: `"${content}"`,
      manner: 'direct',
    })
    expect(said.act).toBe(act)
  })

  it('reads a negation as a denial only where somebody was accused of the same', () => {
    const words = 'No shells were fired at the market.'
    const alone = readOne(`${words.slice(0, -1)}, Latvia said.`, {
      source: 'Latvia',
      cue: 'said',
      content: words.slice(0, -1),
    })
    const [, answer] = readStatements(
      {
        paragraphs: [
          'Poland accused Latvia of firing shells at the market.',
          `${words.slice(0, -1)}, Latvia said.`,
        ],
      },
      [
        { source: 'Poland', cue: 'accused', content: 'firing shells at the market' },
        { source: 'Latvia', cue: 'said', content: words.slice(0, -1) },
      ],
    )
    expect([alone.act, answer?.act]).toEqual(['assert', 'deny'])
  })

  it('takes an excuse for the granting of a fact', () => {
    expect(
      actOf(
        'Poland said two of its own soldiers had crossed the river by mistake.',
        'Poland',
        'said',
        'two of its own soldiers had crossed the river by mistake',
      ),
    ).toBe('acknowledge')
  })

  it('does not read the act of a relayed saying into the one that relays it', () => {
    const [outer, inner] = readStatements(
      { paragraphs: ['Poland said Latvia agreed that both sides should pull back.'] },
      [
        { source: 'Poland', cue: 'said', content: 'Latvia agreed that both sides should pull back' },
        { source: 'Latvia', cue: 'agreed', content: 'that both sides should pull back' },
      ],
    )
    expect([outer?.act, inner?.act]).toEqual(['assert', 'agree'])
  })
})
