import type { Article, LedgerRecord } from '../model/index.ts'
import { LedgerError, type Store } from '../store/index.ts'
import type { Anchor } from './anchors.ts'

/** Texts kept at hand for records whose mentions lie in many articles; each is some tens of kilobytes. */
const TEXTS_AT_HAND = 2_000

/** Null where there is no such article, or none that can be read. */
export type ArticleText = string | null

/** A damaged record may lack what its type promises. */
const textOf = ({ text }: Article): ArticleText => (typeof text === 'string' ? text : null)

/** Articles' texts, the least recently wanted dropped first. */
export class ArticleTexts {
  readonly #store: Store
  readonly #texts = new Map<string, ArticleText>()

  constructor(store: Store) {
    this.#store = store
  }

  async of(into: Anchor['into'], record: LedgerRecord): Promise<ArticleText> {
    if (into === null) return null
    if ('article' in into)
      return record.type === 'article' && record.id === into.article
        ? textOf(record)
        : this.#text(into.article)
    const statement = await this.#get(into.statement)
    return statement?.type === 'statement' ? this.#text(statement.article) : null
  }

  async #text(id: string): Promise<ArticleText> {
    const known = this.#texts.get(id)
    if (known !== undefined) {
      this.#texts.delete(id)
      this.#texts.set(id, known)
      return known
    }
    const article = await this.#get(id)
    const text = article?.type === 'article' ? textOf(article) : null
    this.#texts.set(id, text)
    const oldest = this.#texts.keys().next().value
    if (this.#texts.size > TEXTS_AT_HAND && oldest !== undefined) this.#texts.delete(oldest)
    return text
  }

  async #get(id: string): Promise<LedgerRecord | null> {
    try {
      return await this.#store.get(id)
    } catch (error) {
      if (error instanceof LedgerError && error.kind === 'damaged') return null
      throw error
    }
  }
}
