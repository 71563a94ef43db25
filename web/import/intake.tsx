import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { add } from './chosen.ts'
import { dropped, picked } from './dropped.ts'

/** Where files are dropped, chosen or pasted. */
export function Intake() {
  const over = useSignal(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  return (
    <section
      class={over.value ? 'intake over' : 'intake'}
      aria-label="Choose reports"
      onDragOver={event => {
        event.preventDefault()
        over.value = true
      }}
      onDragLeave={() => {
        over.value = false
      }}
      onDrop={event => {
        event.preventDefault()
        over.value = false
        if (event.dataTransfer) void dropped(event.dataTransfer).then(add)
      }}
    >
      <p>Drop reports here: text, Markdown or saved web pages.</p>
      <p class="actions">
        <button type="button" onClick={() => files.current?.click()}>
          Choose files
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          Choose a folder
        </button>
      </p>
      <input ref={files} type="file" multiple hidden onChange={take} />
      <input ref={folder} type="file" multiple hidden {...{ webkitdirectory: true }} onChange={take} />
      <Paste />
    </section>
  )
}

function take(event: { readonly currentTarget: HTMLInputElement }): void {
  void add(picked(event.currentTarget.files))
  // The same file may be chosen again.
  event.currentTarget.value = ''
}

function Paste() {
  const text = useRef<HTMLTextAreaElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const submit = (event: Event): void => {
    event.preventDefault()
    const words = text.current?.value ?? ''
    if (words.trim() === '') return
    void add([{ name: name.current?.value.trim() || 'pasted-text', body: new Blob([words]) }])
    for (const field of [text.current, name.current]) if (field) field.value = ''
  }
  return (
    <details>
      <summary>Paste a text</summary>
      <form onSubmit={submit}>
        <label>
          Text
          <textarea ref={text} rows={8} />
        </label>
        <label>
          Where it is from, or how to call it
          <input ref={name} type="text" placeholder="pasted-text" />
        </label>
        <button type="submit">Add</button>
      </form>
    </details>
  )
}
