import type { Gender, MentionKind, Referent, Sentence, Token } from '../../../model/index.ts'
import type { Word } from './word.ts'

/** What the finders and sieves look at: the tokens with what each form tells, and where quotations stand. */
export interface Page {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  /** Sentences whose capitals tell nothing, as headlines have them. */
  readonly titles: readonly boolean[]
  /** Forms that stand capitalised inside sentences: at the beginning of one their capital is no accident. */
  readonly capitals: ReadonlySet<string>
  /** Innermost quotation around a token, -1 for none. */
  readonly quoted: Int32Array
}

/** A mention as it was found, before any is tied to another. Token indexes as in `Mention`. */
export interface Found {
  readonly first: number
  readonly end: number
  readonly head: number
  readonly sentence: number
  readonly kind: MentionKind
  readonly referent: Referent
  readonly gender: Gender | null
  readonly number: 'one' | 'many' | null
  readonly name: readonly [first: number, end: number] | null
  /** Words of the name, small letters, without full stops; empty where there is none. */
  readonly parts: readonly string[]
  /** Singular nouns by which the mention calls what it stands for: "minister", "ministry". */
  readonly nouns: readonly string[]
  /** What stands between article and noun: "foreign" of "the foreign ministry". */
  readonly modifiers: readonly string[]
  /** What the noun is of: "defence" of "the minister of defence". */
  readonly complement: readonly string[]
  readonly form: 'definite' | 'indefinite' | 'bare'
  /** Tokens of the stated office or description. */
  readonly role: readonly [first: number, end: number] | null
  /** Head token of the possessor it begins with. */
  readonly owner: number | null
  /** "In" or "near" stands before it. */
  readonly located: boolean
  /** A deal, a work, a day: nobody. */
  readonly thing: boolean
  /** The rule that found it. */
  readonly by: string
}
