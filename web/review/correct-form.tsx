import { useState } from 'preact/hooks'
import type { ReviewItem } from '../../src/api/contract/reviews.ts'
import { ACTS, CHANNELS, STANCES } from '../state/choices.ts'
import { plain } from '../words.ts'
import { ReasonForm } from './reason.tsx'
import { type Context, PARTS } from './sentence.tsx'
import { SpanEditor } from './span-editor.tsx'
import { SpeakerField } from './speaker-field.tsx'
import { type Change, stanceWord, type Word } from './word.ts'

interface Props {
  readonly item: ReviewItem
  readonly title: string
  readonly busy: boolean
  readonly fault: string | null
  readonly cancel: () => void
  readonly submit: (word: Word, reason: string, reviewer: string) => void
}

const SOMEBODY = new Set(['speaker', 'addressee', 'holder', 'from', 'to'])
const SPANS: ReadonlySet<string> = new Set(PARTS)
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  act: ACTS,
  channel: CHANNELS,
  manner: ['direct', 'indirect', 'mixed'],
  anonymous: ['no', 'yes'],
}
/** What the text may leave open; the others always have a value. */
const MAY_BE_UNKNOWN = new Set(['channel'])
const DATES = new Set(['said', 'published', 'date'])

interface Typed {
  readonly value: string
  readonly actor: string | null
}

/** Every field that can be corrected, as the machine has it; only what is changed is stored, all of it at once. */
export function CorrectForm({ item, title, busy, fault, cancel, submit }: Props) {
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map())
  const [context, setContext] = useState<Context | null>(item.context)
  const [stance, setStance] = useState(item.stance?.stance ?? '')
  const [empty, setEmpty] = useState(false)
  const ofStance = item.stance !== null
  const type = (field: string, value: string, actor: string | null = null): void =>
    setTyped(new Map(typed).set(field, { value, actor }))
  const send = (reason: string, reviewer: string): void => {
    const word = wordFrom(item, typed, context, stance)
    setEmpty(word === null)
    if (word) submit(word, reason, reviewer)
  }
  return (
    <ReasonForm
      title={title}
      busy={busy}
      fault={empty ? 'Nothing is changed yet.' : fault}
      submit={send}
      cancel={cancel}
    >
      {ofStance ? (
        <label>
          Stance
          <select value={stance} onChange={event => setStance(event.currentTarget.value)}>
            {['', ...STANCES].map(one => (
              <option key={one} value={one}>
                {one === '' ? 'none' : plain(one)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <div class="fields">
          {item.fields
            .filter(({ field }) => !SPANS.has(field))
            .map(({ field, value }) => (
              <Field key={field} field={field} value={typed.get(field)?.value ?? value ?? ''} type={type} />
            ))}
        </div>
      )}
      {!ofStance && context !== null && (
        <SpanEditor
          context={context}
          change={(part, ranges) => setContext({ ...context, [part]: [...ranges] })}
        />
      )}
    </ReasonForm>
  )
}

interface FieldProps {
  readonly field: string
  readonly value: string
  readonly type: (field: string, value: string, actor?: string | null) => void
}

function Field({ field, value, type }: FieldProps) {
  const label = plain(field).replace(/^./, letter => letter.toUpperCase())
  const choices = CHOICES[field]
  if (SOMEBODY.has(field))
    return <SpeakerField label={label} value={value} change={(name, actor) => type(field, name, actor)} />
  if (choices)
    return (
      <label>
        {label}
        <select value={value} onChange={event => type(field, event.currentTarget.value)}>
          {[...(MAY_BE_UNKNOWN.has(field) ? [''] : []), ...choices].map(choice => (
            <option key={choice} value={choice}>
              {choice === '' ? 'not known' : plain(choice)}
            </option>
          ))}
        </select>
      </label>
    )
  return (
    <label>
      {label}
      <input
        type="text"
        value={value}
        autocomplete="off"
        placeholder={DATES.has(field) ? '2014-08-31' : 'not known'}
        onInput={event => type(field, event.currentTarget.value)}
      />
    </label>
  )
}

/** What was changed, as a word; null where nothing was. */
function wordFrom(
  item: ReviewItem,
  typed: ReadonlyMap<string, Typed>,
  context: Context | null,
  stance: string,
): Word | null {
  const { record, other } = item
  if (item.stance !== null)
    return other === null || stance === (item.stance.stance ?? '')
      ? null
      : stanceWord(record.id, other, stance === '' ? null : stance)
  const corrections: Change[] = [
    ...item.fields.flatMap(({ field, value }) => {
      const now = typed.get(field)
      if (now === undefined || now.value.trim() === (value ?? '')) return []
      return [{ field, value: typedValue(now) }]
    }),
    ...PARTS.filter(part => JSON.stringify(context?.[part]) !== JSON.stringify(item.context?.[part])).map(
      part => ({ field: part, value: context?.[part] }),
    ),
  ]
  return corrections.length === 0 ? null : { decision: 'correct', record: record.id, corrections }
}

function typedValue({ value, actor }: Typed): unknown {
  const words = value.trim()
  if (words === '') return null
  return actor === null ? words : { actor, name: words }
}
