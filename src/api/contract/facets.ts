import { z } from '@hono/zod-openapi'
import { ActorRef, ArticleRef } from './line.ts'

/** Words that stand in an article: one click from there. */
const Quoted = z.object({ article: ArticleRef, start: z.number().int(), words: z.string() })

/** Whose word something is: a statement's speaker, else the article's own voice. */
const Voice = z.object({ statement: z.string().nullable(), name: z.string().nullable() })

export const AgreementRow = z
  .object({
    id: z.string(),
    name: z.string(),
    date: z.string().nullable(),
    place: z.string().nullable(),
    parties: z.array(ActorRef),
    articles: z.number().int(),
    mentions: z.array(Quoted),
    commitments: z.array(Quoted),
    breaches: z.array(z.object({ article: ArticleRef, voice: Voice, against: z.string().nullable() })),
  })
  .openapi('AgreementRow')

export const AgreementList = z.object({ total: z.number().int(), rows: z.array(AgreementRow) })

export const OfferRow = z
  .object({
    id: z.string(),
    kind: z.string(),
    from: ActorRef.nullable(),
    to: ActorRef.nullable(),
    quoted: Quoted,
    conditions: z.array(z.string()),
    responses: z.array(
      z.object({ answer: z.string(), by: z.string().nullable(), statement: z.string(), article: ArticleRef }),
    ),
  })
  .openapi('OfferRow')

export const OfferList = z.object({ total: z.number().int(), rows: z.array(OfferRow) })

export type AgreementRow = z.infer<typeof AgreementRow>
export type OfferRow = z.infer<typeof OfferRow>
export type Quoted = z.infer<typeof Quoted>
export type Voice = z.infer<typeof Voice>
