import { computed } from '@preact/signals'
import type { Filters } from '../../src/api/contract/filters.ts'
import { params, setParams } from './location.ts'

export const FILTERS = [
  'text',
  'speaker',
  'outlet',
  'place',
  'act',
  'stance',
  'channel',
  'reviewed',
  'from',
  'to',
] as const satisfies readonly (keyof Filters)[]

export type FilterName = (typeof FILTERS)[number]

/** The filter bar, as the address has it. */
export const filters = computed(
  (): Partial<Record<FilterName, string>> =>
    Object.fromEntries(
      FILTERS.flatMap(name => {
        const value = params.value.get(name)
        return value === null || value === '' ? [] : [[name, value]]
      }),
    ),
)

/** A change of filter begins at the first row again. */
export const setFilter = (name: FilterName, value: string | null, replace = false): void =>
  setParams({ [name]: value, offset: null }, { replace })

export const clearFilters = (): void =>
  setParams({ ...Object.fromEntries(FILTERS.map(name => [name, null])), offset: null })

/** An address of the app that keeps the filters. */
export function href(path: string, extra: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...filters.value, ...extra }).toString()
  return query === '' ? path : `${path}?${query}`
}
