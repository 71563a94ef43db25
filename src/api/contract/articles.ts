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

const Printing = z.object({ id: z.string(), article: ArticleRef })

/** What one speaker says of a claim, in one article or several. */
const Quotation = z.object({
  id: z.string(),
  article: ArticleRef,
  words: z.string(),
  speaker: z.string().nullable(),
  stance: z.string(),
  /** `open` is neither said nor denied: questions, demands for proof. */
  side: z.enum(['for', 'against', 'open']),
  date: z.string().nullable(),
  /** The other printings of the same words. */
  also: z.array(Printing),
})

/** A claim with all who take a stance on it, in the order of time. */
const ReaderClaim = z
  .object({
    id: z.string(),
    text: z.string(),
    dispute: z.string().nullable(),
    quotations: z.array(Quotation),
    /** Statements beyond those given. */
    more: z.number().int(),
    /** Other articles that tell it in their own voice. */
    narrated: z.array(z.object({ article: ArticleRef, start: z.number().int() })),
  })
  .openapi('ReaderClaim')

const ReaderStatement = Line.omit({ article: true, start: true })
  .extend({
    /** Where its words begin; null where none of its spans matches the text. */
    start: z.number().int().nullable(),
    source: z.array(Range),
    cue: z.array(Range),
    content: z.array(Range),
    /** Who did what, in the ledger's own words. */
    deeds: z.array(z.string()),
    /** On which claims it takes which stance. */
    stances: z.array(z.object({ claim: z.string(), stance: z.string() })),
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
    told: z.array(Range.extend({ claim: z.string() })),
    /** Of its statements, and of what it tells in its own voice. */
    claims: z.array(ReaderClaim),
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
export type ReaderClaim = z.infer<typeof ReaderClaim>
export type Quotation = z.infer<typeof Quotation>
export type Facet = z.infer<typeof Facet>
