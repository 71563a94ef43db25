import { useEffect } from 'preact/hooks'

/** Names the page in the window's title and in the history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Counterclaim`
  }, [title])
}
