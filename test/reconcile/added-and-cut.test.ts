import { describe, expect, it } from 'vitest'
import { addedAndCut } from '../../src/reconcile/added-and-cut.ts'
import { likeness } from '../../src/reconcile/likeness.ts'
import { articleOf, type Page } from '../interpret/read-statements.ts'

const KEPT =
  'Raiders on camels drove off four hundred goats from the wells of Tamasna on Sunday, the herders of the valley said.'
const CUT =
  'A patrol from the garrison followed their tracks as far as the salt pans and turned back when its water ran out.'
const ADDED =
  'Our correspondent saw two of the herders arrive at the market with a cart of belongings and no animals at all.'
const SECOND =
  'Nobody has yet been able to reach the men who are said to have led the raid, and both clans keep silent.'

const changes = (from: Page, to: Page) => {
  const [origin, copy] = [articleOf(from), articleOf(to)]
  const { added, cut } = addedAndCut(origin, copy, likeness(origin, copy))
  return {
    added: added.map(({ start, end }) => copy.text.slice(start, end)),
    cut: cut.map(({ start, end }) => origin.text.slice(start, end)),
  }
}

describe('what a copy changes', () => {
  it('is what it adds and what it cuts, word for word', () => {
    expect(changes({ paragraphs: [KEPT, CUT] }, { paragraphs: [KEPT, ADDED] })).toEqual({
      added: [ADDED.slice(0, -1)],
      cut: [CUT.slice(0, -1)],
    })
  })

  it('is told paragraph by paragraph', () => {
    const { added } = changes({ paragraphs: [KEPT] }, { paragraphs: [KEPT, ADDED, SECOND] })
    expect(added).toEqual([ADDED.slice(0, -1), SECOND.slice(0, -1)])
  })

  it('is not a word or two in another place', () => {
    const reworded = KEPT.replace('on Sunday', 'at dawn on the day of rest')
    expect(changes({ paragraphs: [KEPT, CUT] }, { paragraphs: [reworded, CUT] })).toEqual({
      added: [],
      cut: [],
    })
  })
})
