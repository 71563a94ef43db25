import { z } from '@hono/zod-openapi'
import { ActorRef } from './line.ts'

/** `speaks-of` is every act but those that have a kind of their own; `passes-on` is who relayed whose words. */
export const EdgeKind = z.enum(['accuses', 'denies', 'speaks-of', 'passes-on'])

export const Network = z
  .object({
    nodes: z.array(
      z.object({
        /** An actor's id; of those who only pass words on, their name. */
        id: z.string(),
        name: z.string(),
        actor: ActorRef.nullable(),
        /** Statements that it makes or passes on, or that are about it. */
        statements: z.number().int(),
      }),
    ),
    edges: z.array(
      z.object({ from: z.string(), to: z.string(), kind: EdgeKind, statements: z.number().int() }),
    ),
    /** Pairs that are left out because others have more statements. */
    left: z.number().int(),
  })
  .openapi('Network')

export type Network = z.infer<typeof Network>
export type Edge = Network['edges'][number]
export type Node = Network['nodes'][number]
