import type { Claim, Interpretation, OriginalFormat } from '../model/index.ts'
import type { RecordFilter } from './record-filter.ts'

/** What single articles are shown by, without reading the texts of all others. */
export interface ArticleStore {
  /** Articles that fit, in the order of reading, without their texts. */
  heads(filter: RecordFilter): Promise<readonly ArticleHead[]>
  /** The same by id, in the order asked for; ids that no article has are left out. */
  headsOf(articles: readonly string[]): Promise<readonly ArticleHead[]>
  /** Articles that are copies of this one, in id order. */
  copiesOf(article: string): Promise<readonly string[]>
  /** What was made of one article by itself: actors and places with their mentions in it alone. */
  interpretationOf(article: string): Promise<Interpretation>
  /** Claims that its statements take a stance on or that it asserts in its own voice, by id, each with the dispute that it is in. */
  claimsIn(article: string): Promise<readonly { readonly claim: Claim; readonly dispute: string | null }[]>
  /** What an original was read as; null where it was purged or never there. */
  formatOf(sha256: string): Promise<{
    readonly format: OriginalFormat | null
    /** As WHATWG spells it. */
    readonly encoding: string | null
  } | null>
}

export interface ArticleHead {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly uri: string
  readonly published: string | null
  readonly copyOf: string | null
  readonly statements: number
  /** Articles that are copies of it. */
  readonly copies: number
}
