import { filters } from './filters.ts'
import { params } from './location.ts'

/** What a paged list asks the server: the filters, so many rows, from the row that the address names. */
export const pagedQuery = (limit: number): Record<string, string> => ({
  ...filters.value,
  limit: String(limit),
  offset: params.value.get('offset') ?? '0',
})
