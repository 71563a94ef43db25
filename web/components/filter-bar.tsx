import { ACTS, CHANNELS, STANCES } from '../state/choices.ts'
import { clearFilters, FILTERS, type FilterName, filters, setFilter } from '../state/filters.ts'

const NAMES: Readonly<Record<FilterName, string>> = {
  text: 'Words',
  speaker: 'Speaker',
  outlet: 'Outlet',
  place: 'Place',
  act: 'Act',
  stance: 'Stance',
  channel: 'Channel',
  reviewed: 'Reviewed',
  from: 'From',
  to: 'To',
}

const CHOICES: Partial<Readonly<Record<FilterName, readonly string[]>>> = {
  act: ACTS,
  stance: STANCES,
  channel: CHANNELS,
  reviewed: ['yes', 'no'],
}

/** One bar for all views. Words take hold when the field is left or Enter is pressed; the address keeps them. */
export function FilterBar() {
  const set = FILTERS.filter(name => filters.value[name] !== undefined)
  return (
    <details class="filters" open={set.length > 0}>
      <summary>
        Filter
        {set.length > 0 && (
          <span class="count">{set.map(name => `${NAMES[name]}: ${filters.value[name]}`).join(' · ')}</span>
        )}
      </summary>
      <search aria-label="Filter">
        <form
          onSubmit={event => {
            event.preventDefault()
            if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
          }}
        >
          {FILTERS.map(name => (
            <Field key={name} name={name} />
          ))}
          {set.length > 0 && (
            <button type="button" onClick={clearFilters}>
              Clear all
            </button>
          )}
        </form>
      </search>
    </details>
  )
}

function Field({ name }: { readonly name: FilterName }) {
  const value = filters.value[name] ?? ''
  const choices = CHOICES[name]
  const change = (event: { readonly currentTarget: { readonly value: string } }): void =>
    setFilter(name, event.currentTarget.value.trim() || null)
  if (choices)
    return (
      <label>
        {NAMES[name]}
        <select value={value} onChange={change}>
          <option value="">any</option>
          {[...new Set([...choices, ...(value === '' ? [] : [value])])].map(choice => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      </label>
    )
  const day = name === 'from' || name === 'to'
  return (
    <label class={day ? 'day' : undefined}>
      {NAMES[name]}
      <input
        type="text"
        value={value}
        onChange={change}
        placeholder={day ? '2014-08-31' : undefined}
        inputMode={day ? 'numeric' : undefined}
      />
    </label>
  )
}
