import { computed, signal } from '@preact/signals'

/** The address bar is the state: what is not in it is lost with the page, on purpose. */
const address = signal(new URL(window.location.href))

export const path = computed(() => address.value.pathname)
export const params = computed(() => address.value.searchParams)
export const hash = computed(() => address.value.hash.slice(1))

function reread(): void {
  const before = path.peek()
  address.value = new URL(window.location.href)
  // The link that led here may be gone: the keyboard begins at the new page, not at the top of the document.
  if (path.peek() !== before) focusMain()
}

export const focusMain = (): void => document.getElementById('main')?.focus({ preventScroll: true })

/** @param replace for what is no step of its own, such as each letter of a word: the back button passes over it. */
export function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const url = new URL(to, window.location.href)
  if (url.href === window.location.href) return
  const samePage = url.pathname === path.value
  if (replace) window.history.replaceState(null, '', url)
  else window.history.pushState(null, '', url)
  reread()
  if (!samePage && url.hash === '') window.scrollTo(0, 0)
}

/** Sets parameters of the address; null takes one out. */
export function setParams(
  changes: Readonly<Record<string, string | null>>,
  options: { readonly replace?: boolean } = {},
): void {
  const url = new URL(address.peek())
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  navigate(url.href, options)
}

/** Links within the app change the address without loading the page anew. */
export function followLinks(): void {
  window.addEventListener('popstate', reread)
  document.addEventListener('click', event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || !isOwn(link) || !isPlain(event)) return
    event.preventDefault()
    // The address stays as it is: what stands behind its # is the sentence that a reader is at.
    if (link.getAttribute('href') === '#main') focusMain()
    else navigate(link.href)
  })
}

const isOwn = (link: HTMLAnchorElement): boolean =>
  link.origin === window.location.origin &&
  (link.target === '' || link.target === '_self') &&
  !link.hasAttribute('download') &&
  !link.pathname.startsWith('/api/')

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
