import { useSignal } from '@preact/signals'
import { isIsoDate } from '../../src/model/iso-date.ts'
import { counted } from '../words.ts'
import { type Chosen, chosen, formOf, worthImporting } from './chosen.ts'
import { Intake } from './intake.tsx'
import { DateField, List } from './list.tsx'

type ForAll = Pick<Chosen, 'outlet' | 'published'>

/** What is to be imported, with what is said of it. */
export function Choose({ start }: { readonly start: (form: FormData) => void }) {
  const forAll = useSignal<ForAll>({ outlet: '', published: '' })
  const list = chosen.value
  const worth = worthImporting(list)
  const looking = list.some(({ looked, refused }) => looked === null && refused === null)
  const wrong = [forAll.value, ...worth].some(({ published }) => !isDateOrNone(published))
  return (
    <>
      <Intake />
      {list.length > 0 && (
        <form
          onSubmit={event => {
            event.preventDefault()
            start(formOf(worth, forAll.value))
          }}
        >
          <h2>{counted(list.length, 'file')}</h2>
          {lacking(worth) > 1 && (
            <ForAllFields
              value={forAll.value}
              set={changes => {
                forAll.value = { ...forAll.value, ...changes }
              }}
            />
          )}
          <List list={list} />
          <p class="actions">
            <button type="submit" disabled={worth.length === 0 || looking || wrong}>
              {looking ? 'Being looked at …' : `Import ${counted(worth.length, 'file')}`}
            </button>
          </p>
        </form>
      )}
    </>
  )
}

const isDateOrNone = (text: string): boolean => text.trim() === '' || isIsoDate(text.trim())

const lacking = (list: readonly Chosen[]): number =>
  list.filter(({ looked }) => looked !== null && (!looked.outlet || !looked.published)).length

interface ForAllProps {
  readonly value: ForAll
  readonly set: (changes: Partial<ForAll>) => void
}

const ForAllFields = ({ value, set }: ForAllProps) => (
  <fieldset class="said">
    <legend>For all that do not say it themselves</legend>
    <label>
      Outlet
      <input
        type="text"
        value={value.outlet}
        aria-label="Outlet for all"
        onInput={event => set({ outlet: event.currentTarget.value })}
      />
    </label>
    <DateField
      label="Date"
      name="Date for all"
      value={value.published}
      set={published => set({ published })}
    />
  </fieldset>
)
