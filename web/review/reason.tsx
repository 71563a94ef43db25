import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { nameReviewer, reviewer } from '../state/reviewer.ts'
import { loadReasons, reasons } from '../state/send-review.ts'

interface Props {
  /** What the person is about to do: "Reject". */
  readonly title: string
  /** A reason that suits; the last ones are offered besides. */
  readonly reason?: string
  readonly busy: boolean
  readonly fault: string | null
  readonly submit: (reason: string, reviewer: string) => void
  readonly cancel: () => void
  /** What is to be filled in first. */
  readonly children?: ComponentChildren
}

/** Why, and – once in this browser – by whom. Enter stores it, Escape leaves it. */
export function ReasonForm({ title, reason = '', busy, fault, submit, cancel, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [why, setWhy] = useState(reason)
  const [name, setName] = useState(reviewer.peek())
  useEffect(() => {
    loadReasons()
    form.current?.querySelector<HTMLElement>('input, select, [tabindex="0"]')?.focus()
  }, [])
  return (
    <form
      ref={form}
      class="reason"
      aria-label={title}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        cancel()
      }}
      onSubmit={event => {
        event.preventDefault()
        if (busy || why.trim() === '' || name.trim() === '') return
        nameReviewer(name)
        submit(why.trim(), name.trim())
      }}
    >
      <h3>{title}</h3>
      {children}
      <label>
        Why
        <input
          type="text"
          required
          maxLength={2000}
          value={why}
          list="reasons"
          autocomplete="off"
          onInput={event => setWhy(event.currentTarget.value)}
        />
      </label>
      <datalist id="reasons">
        {reasons.value.map(known => (
          <option key={known} value={known} />
        ))}
      </datalist>
      {reviewer.value === '' && (
        <label>
          Your name, kept in this browser
          <input
            type="text"
            required
            maxLength={200}
            value={name}
            autocomplete="name"
            onInput={event => setName(event.currentTarget.value)}
          />
        </label>
      )}
      {fault !== null && (
        <p class="refused" role="alert">
          {fault}
        </p>
      )}
      <p class="actions">
        <button type="submit" disabled={busy}>
          Store
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}
