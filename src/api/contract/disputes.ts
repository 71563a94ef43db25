import { z } from '@hono/zod-openapi'
import { FigureRow } from './figures.ts'
import { ActorRef, ArticleRef, Line } from './line.ts'

const status = z.enum(['open', 'conceded', 'partly-conceded'])

/** When who spoke: the side's number and the ISO date, null where it is not known. */
const Spoken = z.object({ side: z.number().int(), date: z.string().nullable() })

export const DisputeRow = z
  .object({
    id: z.string(),
    question: z.string(),
    status,
    /** Articles behind it after copies are collapsed. */
    origins: z.number().int(),
    first: z.string().nullable(),
    latest: z.string().nullable(),
    sides: z.array(
      z.object({ position: z.string(), actors: z.array(ActorRef), statements: z.number().int() }),
    ),
    spoken: z.array(Spoken),
  })
  .openapi('DisputeRow')

export const DisputeList = z.object({ total: z.number().int(), rows: z.array(DisputeRow) })

const Evidence = z.record(z.string(), z.union([z.number(), z.string()]))

/** A statement's stance on a claim, with the reasons for which it was put there. */
const Stance = z.object({
  stance: z.string(),
  line: Line,
  /** Where else the same words of the same speaker are printed. */
  also: z.array(z.object({ id: z.string(), article: ArticleRef })),
  /** What a concession or denial does not cover. */
  limit: z.string().nullable(),
  confidence: z.number().nullable(),
  evidence: Evidence,
})

const Claim = z.object({
  id: z.string(),
  text: z.string(),
  by: z.array(z.string()),
  confidence: z.number().nullable(),
  stances: z.array(Stance),
  /** Where outlets say it in their own voice. */
  narrated: z.array(z.object({ article: ArticleRef, start: z.number(), words: z.string() })),
})

/** An article with those that reprint it, and the longest stretches that each added and cut. */
const Origin = z.object({
  article: ArticleRef,
  copies: z.array(
    z.object({
      article: ArticleRef,
      agency: z.string().nullable(),
      added: z.array(z.string()),
      cut: z.array(z.string()),
    }),
  ),
})

export const DisputeDetail = z
  .object({
    dispute: DisputeRow,
    sides: z.array(
      z.object({
        position: z.string(),
        actors: z.array(ActorRef),
        evidenceOffered: z.array(z.string()),
        evidenceDemanded: z.array(z.string()),
      }),
    ),
    claims: z.array(Claim),
    figures: z.array(z.array(FigureRow)),
    origins: z.array(Origin),
  })
  .openapi('DisputeDetail')

export type DisputeRow = z.infer<typeof DisputeRow>
export type DisputeDetail = z.infer<typeof DisputeDetail>
