import { signal } from '@preact/signals'

const KEY = 'counterclaim.reviewer'

/** Who reviews in this browser: asked once. Nothing else is kept here. */
export const reviewer = signal(stored())

export function nameReviewer(name: string): void {
  reviewer.value = name.trim()
  try {
    if (reviewer.value === '') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, reviewer.value)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
