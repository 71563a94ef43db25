import type { Claim } from '../../model/index.ts'
import type { Output } from '../terminal/output.ts'
import { oneLine } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'
import { citation } from './describe-statement.ts'
import { type Referred, textAt } from './view.ts'

/** The articles that assert one of these claims themselves. */
export const narratingArticles = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ narrated }) => narrated.map(({ article }) => article))),
]

/** Which outlets tell a claim as their own word, attributed to nobody, and in which words; empty where none does. */
export function narratorLines(claims: readonly Claim[], referred: Referred, output: Output): string {
  const count = narratingArticles(claims).length
  if (count === 0) return ''
  const heading = `in the outlet's own voice, in ${count === 1 ? '1 article' : `${count} articles`}`
  const told = claims.flatMap(claim =>
    claim.narrated.map(place =>
      wordsWithHome(place, claims.length > 1 ? claim.text : null, referred, output),
    ),
  )
  return `  ${output.style('bold', heading)}\n${[...new Set(told)].join('')}`
}

function wordsWithHome(
  place: Claim['narrated'][number],
  claim: string | null,
  referred: Referred,
  output: Output,
): string {
  const article = referred.get(place.article)
  const home = article?.type === 'article' ? citation(article) : place.article
  const words = wrap(`“${oneLine(textAt(referred, place))}”`, output.columns, '    ')
  const of = claim === null ? '' : `; asserts: ${oneLine(claim)}`
  return words + output.style('dim', wrap(`– ${oneLine(home)}${of}`, output.columns, '      '))
}
