import { z } from '@hono/zod-openapi'
import { ArticleRef, Line } from './line.ts'

export const ArticleRow = z
  .object({
    article: ArticleRef,
    statements: z.number().int(),
    /** Articles that are copies of it. */
    copies: z.number().int(),
  })
  .openapi('ArticleRow')

export const ArticleList = z.object({ total: z.number().int(), rows: z.array(ArticleRow) })

const Range = z.object({ start: z.number().int(), end: z.number().int() })

const Block = Range.extend({
  kind: z.enum(['headline', 'summary', 'paragraph', 'subheading', 'caption']),
})

/** A statement that takes a stance on a claim of this one, wherever it stands. */
const Elsewhere = z.object({
  id: z.string(),
  article: ArticleRef,
  words: z.string(),
  speaker: z.string().nullable(),
  act: z.string(),
  stance: z.string(),
  date: z.string().nullable(),
})

const Printing = z.object({ id: z.string(), article: ArticleRef })

/** A claim with what others say of it. */
const CardClaim = z
  .object({
    id: z.string(),
    text: z.string(),
    dispute: z.string().nullable(),
    /** Of the statement that the card is of; null where the article tells it in its own voice. */
    stance: z.string().nullable(),
    contradicting: z.array(Elsewhere),
    agreeing: z.array(Elsewhere),
    /** What neither says nor denies it: questions, demands for proof. */
    open: z.array(Elsewhere),
    /** Statements beyond those shown. */
    more: z.number().int(),
    /** Other articles that tell it in their own voice. */
    narrated: z.array(z.object({ article: ArticleRef, start: z.number().int() })),
  })
  .openapi('CardClaim')

const ReaderStatement = Line.omit({ article: true, start: true })
  .extend({
    /** Where its words begin; null where none of its spans matches the text. */
    start: z.number().int().nullable(),
    source: z.array(Range),
    cue: z.array(Range),
    content: z.array(Range),
    /** Who did what, in the ledger's own words. */
    deeds: z.array(z.string()),
    /** The same words of the same speaker in other articles. */
    printed: z.array(Printing),
    claims: z.array(CardClaim),
  })
  .openapi('ReaderStatement')

/** Where the facet stands in the text, and whose word it is: a statement of this article, else its own. */
const Facet = z.object({
  start: z.number().int(),
  title: z.string(),
  facts: z.array(z.string()),
  quote: z.string().nullable(),
  statement: z.string().nullable(),
  voice: z.string().nullable(),
})

const FacetList = z.object({ name: z.string(), rows: z.array(Facet) })

export const ArticleDetail = z
  .object({
    article: ArticleRef,
    sha256: z.string(),
    format: z.string().nullable(),
    agency: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    uris: z.array(z.string()),
    language: z.string(),
    text: z.string(),
    blocks: z.array(Block),
    statements: z.array(ReaderStatement),
    /** What the article tells in its own voice, where others have a word on it. */
    told: z.array(Range.extend({ claim: CardClaim })),
    /** Spans whose words are not those that the text has there. */
    mismatches: z.array(
      Range.extend({ record: z.string(), part: z.string(), words: z.string(), found: z.string() }),
    ),
    copy: z
      .object({
        origin: ArticleRef,
        order: z.string().nullable(),
        agency: z.string().nullable(),
        added: z.array(Range),
        cut: z.array(z.object({ start: z.number().int(), words: z.string() })),
      })
      .nullable(),
    copies: z.array(ArticleRef),
    shared: z.array(Range.extend({ with: ArticleRef, otherStart: z.number().int() })),
    facets: z.array(FacetList),
    notes: z.array(z.object({ reason: z.string(), remedy: z.string().nullable() })),
  })
  .openapi('ArticleDetail')

export const StatementPlace = z.object({ article: z.string(), statement: z.string() })

export type ArticleRow = z.infer<typeof ArticleRow>
export type ArticleDetail = z.infer<typeof ArticleDetail>
export type ReaderStatement = z.infer<typeof ReaderStatement>
export type CardClaim = z.infer<typeof CardClaim>
export type Elsewhere = z.infer<typeof Elsewhere>
export type Facet = z.infer<typeof Facet>
