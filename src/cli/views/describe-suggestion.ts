import type { Suggestion } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { fields } from './context-text.ts'
import { statementLines, withArticles } from './describe-dispute.ts'
import { mayOf, modelOf } from './suggestions.ts'
import { type Referred, shortId } from './view.ts'

/** One suggestion: the two statements in their own words, what it rests on, and whose it is. */
export async function describeSuggestion(
  store: Store,
  suggestion: Suggestion,
  output: Output,
): Promise<string> {
  const { statement, other, words, similarity } = suggestion
  const referred = await withArticles(store, [statement, other])
  const claims = await store.claimsOf([statement, other])
  const inClaims = (id: string): string | null =>
    (claims.get(id) ?? []).map(claim => shortId(claim)).join(', ') || null
  const rows = fields(
    [
      ['rests on', words && `“${words.text.replace(/\s+/g, ' ')}”`],
      ['similarity', similarity?.toFixed(2)],
      ['claims', [inClaims(statement) ?? 'none', inClaims(other) ?? 'none'].join(' and ')],
      [
        'suggested by',
        `${modelOf(suggestion)}, a model of your own; how often it is right here is not measured`,
      ],
      ['to decide', decision(suggestion, claims)],
      ['id', suggestion.id],
    ],
    output,
  )
  const first = statementLines(referred.get(statement), referred, output)
  const second = statementLines(referred.get(other), referred, output)
  return `${first}  ${output.style('bold', mayOf(suggestion))}\n${second}\n${rows}`
}

/** How a person takes it over; two statements that stand in no claim cannot be joined, and of several claims none is guessed. */
function decision(
  { kind, statement, other }: Suggestion,
  claims: ReadonlyMap<string, readonly string[]>,
): string | null {
  const only = (id: string): string | null =>
    claims.get(id)?.length === 1 ? (claims.get(id)?.[0] ?? null) : null
  const [own, claim] = [only(statement), only(other)]
  if (own === null && claim === null) return null
  const joined = kind === 'same-claim' ? (own ?? statement) : statement
  const [into, rest] = claim === null ? [own ?? '', other] : [claim, joined]
  return `counterclaim together ${shortId(into)} ${shortId(rest)} --reason "…", or apart`
}

/** Below what the rules found, and apart from it: what models suggest about any of these statements. */
export async function suggestedAbout(
  store: Store,
  statements: readonly string[],
  output: Output,
): Promise<string> {
  const suggestions = await store.suggestionsOn(statements)
  if (suggestions.length === 0) return ''
  const referred = await withArticles(
    store,
    suggestions.flatMap(({ statement, other }) => [statement, other]),
  )
  const own = new Set(statements)
  const lines = suggestions.map(suggestion => lineOf(suggestion, own, referred, output))
  const head = 'suggested by models of your own, not by this program; look before you rely on it'
  return `\n${output.style('dim', wrap(head, output.columns))}${lines.join('')}`
}

function lineOf(
  suggestion: Suggestion,
  statements: ReadonlySet<string>,
  referred: Referred,
  output: Output,
): string {
  const { statement, other, words, similarity } = suggestion
  // Of a pair that lies half outside, the outside half is news; of one that lies inside, both.
  const shown = [statement, other].filter(id => !statements.has(id))
  const [only] = shown
  const subject = statements.size === 1 ? 'it' : 'one of these'
  const toward = only === statement ? `it ${passive(suggestion)}` : `${subject} ${mayOf(suggestion)}`
  const heading = shown.length === 1 ? toward : mayOf(suggestion)
  const why = [
    words === null ? null : `rests on “${oneLine(words.text)}”`,
    similarity === null ? null : `similarity ${similarity.toFixed(2)}`,
    modelOf(suggestion),
    shortId(suggestion.id),
  ]
  const quoted = (shown.length === 1 ? shown : [statement, other])
    .map(id => statementLines(referred.get(id), referred, output))
    .join('')
  return `  ${output.style('bold', heading)}\n${quoted}${wrap(why.filter(Boolean).join('; '), output.columns, '      ')}`
}

const passive = ({ stance }: Suggestion): string => {
  switch (stance) {
    case null:
      return 'may be one claim with'
    case 'assert':
      return 'may be asserted by'
    case 'deny':
      return 'may be denied by'
    case 'concede':
      return 'may be conceded by'
    case 'question':
      return 'may be questioned by'
  }
}
