import type { ComponentChildren } from 'preact'
import { Refused } from '../state/client.ts'
import { href } from '../state/filters.ts'
import { setParams } from '../state/location.ts'
import type { Asked } from '../state/use-answer.ts'

interface Props<T> {
  readonly asked: Asked<T>
  readonly children: (value: T) => ComponentChildren
}

/** An answer of the server: being awaited, refused with what to do, or shown. */
export function Answered<T>({ asked, children }: Props<T>) {
  const { value, error, loading } = asked
  if (error !== null) return <Failure error={error} again={asked.again} />
  if (value === null) return <Waiting />
  return (
    <div aria-busy={loading} class={loading ? 'stale' : undefined}>
      {children(value)}
    </div>
  )
}

const Waiting = () => (
  <div class="waiting" role="status">
    <span class="hidden">Loading</span>
    <i />
    <i />
    <i />
  </div>
)

function Failure({ error, again }: { readonly error: Error; readonly again: () => void }) {
  const refused = error instanceof Refused ? error : null
  const field = refused?.field ?? null
  return (
    <section class="message" role="alert">
      <h1>{refused?.status === 404 ? 'Not here' : 'That did not work'}</h1>
      <p>
        {error.message}. {refused?.remedy}
      </p>
      <p class="actions">
        {field !== null && (
          <button type="button" onClick={() => setParams({ [field]: null })}>
            Take out “{field}”
          </button>
        )}
        {refused?.status === 404 ? (
          <a href={href('/')}>To the disputes</a>
        ) : (
          <button type="button" onClick={again}>
            Try again
          </button>
        )}
      </p>
    </section>
  )
}
