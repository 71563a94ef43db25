import { z } from '@hono/zod-openapi'
import { ArticleRef, Line } from './line.ts'

const Range = z.object({ start: z.number().int(), end: z.number().int() })

/** How many statements fit for each value of a facet, most first. */
const Facet = z.array(z.object({ value: z.string(), statements: z.number().int() }))

export const SearchAnswer = z
  .object({
    /** Statements in whose content all of the words stand. */
    statements: z.object({ total: z.number().int(), lines: z.array(Line) }),
    facets: z.object({ speaker: Facet, outlet: Facet, act: Facet, channel: Facet, month: Facet }),
    /** Articles that have the words anywhere, best first. */
    articles: z.array(z.object({ article: ArticleRef, snippet: z.string(), matches: z.array(Range) })),
  })
  .openapi('SearchAnswer')

export type SearchAnswer = z.infer<typeof SearchAnswer>
