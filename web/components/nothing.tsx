import type { ComponentChildren } from 'preact'
import { clearFilters, filters } from '../state/filters.ts'

/** An empty list: because of the filters, or because the ledger has nothing of the kind. */
export function Nothing({
  what,
  children,
}: {
  readonly what: string
  readonly children?: ComponentChildren
}) {
  const filtered = Object.keys(filters.value).length > 0
  return (
    <section class="message">
      <p>{filtered ? `No ${what} fits these filters.` : children}</p>
      <p class="actions">
        {filtered ? (
          <button type="button" onClick={clearFilters}>
            Clear all filters
          </button>
        ) : (
          <a href="/articles">To the articles</a>
        )}
      </p>
    </section>
  )
}
