import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { RecordFilter } from '../../store/index.ts'
import type { Filters } from '../contract/filters.ts'
import { Refusal } from '../contract/filters.ts'

/** A router that answers a parameter that makes no sense with what is wrong with it. */
export const createRouter = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const [issue] = result.error.issues
      const field = issue?.path.join('.') || null
      return c.json(
        refusal(`${field ?? 'the request'} ${issue?.message ?? 'makes no sense'}`, null, field),
        400,
      )
    },
  })

export const refusal = (
  error: string,
  remedy: string | null = null,
  field: string | null = null,
): Refusal => ({
  error,
  remedy,
  field,
})

/** The answers that a view has, for the description of the API. */
export const answers = <T extends z.ZodType>(schema: T) =>
  ({
    200: { description: 'what the view shows', content: { 'application/json': { schema } } },
    400: {
      description: 'a filter or a number that makes no sense',
      content: { 'application/json': { schema: Refusal } },
    },
  }) as const

/** The same for one record. */
export const answersOfOne = <T extends z.ZodType>(schema: T) =>
  ({
    ...answers(schema),
    404: {
      description: 'the ledger has no such record',
      content: { 'application/json': { schema: Refusal } },
    },
  }) as const

export const IdParam = z.object({ id: z.string().max(200) })

/** The filter bar's answers without those that were left open. */
export const filterOf = (filters: Filters): RecordFilter =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''))

export const noSuch = (what: string): Refusal =>
  refusal(`the ledger has no such ${what}`, 'The address may be cut off, or of another ledger.')
