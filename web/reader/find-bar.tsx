import type { RefObject } from 'preact'
import { MOST_FOUND } from './find.ts'
import type { Found } from './row.tsx'

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  readonly words: string
  readonly found: Found
  readonly onWords: (words: string) => void
  readonly onStep: (by: 1 | -1) => void
}

/** Find in the article: Enter goes on, Shift and Enter back, Escape clears. */
export function FindBar({ field, words, found: { ranges, current }, onWords, onStep }: Props) {
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      onStep(event.shiftKey ? -1 : 1)
    } else if (event.key === 'Escape' && words !== '') {
      event.preventDefault()
      onWords('')
    }
  }
  const none = ranges.length === 0
  return (
    <search class="find">
      <input
        ref={field}
        type="search"
        value={words}
        placeholder="Find in this article"
        aria-label="Find in this article"
        onInput={event => onWords(event.currentTarget.value)}
        onKeyDown={press}
      />
      <span class="facts" role="status">
        {words.trim().length > 1 && tell(ranges.length, current)}
      </span>
      {words !== '' && (
        <>
          <button type="button" disabled={none} onClick={() => onStep(-1)} aria-label="Previous match">
            ↑
          </button>
          <button type="button" disabled={none} onClick={() => onStep(1)} aria-label="Next match">
            ↓
          </button>
        </>
      )}
    </search>
  )
}

const tell = (count: number, current: number): string =>
  count === 0
    ? 'not in the text'
    : `${current + 1} of ${count.toLocaleString('en')}${count === MOST_FOUND ? ' or more' : ''}`
