import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props {
  readonly summary: string
  readonly class?: string
  readonly children: () => ComponentChildren
}

/** A fold whose inside is made when it is first opened: a long page has thousands. */
export function Fold({ summary, class: name, children }: Props) {
  const [opened, setOpened] = useState(false)
  return (
    <details class={name} onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary class="facts">{summary}</summary>
      {opened && children()}
    </details>
  )
}
