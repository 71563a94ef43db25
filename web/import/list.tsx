import { isIsoDate } from '../../src/model/iso-date.ts'
import { Harmless } from '../components/harmless.tsx'
import { type Chosen, change, remove } from './chosen.ts'

/** The chosen files, each with what it says of itself and fields for what it does not. */
export const List = ({ list }: { readonly list: readonly Chosen[] }) => (
  <ul class="list chosen">
    {list.map(one => (
      <Row key={one.key} one={one} />
    ))}
  </ul>
)

function Row({ one }: { readonly one: Chosen }) {
  const { key, name, looked, refused } = one
  return (
    <li>
      <p class="name">
        <b>
          <Harmless text={looked?.title ?? name} />
        </b>{' '}
        {looked?.title && (
          <span class="facts">
            <Harmless text={name} />
          </span>
        )}
      </p>
      {looked === null && refused === null && <p class="facts">Being looked at …</p>}
      {looked?.notes.map(({ reason, remedy }) => (
        <p class={looked.readable ? 'facts' : 'refused'} key={reason}>
          {!looked.readable && 'Left out: '}
          <Harmless text={reason} />. {remedy}
        </p>
      ))}
      {refused !== null && (
        <p class="refused">
          Left out: <Harmless text={refused} />.
        </p>
      )}
      {looked?.known === 'stored' && <p class="facts">Already in the ledger, byte for byte.</p>}
      {looked?.known === 'purged' && <p class="facts">It was purged from the ledger and stays out.</p>}
      {looked?.readable && looked.known === null && <Said one={one} />}
      <button type="button" onClick={() => remove(key)} aria-label={`Remove ${name} from the list`}>
        Remove
      </button>
    </li>
  )
}

/** Outlet and date: as the page states them, else to be filled in. */
const Said = ({ one: { key, name, looked, outlet, published } }: { readonly one: Chosen }) => (
  <div class="said">
    {looked?.outlet ? (
      <p class="facts">
        Outlet: <Harmless text={looked.outlet} />
      </p>
    ) : (
      <label>
        Outlet
        <input
          type="text"
          value={outlet}
          aria-label={`Outlet of ${name}`}
          onInput={event => change(key, { outlet: event.currentTarget.value })}
        />
      </label>
    )}
    {looked?.published ? (
      <p class="facts">Date: {looked.published}</p>
    ) : (
      <DateField
        label="Date"
        name={`Date of ${name}`}
        value={published}
        set={value => change(key, { published: value })}
      />
    )}
  </div>
)

interface DateProps {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly set: (value: string) => void
}

/** As precise as is known: a month or a year will do. */
export function DateField({ label, name, value, set }: DateProps) {
  const wrong = value.trim() !== '' && !isIsoDate(value.trim())
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        value={value}
        aria-label={name}
        aria-invalid={wrong}
        placeholder="2014-08-31"
        onInput={event => set(event.currentTarget.value)}
      />
      {wrong && <span class="refused">Write 2014, 2014-08 or 2014-08-31.</span>}
    </label>
  )
}
