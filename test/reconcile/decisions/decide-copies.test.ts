import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../src/model/index.ts'
import { decideCopies } from '../../../src/reconcile/decisions/decide-copies.ts'
import { articleOf } from '../../interpret/read-statements.ts'

const articles = ['one', 'two', 'three', 'four'].map(word =>
  articleOf({ paragraphs: [`A page with ${word} barges.`] }),
)
const decided = (
  origins: readonly (number | null)[],
  ...pairs: readonly (readonly [Decision['kind'], number, number])[]
) =>
  decideCopies(
    articles,
    origins,
    pairs.map(([kind, a, b]) => ({
      kind,
      of: 'article',
      a: articles[a]?.id ?? '',
      b: articles[b]?.id ?? '',
    })),
  )

describe('what is a reprint of what', () => {
  it('stays as the machine has it where nobody decided', () => {
    expect(decided([null, 0, 0, null])).toEqual([null, 0, 0, null])
  })

  it('a copy that a person takes apart from its origin stands for itself, and the others stay', () => {
    expect(decided([null, 0, 0, null], ['apart', 0, 1])).toEqual([null, null, 0, null])
  })

  it('of two copies of one origin that are taken apart the later one stands for itself', () => {
    expect(decided([null, 0, 0, null], ['apart', 2, 1])).toEqual([null, 0, null, null])
  })

  it('two texts that are put together come from the first, with all that came from either', () => {
    expect(decided([null, 0, null, 2], ['together', 3, 1])).toEqual([null, 0, 0, 0])
  })

  it('does not hang on the order of the decisions or of their two ids', () => {
    const one = decided([null, 0, null, 2], ['together', 0, 2], ['apart', 3, 0])
    expect(decided([null, 0, null, 2], ['apart', 0, 3], ['together', 2, 0])).toEqual(one)
    expect(one).toEqual([null, 0, 0, null])
  })

  it('takes no notice of an article that is not there', () => {
    expect(
      decideCopies(
        articles,
        [null, 0, 0, null],
        [{ kind: 'apart', of: 'article', a: 'ar-0', b: articles[1]?.id ?? '' }],
      ),
    ).toEqual([null, 0, 0, null])
  })
})
