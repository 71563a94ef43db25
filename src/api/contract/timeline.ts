import { z } from '@hono/zod-openapi'
import { ActorRef } from './line.ts'

/**
 * Statements of one party on one date; `date` is ISO 8601 and as precise as is known: a day, a month, a year. What is
 * neither put forward nor denied is in `statements` alone.
 */
const Point = z.object({
  date: z.string(),
  statements: z.number().int(),
  asserted: z.number().int(),
  denied: z.number().int(),
})

export const Timeline = z
  .object({
    /** Those who speak most, a lane each; the last lane, without an actor, is everybody else. */
    lanes: z.array(
      z.object({ actor: ActorRef.nullable(), points: z.array(Point), undated: z.number().int() }),
    ),
    statements: z.number().int(),
    undated: z.number().int(),
  })
  .openapi('Timeline')

export type Timeline = z.infer<typeof Timeline>
export type Lane = Timeline['lanes'][number]
export type Point = z.infer<typeof Point>
