import { readPropositions } from '../../src/interpret/index.ts'
import type { Proposition } from '../../src/model/index.ts'
import { segment } from '../../src/segment/index.ts'
import { articleOf, interpretPage, type Marked } from './read-statements.ts'

/** The propositions of one sentence, whoever's words they are. */
export function said(sentence: string): readonly Proposition[] {
  const article = articleOf({ paragraphs: [sentence] })
  return readPropositions(article, segment(article))
}

/** The propositions of the one statement of a sentence. */
export function told(sentence: string, mark: Marked): readonly Proposition[] {
  const [statement] = interpretPage({ paragraphs: [sentence] }, [mark]).statements
  return statement?.propositions ?? []
}

/** A proposition in a line: predicate, then the words of its parts, then what is not plain about it. */
export function lineOf({ predicate, parts = {}, polarity, modality }: Proposition): string {
  const named = (['actor', 'recipient', 'object', 'place', 'time', 'quantity'] as const).flatMap(part => {
    const span = parts[part]
    return span ? [`${part}=${span.text}`] : []
  })
  const marks = [...(polarity === 'negative' ? ['not'] : []), ...(modality === 'actual' ? [] : [modality])]
  return [predicate, ...named, ...marks].join(' | ')
}

export const lines = (propositions: readonly Proposition[]): string[] => propositions.map(lineOf)
