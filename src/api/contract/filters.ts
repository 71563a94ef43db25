import { z } from '@hono/zod-openapi'
import { isIsoDate } from '../../model/index.ts'

const day = z
  .string()
  .refine(isIsoDate, { error: 'is no date: write 2014, 2014-08 or 2014-08-31' })
  .optional()
const words = z.string().max(200).optional()

/**
 * What the filter bar says, one for all views. All of it narrows; words match a part of the value, whatever the case.
 * `from` and `to` are ISO 8601 dates, possibly reduced, both inclusive: of the saying where it is known, else of publication.
 */
export const FilterQuery = z
  .object({
    text: words,
    speaker: words,
    outlet: words,
    place: words,
    act: z.string().max(40).optional(),
    stance: z.string().max(40).optional(),
    channel: z.string().max(40).optional(),
    /** Whether a person's word on it holds. */
    reviewed: z
      .string()
      .refine(said => said === 'yes' || said === 'no' || said === '', { error: 'is yes or no' })
      .optional(),
    from: day,
    to: day,
  })
  .openapi('Filters')

/** At most `limit` rows from the row `offset` on. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

export type Filters = z.infer<typeof FilterQuery>
export type PageOf = z.infer<typeof PageQuery>

/** Said of every refusal: what is wrong, and what to do. `field` names the part of the address that is. */
export const Refusal = z
  .object({ error: z.string(), remedy: z.string().nullable(), field: z.string().nullable() })
  .openapi('Refusal')

export type Refusal = z.infer<typeof Refusal>
