import { useEffect, useRef } from 'preact/hooks'
import { LETTERS, listed, nameOfView, REVIEW_KEYS } from '../state/shortcuts.ts'

/** All keys, on "?". */
export function Shortcuts() {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = listed.value
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} class="shortcuts" aria-label="Shortcuts" onClose={() => (listed.value = false)}>
      <h2>Shortcuts</h2>
      <dl>
        <Key keys="?" does="this list" />
        <Key keys="/" does="search" />
        {Object.entries(LETTERS).map(([letter, path]) => (
          <Key key={letter} keys={`g ${letter}`} does={nameOfView(path)} />
        ))}
        <Key keys="Tab, Enter" does="from link to link, and open" />
        <Key keys="← →, Enter" does="on the timeline’s ends: narrow the time" />
        {Object.entries(REVIEW_KEYS).map(([key, does]) => (
          <Key key={key} keys={key} does={`in a review: ${does}`} />
        ))}
        <Key keys="Esc" does="close" />
      </dl>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  )
}

const Key = ({ keys, does }: { readonly keys: string; readonly does: string }) => (
  <div>
    <dt>
      {keys.split(/(?<=,) | (?=\p{L}$)/u).map(key => (
        <kbd key={key}>{key.replace(',', '')}</kbd>
      ))}
    </dt>
    <dd>{does}</dd>
  </div>
)
