import { useEffect, useId, useState } from 'preact/hooks'
import { taken, views } from '../state/client.ts'

type Names = readonly { readonly id: string; readonly name: string; readonly kind: string }[]

interface Props {
  readonly label: string
  readonly value: string
  /** The actor where the ledger has one of this name alone. */
  readonly change: (name: string, actor: string | null) => void
}

const WAIT = 150

/** Somebody by name, with those of the ledger whose name has these words. */
export function SpeakerField({ label, value, change }: Props) {
  const list = useId()
  const [names, setNames] = useState<Names>([])
  useEffect(() => {
    let late = false
    const timer = setTimeout(() => {
      if (value.trim() === '') return
      taken(views.reviews.names.$get({ query: { name: value.slice(0, 200) } })).then(
        found => late || setNames(found),
        () => late || setNames([]),
      )
    }, WAIT)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [value])
  return (
    <label>
      {label}
      <input
        type="text"
        list={list}
        value={value}
        autocomplete="off"
        placeholder="not known"
        onInput={event => {
          const name = event.currentTarget.value
          const [only, ...others] = names.filter(one => one.name === name.trim())
          change(name, others.length === 0 ? (only?.id ?? null) : null)
        }}
      />
      <datalist id={list}>
        {[...new Map(names.map(one => [one.name, one])).values()].map(({ id, name, kind }) => (
          <option key={id} value={name}>
            {kind.replaceAll('-', ' ')}
          </option>
        ))}
      </datalist>
    </label>
  )
}
