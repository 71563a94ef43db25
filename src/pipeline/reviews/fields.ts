import type { LedgerRecord, RecordOf, RecordType, Stance } from '../../model/index.ts'
import {
  bad,
  date,
  flag,
  number,
  oneOf,
  orNull,
  type ReadValue,
  somebody,
  spans,
  words,
} from './read-value.ts'

/** A field that a person may correct: how its value is read, and what the machine says there. */
export interface Correctable<T extends RecordType> {
  readonly read: ReadValue
  /** `nameOf` gives the name behind an id. */
  readonly machine: (record: RecordOf<T>, nameOf: (id: string) => string | null) => unknown
}

/** A stance that a statement takes on the claim; null says that it takes none. */
export interface StanceValue {
  readonly statement: string
  readonly stance: Stance | null
}

const ACTS =
  'assert accuse deny acknowledge demand call-on offer accept refuse promise threaten warn hope condition praise request-proof agree decline-to-comment conditional-judgement'
const CHANNELS =
  'news conference|written statement|speech|interview|Twitter|Facebook|Telegram|video|audio|phone call|diplomatic note|press service|news agency|broadcast|conference|report|court|other'
const KINDS =
  'person office government ministry country armed-group state-forces organisation agency outlet crowd document unnamed'
export const STANCES: readonly Stance[] = [
  'assert',
  'deny',
  'concede',
  'question',
  'demand-proof',
  'no-comment',
  'presuppose',
  'relay',
  'attributed',
]

const choice = (list: string): ReadValue => oneOf(list.split(list.includes('|') ? '|' : ' '))

const plain = <T extends RecordType>(name: keyof RecordOf<T> & string, read: ReadValue): Correctable<T> => ({
  read,
  machine: record => record[name] ?? null,
})

const named = <T extends RecordType>(
  id: (record: RecordOf<T>) => string | null,
  name: (record: RecordOf<T>) => string | null,
): Correctable<T> => ({
  read: orNull(somebody),
  machine: (record, nameOf) => {
    const actor = id(record)
    const called = name(record) ?? (actor === null ? null : nameOf(actor))
    return called === null ? null : { actor, name: called }
  },
})

type Fields = { readonly [T in RecordType]?: Readonly<Record<string, Correctable<T>>> }

/** What can be corrected of each type of record. Who or what belongs together is decided with apart and together instead. */
export const FIELDS: Fields = {
  article: {
    title: plain('title', orNull(words)),
    outlet: plain('outlet', orNull(words)),
    agency: plain('agency', orNull(words)),
    author: plain('author', orNull(words)),
    url: plain('url', orNull(words)),
    published: plain('published', orNull(date)),
    language: plain('language', words),
  },
  statement: {
    speaker: named(
      ({ speaker }) => speaker,
      ({ speakerName }) => speakerName,
    ),
    addressee: named(
      ({ addressee }) => addressee,
      () => null,
    ),
    act: plain('act', choice(ACTS)),
    channel: plain('channel', orNull(choice(CHANNELS))),
    manner: plain('manner', choice('direct indirect mixed')),
    said: { read: orNull(date), machine: ({ said }) => said.date },
    anonymous: plain('anonymous', flag),
    source: { read: orNull(spans), machine: ({ source }) => source?.spans ?? null },
    cue: { read: orNull(spans), machine: ({ cue }) => cue?.spans ?? null },
    content: { read: spans, machine: ({ content }) => content.spans },
  },
  claim: {
    text: plain('text', words),
    // Of many stances one is corrected at a time: the machine's is that of the same statement.
    stance: { read: readStance, machine: () => null },
  },
  dispute: {
    question: plain('question', words),
    status: plain('status', choice('open conceded partly-conceded')),
  },
  actor: {
    name: plain('name', words),
    kind: plain('kind', choice(KINDS)),
    role: plain('role', orNull(words)),
  },
  place: {
    name: plain('name', words),
    country: plain('country', orNull(words)),
    lat: plain('lat', orNull(number)),
    lon: plain('lon', orNull(number)),
  },
  agreement: {
    name: plain('name', words),
    date: plain('date', orNull(date)),
    place: { read: orNull(words), machine: ({ place }, nameOf) => place && (nameOf(place) ?? place) },
  },
  figure: {
    counts: plain('counts', words),
    value: plain('value', orNull(number)),
    low: plain('low', orNull(number)),
    high: plain('high', orNull(number)),
    unit: plain('unit', orNull(words)),
    voice: plain('voice', choice('narrator statement unknown')),
  },
  control: {
    holder: named(
      ({ holder }) => holder,
      ({ holderName }) => holderName,
    ),
    place: plain('placeName', words),
    action: plain('action', choice('holds|took|retook|lost|encircles|aims to take|leaves')),
    date: plain('date', orNull(date)),
  },
  offer: {
    kind: plain('kind', choice('proposal demand promise threat')),
    from: named(
      ({ from }) => from,
      () => null,
    ),
    to: named(
      ({ to }) => to,
      () => null,
    ),
  },
}

/** “st-81c0…:deny”, or the two apart; “none” says that the statement takes no stance on the claim. */
async function readStance(value: unknown, { store, field }: Parameters<ReadValue>[1]): Promise<StanceValue> {
  const remedy = `Write STATEMENT:STANCE, as in st-81c05a4e22bd7f10:deny; the stance is one of ${STANCES.join(', ')}, none.`
  const { statement, stance } = typeof value === 'string' ? fromWords(value) : fieldsOf(value)
  const known = stance === null || stance === 'none' ? null : STANCES.find(one => one === stance)
  if (typeof statement !== 'string' || known === undefined) throw bad(field, value, remedy)
  const [id, other] = statement === '' ? [] : await store.complete(statement, 2)
  if (other !== undefined && id !== statement)
    throw bad(field, value, 'Several ids begin so: give more of it.')
  if (id === undefined || (await store.get(id))?.type !== 'statement')
    throw bad(field, value, 'No statement has this id.')
  return { statement: id, stance: known }
}

function fromWords(text: string): { readonly statement: string; readonly stance: string } {
  const at = text.lastIndexOf(':')
  return { statement: text.slice(0, Math.max(0, at)).trim(), stance: text.slice(at + 1).trim() }
}

const fieldsOf = (value: unknown): { readonly statement?: unknown; readonly stance?: unknown } =>
  typeof value === 'object' && value !== null ? value : {}

export const correctable = (type: RecordType): readonly string[] => Object.keys(FIELDS[type] ?? {})

/** What the machine says in a field; of a claim's stances the one of the statement that the value is about. */
export function machineValue(
  record: LedgerRecord,
  field: string,
  value: unknown,
  nameOf: (id: string) => string | null = () => null,
): unknown {
  if (record.type === 'claim' && field === 'stance') {
    const { statement } = fieldsOf(value)
    if (typeof statement !== 'string') return null
    const stance = record.stances.find(one => one.statement === statement)?.stance ?? null
    return { statement, stance }
  }
  const fields = FIELDS[record.type] as Readonly<Record<string, Correctable<RecordType>>> | undefined
  return fields?.[field]?.machine(record, nameOf) ?? null
}
