import { z } from '@hono/zod-openapi'

export const ActorRef = z.object({ id: z.string(), name: z.string(), kind: z.string() }).openapi('ActorRef')

export const ArticleRef = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    uri: z.string(),
    /** ISO 8601, as the article has it. */
    published: z.string().nullable(),
    /** The article of which this one is a copy. */
    copyOf: z.string().nullable(),
  })
  .openapi('ArticleRef')

/** A statement as every view shows it: who said what, through whom, when, and where that is printed. */
export const Line = z
  .object({
    id: z.string(),
    article: ArticleRef,
    /** The content's words, parts joined by an ellipsis. */
    words: z.string(),
    start: z.number().int(),
    speaker: ActorRef.nullable(),
    /** As resolved, else the source's words; null where no source is given. */
    speakerName: z.string().nullable(),
    anonymous: z.boolean(),
    act: z.string(),
    manner: z.string(),
    channel: z.string().nullable(),
    /** From the first speaker to the outlet. */
    relay: z.array(z.string()),
    addressee: ActorRef.nullable(),
    target: z.string().nullable(),
    said: z.object({ date: z.string().nullable(), expression: z.string().nullable() }),
    hedges: z.array(z.string()),
    within: z.string().nullable(),
    confidence: z.number(),
    by: z.array(z.string()),
  })
  .openapi('Line')

/** One quotation with all its printings: the first, and where else it stands. */
export const Printed = z.object({
  line: Line,
  also: z.array(z.object({ id: z.string(), article: ArticleRef })),
})

export type ActorRef = z.infer<typeof ActorRef>
export type ArticleRef = z.infer<typeof ArticleRef>
export type Line = z.infer<typeof Line>
export type Printed = z.infer<typeof Printed>
