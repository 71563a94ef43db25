import { z } from '@hono/zod-openapi'
import { DisputeRow } from './disputes.ts'
import { ActorRef, Line } from './line.ts'

export const ActorRow = z
  .object({
    actor: ActorRef,
    role: z.string().nullable(),
    aliases: z.array(z.string()),
    /** Statements that it makes, of those that fit, and the articles they stand in. */
    statements: z.number().int(),
    articles: z.number().int(),
  })
  .openapi('ActorRow')

export const ActorList = z.object({ total: z.number().int(), rows: z.array(ActorRow) })

const Counted = z.object({ actor: ActorRef, statements: z.number().int() })

export const ActorDetail = z
  .object({
    row: ActorRow,
    affiliation: ActorRef.nullable(),
    acts: z.array(z.object({ act: z.string(), statements: z.number().int() })),
    /** Whom its statements are about, and whose statements are about it. */
    speaksOf: z.array(Counted),
    spokenOfBy: z.array(Counted),
    disputes: z.array(DisputeRow),
    /** Its statements, in the order of reading. */
    total: z.number().int(),
    lines: z.array(Line),
  })
  .openapi('ActorDetail')

export type ActorRow = z.infer<typeof ActorRow>
export type ActorDetail = z.infer<typeof ActorDetail>
