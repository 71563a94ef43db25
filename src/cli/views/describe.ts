import type { LedgerRecord } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Output } from '../terminal/output.ts'
import { describeArticle } from './describe-article.ts'
import { describeClaim, describeDispute } from './describe-dispute.ts'
import { describeSpanned } from './describe-facet.ts'
import { describeStatement } from './describe-statement.ts'
import { describeSuggestion, suggestedAbout } from './describe-suggestion.ts'

/** A record as a person reads it: its fields by name, and its words where they stand in the text. */
export function describe(store: Store, record: LedgerRecord, output: Output): Promise<string> {
  switch (record.type) {
    case 'statement':
      return joined([describeStatement(store, record, output), suggestedAbout(store, [record.id], output)])
    case 'dispute':
      return describeDispute(store, record, output)
    case 'claim':
      return joined([
        describeClaim(store, record, output),
        suggestedAbout(
          store,
          record.stances.map(({ statement }) => statement),
          output,
        ),
      ])
    case 'article':
      return describeArticle(store, record, output)
    case 'suggestion':
      return describeSuggestion(store, record, output)
    case 'figure':
    case 'control':
    case 'offer':
    case 'agreement':
    case 'actor':
    case 'place':
    case 'note':
    case 'review':
      return describeSpanned(store, record, output)
  }
}

const joined = async (parts: readonly Promise<string>[]): Promise<string> =>
  (await Promise.all(parts)).join('')
