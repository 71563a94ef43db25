import { computed } from '@preact/signals'
import { hash } from '../state/location.ts'

/** The statement that the address marks. */
export const selected = computed(() => (hash.value.startsWith('st-') ? hash.value : null))

/** The offset that the address leads to. */
export const offset = computed(() => {
  const [, digits] = /^at-(\d{1,9})$/.exec(hash.value) ?? []
  return digits === undefined ? null : Number(digits)
})

/** The words at an offset: to the end of the word, for there is nothing else to be marked. */
export function wordAt(text: string, start: number): { start: number; end: number } {
  const [word = ''] = /^\s*\S{0,40}/.exec(text.slice(start, start + 80)) ?? []
  return { start, end: Math.min(text.length, start + Math.max(1, word.length)) }
}

/** Scrolls to what the address names, once it is there; a fold around it opens. */
export function goTo(id: string): void {
  const element = document.getElementById(id)
  if (element === null) return
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  element.scrollIntoView({ block: 'center' })
  // Rows that were never in sight had a guessed height until now.
  requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }))
}

export const cardOf = (statement: string): string => `card-${statement}`

/** Puts the keyboard where a link leads. @returns whether it is there */
export function focusOn(id: string): boolean {
  const element = document.getElementById(id)
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'nearest' })
  return element !== null
}
