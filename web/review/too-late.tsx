import { useEffect, useRef } from 'preact/hooks'
import type { Reviewing } from './use-review.ts'
import { deedInWords, wordInWords } from './word.ts'

/** Somebody was faster: both words side by side, and the person decides again. */
export function TooLate({ reviewing: { late, say, leave, busy } }: { readonly reviewing: Reviewing }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (late) box.current?.focus()
  }, [late])
  if (late === null) return null
  const { conflict, mine } = late
  return (
    <section class="late" role="alert" tabIndex={-1} ref={box} aria-label="Somebody was faster">
      <h3>Somebody was faster</h3>
      {conflict.since.map(entry => (
        <p key={entry.id}>
          <b>{entry.reviewer}</b> {deedInWords(entry)}: “{entry.reason}”
        </p>
      ))}
      <p>
        <b>You</b> wanted to {mine.word === null ? 'take a word back' : wordInWords(mine.word)}: “
        {mine.reason}” – not stored yet.
      </p>
      <p class="actions">
        <button type="button" disabled={busy} onClick={() => void say(mine, conflict.history.latest)}>
          Store mine after theirs
        </button>
        <button type="button" onClick={leave}>
          Leave it at theirs
        </button>
      </p>
    </section>
  )
}
