import { z } from '@hono/zod-openapi'
import { FilterQuery, PageQuery, Refusal } from './filters.ts'
import { ArticleRef, Line } from './line.ts'

/** A record by its id, and in a few words. */
export const RecordRef = z
  .object({ id: z.string(), type: z.string(), label: z.string() })
  .openapi('RecordRef')

/** A review as its history shows it; values in words. */
export const ReviewEntry = z
  .object({
    id: z.string(),
    about: RecordRef,
    decision: z.enum(['accept', 'reject', 'correct', 'merge', 'split', 'undo']),
    field: z.string().nullable(),
    value: z.string().nullable(),
    /** Of a merge or split the other record. */
    other: RecordRef.nullable(),
    /** Of an undo the review that it takes back. */
    undoes: z.string().nullable(),
    reason: z.string(),
    reviewer: z.string(),
    at: z.string(),
    holds: z.boolean(),
    /** The record that it belongs to now; null of an orphan. */
    belongs: z.string().nullable(),
    /** By what it was found there, or why nowhere. */
    how: z.enum(['id', 'place', 'statements', 'purged', 'text', 'none', 'tie']),
  })
  .openapi('ReviewEntry')

const Correction = z.object({
  field: z.string(),
  machine: z.string(),
  person: z.string(),
  differs: z.boolean(),
  reviewer: z.string(),
  at: z.string(),
})

/** What was decided about a record, when, by whom and why; the machine's values and people's apart. */
export const ReviewHistory = z
  .object({
    record: RecordRef,
    /** Hash of the latest review on the record: a new one says that it has seen it. */
    latest: z.string().nullable(),
    /** Whether the record as a whole is accepted or rejected. */
    word: z.object({ decision: z.string(), reviewer: z.string(), at: z.string() }).nullable(),
    corrections: z.array(Correction),
    entries: z.array(ReviewEntry),
    /** Why nothing can be added; null where it can. */
    refused: z.string().nullable(),
  })
  .openapi('ReviewHistory')

const Range = z.object({ start: z.number().int(), end: z.number().int() })

/** The sentence with what stands around it; all offsets into the article's text. */
const Context = z.object({
  start: z.number().int(),
  text: z.string(),
  source: z.array(Range),
  cue: z.array(Range),
  content: z.array(Range),
})

/** One of two records that may be one, or one that this one may be joined with. */
const Beside = RecordRef.extend({
  facts: z.array(z.string()),
  /** The beginning of an article. */
  text: z.string().nullable(),
  /** Whether the machine takes it and the record for one now. */
  joined: z.boolean(),
})

/** All that a person needs to see to decide on a record. */
export const ReviewItem = z
  .object({
    record: RecordRef,
    /** Of a stance the statement, of a pair the other record. */
    other: z.string().nullable(),
    line: Line.nullable(),
    context: Context.nullable(),
    /** What the machine says in each field that can be corrected. */
    fields: z.array(z.object({ field: z.string(), value: z.string().nullable() })),
    article: ArticleRef.nullable(),
    stance: z
      .object({
        claim: z.string(),
        stance: z.string().nullable(),
        confidence: z.number().nullable(),
        others: z.array(z.object({ stance: z.string(), line: Line })),
      })
      .nullable(),
    /** The pair, and others that it could be taken together with or apart from. */
    beside: z.array(Beside),
    /** Why the machine thinks so, in names of rules. */
    by: z.array(z.string()),
    history: ReviewHistory,
  })
  .openapi('ReviewItem')

export const QueueQuery = FilterQuery.extend(PageQuery.shape).extend({
  kind: z.enum(['statement', 'stance', 'copy', 'actor']).default('statement'),
})

export const ReviewQueue = z
  .object({
    waiting: z.number().int(),
    reviewed: z.number().int(),
    items: z.array(ReviewItem),
    refused: z.string().nullable(),
  })
  .openapi('ReviewQueue')

export const Differences = z.object({
  total: z.number().int(),
  rows: z.array(
    z.object({
      record: RecordRef,
      /** Null where the record as a whole is rejected. */
      field: z.string().nullable(),
      machine: z.string(),
      person: z.string(),
      entry: ReviewEntry,
    }),
  ),
})

export const Orphans = z.object({
  total: z.number().int(),
  rows: z.array(
    z.object({
      entry: ReviewEntry,
      article: ArticleRef.nullable(),
      start: z.number().nullable(),
      words: z.string(),
    }),
  ),
})

export const NamesQuery = z.object({ name: z.string().max(200) })
export const Names = z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() }))
export const Reasons = z.array(z.string())

const someWords = (most: number) =>
  z
    .string()
    .max(most)
    .refine(text => text.trim() !== '', { error: 'is empty' })

const activity = {
  record: z.string().max(200),
  reason: someWords(2000),
  reviewer: someWords(200),
  /** Hash of the latest review on the record that the reviewer has seen; null for none. */
  previous: z.string().max(64).nullable(),
}

/** A person's word: right, wrong, these fields should say that, or two records are one or not. */
export const NewReview = z
  .discriminatedUnion('decision', [
    z.object({ ...activity, decision: z.enum(['accept', 'reject']), field: z.string().max(40).nullish() }),
    z.object({
      ...activity,
      decision: z.literal('correct'),
      corrections: z
        .array(z.object({ field: z.string().max(40), value: z.unknown() }))
        .min(1)
        .max(20),
    }),
    z.object({ ...activity, decision: z.enum(['together', 'apart']), other: z.string().max(200) }),
  ])
  .openapi('NewReview')

export const UndoReview = z
  .object({ ...activity, review: z.string().max(200) })
  .omit({ record: true })
  .openapi('UndoReview')

/** Somebody was faster: nothing was stored; the record with the other's word, to decide again. */
export const Conflict = Refusal.extend({ since: z.array(ReviewEntry), history: ReviewHistory }).openapi(
  'ReviewConflict',
)

export type RecordRef = z.infer<typeof RecordRef>
export type ReviewEntry = z.infer<typeof ReviewEntry>
export type ReviewHistory = z.infer<typeof ReviewHistory>
export type ReviewItem = z.infer<typeof ReviewItem>
export type ReviewQueue = z.infer<typeof ReviewQueue>
export type Differences = z.infer<typeof Differences>
export type Orphans = z.infer<typeof Orphans>
export type NewReview = z.infer<typeof NewReview>
export type UndoReview = z.infer<typeof UndoReview>
export type Conflict = z.infer<typeof Conflict>
export type QueueKind = z.infer<typeof QueueQuery>['kind']
