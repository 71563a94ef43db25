import type { Block } from './article.ts'
import type { Range } from './span.ts'

/** One word, number or mark of the text. Its characters are `text.slice(start, end)`. */
export interface Token extends Range {
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol'
}

/** A sentence never crosses a block. `tokens` are indexes into `Document.tokens`: first, and one past the last. */
export interface Sentence extends Range {
  /** Index into `Document.blocks`. */
  readonly block: number
  readonly tokens: readonly [first: number, end: number]
}

/**
 * One stretch between quotation marks, within one block. The range takes in the marks that are there.
 * A speech over several paragraphs opens each of them anew and closes only the last: each paragraph is one
 * quotation, joined by `continues`.
 */
export interface Quotation extends Range {
  /** What stands between the marks. */
  readonly inner: Range
  readonly mark: 'double' | 'single'
  readonly closed: boolean
  /** Index into `Document.quotations` of the paragraph before, when this one goes on with the same speech. */
  readonly continues: number | null
  /** Index of the quotation around this one, for quotations inside quotations. */
  readonly within: number | null
}

/** What a mention is made of: a name, a name's initials, an office ("the minister"), a pronoun, any other noun phrase. */
export type MentionKind = 'name' | 'acronym' | 'role' | 'pronoun' | 'nominal'

/** What a mention or chain seems to stand for. A land that acts is a place here: whether its government is meant is interpretation. */
export type Referent = 'person' | 'body' | 'place' | 'unknown'

/** By which pronoun a person is called, where a title, a pronoun, a listed first name or a noun tells it. */
export type Gender = 'he' | 'she'

/**
 * One place where the text names, describes or points to somebody or something. Mentions may lie inside each other
 * ("Norland" in "Norland's foreign minister"); none crosses a sentence.
 */
export interface Mention extends Range {
  /** Indexes into `Document.tokens`: first, and one past the last. Takes in a title, an article, an owner. */
  readonly tokens: readonly [first: number, end: number]
  /** Index of the word that carries it: a name's last, "minister" of "the minister of defence". */
  readonly head: number
  /** The tokens of the bare name, without title and possessive ending; null where there is none. */
  readonly name: readonly [first: number, end: number] | null
  /** Index into `Document.sentences`. */
  readonly sentence: number
  readonly kind: MentionKind
  readonly referent: Referent
  readonly gender: Gender | null
  readonly number: 'one' | 'many' | null
  /** The office or description stated in the mention itself, as written: "Defence Minister" of "Defence Minister Ilya Maren". */
  readonly role: string | null
  /** Index into `Document.mentions` of the possessor it begins with: "Norland" of "Norland's foreign minister". */
  readonly owner: number | null
  /** Index into `Document.chains`; null where none fits or several fit equally, and for "I", "we" and "you", which the speaker tells. */
  readonly chain: number | null
  /** Chains that fit equally; empty where one was found or none fits. */
  readonly candidates: readonly number[]
  /** The rule that tied it to its chain's other mentions, or that found it where it stands alone. */
  readonly by: string
}

/** The mentions of one person, body or place within one article. One mention alone is a chain too. */
export interface Chain {
  /** Indexes into `Document.mentions`, in text order. */
  readonly mentions: readonly number[]
  /** Index into `Document.mentions` of the fullest name, else of the fullest description. */
  readonly representative: number
  readonly referent: Referent
  readonly gender: Gender | null
  readonly number: 'one' | 'many' | null
  /** Offices and descriptions that the article states, as written, without articles, in order of first use. */
  readonly roles: readonly string[]
}

/** The article as the language stages see it: only what stands in blocks has sentences, tokens and quotations. */
export interface Document {
  readonly article: string
  readonly text: string
  /** BCP 47. */
  readonly language: string
  /** In reading order. */
  readonly blocks: readonly Block[]
  /** In text order; none in furniture. */
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** In text order, an outer one before those inside it. */
  readonly mentions: readonly Mention[]
  /** In order of their first mention. */
  readonly chains: readonly Chain[]
}
