import type { Suggestion } from '../../model/index.ts'
import { shortId, speakerOf, view, wordsOf } from './view.ts'

/** "assist:" is said by the heading of the column. */
export const modelOf = ({ by }: Suggestion): string => by.map(name => name.replace(/^assist:/, '')).join(', ')

/** How the first statement may stand to the second. */
export const MAY: Readonly<Record<NonNullable<Suggestion['stance']> | 'same-claim', string>> = {
  assert: 'may assert',
  deny: 'may deny',
  concede: 'may concede',
  question: 'may question',
  'same-claim': 'may be one claim with',
}

export const mayOf = ({ stance }: Suggestion): string => MAY[stance ?? 'same-claim']

export const suggestionsView = view({
  command: 'suggestions',
  type: 'suggestion',
  summary:
    'list what models of your own suggest, asked by `counterclaim assist`: pairs to look at, never links',
  filters: ['article', 'speaker', 'text'],
  columns: referred => [
    { head: 'id', value: suggestion => shortId(suggestion.id) },
    {
      head: 'statement',
      value: ({ statement }) => `${speakerOf(referred, statement)}: ${wordsOf(referred, statement)}`,
      flexible: true,
    },
    { head: 'may be', value: mayOf },
    {
      head: 'another',
      value: ({ other }) => `${speakerOf(referred, other)}: ${wordsOf(referred, other)}`,
      flexible: true,
    },
    { head: 'by model', value: modelOf, most: 16, spare: true },
  ],
  refers: ({ statement, other }) => [statement, other],
  examples: [
    'counterclaim suggestions',
    'counterclaim suggestions --speaker ministry',
    'counterclaim show su-2f19',
  ],
})
