import { type ReadonlySignal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Whether an element is in sight or soon will be; once true it stays so. A report of a thousand paragraphs is drawn as bare
 * text, and marks and cards are made for what the reader comes near. CSS has content-visibility for this, but with it
 * Chromium takes a minute to find what the Tab key leads to.
 */
export function useNear<E extends Element>(
  already: boolean,
): {
  readonly ref: RefObject<E | null>
  readonly near: ReadonlySignal<boolean>
} {
  const ref = useRef<E>(null)
  const near = useSignal(already)
  useEffect(() => {
    const element = ref.current
    if (element === null || near.peek()) return
    watched.set(element, () => {
      near.value = true
    })
    observer.observe(element)
    return () => forget(element)
  }, [])
  return { ref, near }
}

const watched = new WeakMap<Element, () => void>()

const forget = (element: Element): void => {
  observer.unobserve(element)
  watched.delete(element)
}

const observer = new IntersectionObserver(
  entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      watched.get(target)?.()
      forget(target)
    }
  },
  { rootMargin: '1500px 0px' },
)
