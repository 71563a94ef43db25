import { z } from '@hono/zod-openapi'
import { ArticleRef } from './line.ts'

/** A figure with whose word it is. */
export const FigureRow = z
  .object({
    id: z.string(),
    article: ArticleRef,
    /** With its bounds: "≥ 30". */
    value: z.string(),
    counts: z.string(),
    words: z.string(),
    start: z.number().int(),
    place: z.string().nullable(),
    asOf: z.string().nullable(),
    /** Who gives it; null where it is the article itself. */
    voice: z.string().nullable(),
    statement: z.string().nullable(),
  })
  .openapi('FigureRow')

export const FigureList = z
  .object({
    /** Figures that cannot both hold, a list for each quantity, those that most articles give first. */
    rivals: z.array(z.array(FigureRow)),
    total: z.number().int(),
    rows: z.array(FigureRow),
  })
  .openapi('FigureList')

export type FigureRow = z.infer<typeof FigureRow>
