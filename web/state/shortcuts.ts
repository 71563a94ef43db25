import { signal } from '@preact/signals'
import { VIEWS } from '../routes.tsx'
import { href } from './filters.ts'
import { navigate } from './location.ts'

/** Whether the list of shortcuts is open. */
export const listed = signal(false)

/** "g" and the letter behind it open a view. */
export const LETTERS: Readonly<Record<string, string>> = {
  d: '/',
  t: '/timeline',
  m: '/map',
  n: '/network',
  a: '/actors',
  g: '/agreements',
  f: '/figures',
  o: '/offers',
  l: '/articles',
  s: '/search',
  r: '/review',
  i: '/import',
}

/** On the review page, while a record has the focus. */
export const REVIEW_KEYS: Readonly<Record<string, string>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  r: 'reject',
  c: 'correct',
  u: 'undo',
  Enter: 'open the article',
  'Shift ← →': 'move the end of the marked words',
  '← →': 'move their beginning',
}

export const nameOfView = (path: string): string => VIEWS.find(view => view.path === path)?.name ?? path

/** How long "g" waits for its letter, in milliseconds. */
const WAIT = 1500

/** Single keys, and so only where nobody types. */
export function listenForShortcuts(): void {
  let goneAt = 0
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const key = event.key
    if (key === '?') listed.value = !listed.value
    else if (key === '/') focusSearch(event)
    else if (key === 'g' && event.timeStamp - goneAt > WAIT) goneAt = event.timeStamp
    else if (event.timeStamp - goneAt <= WAIT && LETTERS[key] !== undefined) {
      goneAt = 0
      navigate(href(LETTERS[key]))
    }
  })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function focusSearch(event: KeyboardEvent): void {
  event.preventDefault()
  const field = document.querySelector<HTMLInputElement>('main input[type=search]')
  if (field) field.focus()
  else navigate(href('/search'))
}
