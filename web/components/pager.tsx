import { params, path } from '../state/location.ts'

/** Earlier and later rows; nothing where all are shown. */
export function Pager({ total, limit }: { readonly total: number; readonly limit: number }) {
  const offset = Number(params.value.get('offset') ?? 0) || 0
  if (total <= limit && offset === 0) return null
  const to = (at: number): string => {
    const query = new URLSearchParams(params.value)
    if (at <= 0) query.delete('offset')
    else query.set('offset', String(at))
    return `${path.value}?${query}`
  }
  return (
    <nav class="pager" aria-label="Pages of the list">
      {offset > 0 && (
        <a rel="prev" href={to(offset - limit)}>
          Earlier
        </a>
      )}
      <span>
        {(offset + 1).toLocaleString('en')}–{Math.min(total, offset + limit).toLocaleString('en')} of{' '}
        {total.toLocaleString('en')}
      </span>
      {offset + limit < total && (
        <a rel="next" href={to(offset + limit)}>
          Further
        </a>
      )}
    </nav>
  )
}
