import type { LedgerRecord, Review } from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import { machineValue } from './fields.ts'
import { attachAll, type ReviewEntry, reviewsOf } from './reviews-of.ts'

/** What a person says of a field, beside what the machine says there now. */
export interface Correction {
  readonly record: string
  readonly field: string
  readonly machine: unknown
  readonly person: unknown
  readonly differs: boolean
  readonly review: Review
}

/** What people say of a record as it stands: the latest word counts, on the whole and on each field. */
export interface Standing {
  /** Accepted or rejected as a whole; null where nobody said. */
  readonly word: Review | null
  readonly corrections: readonly Correction[]
}

/** A record that a person rejects, or a field that a person corrects otherwise than the machine now has it. */
export interface Difference {
  readonly record: string
  readonly type: LedgerRecord['type']
  /** Null where the record as a whole is rejected. */
  readonly field: string | null
  readonly machine: unknown
  readonly person: unknown
  readonly review: Review
}

/** Whether a record is accepted or rejected, and what its fields should be. */
export async function standingOf(store: Store, record: LedgerRecord): Promise<Standing> {
  return standing(store, record, await reviewsOf(store, record.id))
}

/** Where people and the machine now differ, in the order of the latest word on each. */
export async function differing(store: Store): Promise<readonly Difference[]> {
  const entries = await attachAll(store, await store.reviews())
  const byRecord = Map.groupBy(entries, ({ attached }) => attached.record)
  const found: Difference[] = []
  for (const [id, own] of byRecord) {
    const record = id === null ? null : await store.get(id)
    if (record) found.push(...differencesIn(record, await standing(store, record, own)))
  }
  const places = new Map(entries.map(({ review }, i) => [review.id, i]))
  return found.sort((a, b) => (places.get(a.review.id) ?? 0) - (places.get(b.review.id) ?? 0))
}

function differencesIn({ id, type }: LedgerRecord, { word, corrections }: Standing): readonly Difference[] {
  const rejected = word?.decision === 'reject' ? [word] : []
  return [
    ...rejected.map(review => ({
      record: id,
      type,
      field: null,
      machine: 'found',
      person: 'rejected',
      review,
    })),
    ...corrections
      .filter(({ differs }) => differs)
      .map(({ field, machine, person, review }) => ({ record: id, type, field, machine, person, review })),
  ]
}

/** Of the words that hold and are about this record, the latest on each field. To accept a field takes a correction of it back. */
async function standing(
  store: Store,
  record: LedgerRecord,
  entries: readonly ReviewEntry[],
): Promise<Standing> {
  const latest = new Map<string, Review>()
  for (const { review, holds, attached } of entries)
    if (holds && attached.record === record.id && /^(?:accept|reject|correct)$/.test(review.decision))
      latest.set(keyOf(review), review)
  const names = await namesIn(store, record)
  const corrections = [...latest.values()].flatMap((review): Correction[] => {
    if (review.field === null || review.decision !== 'correct') return []
    const machine = machineValue(record, review.field, review.value, id => names.get(id) ?? null)
    const { field, value: person } = review
    return [{ record: record.id, field, machine, person, differs: !same(machine, person), review }]
  })
  return { word: latest.get('') ?? null, corrections }
}

/** Each statement's stance on a claim is a field of its own. */
function keyOf({ field, value }: Review): string {
  if (field !== 'stance' || typeof value !== 'object' || value === null) return field ?? ''
  return `${field} ${'statement' in value ? String(value.statement) : ''}`
}

async function namesIn(store: Store, record: LedgerRecord): Promise<ReadonlyMap<string, string>> {
  const ids = Object.values(record).filter(value => typeof value === 'string')
  const found = await store.getMany(ids.filter(id => /^(?:act|pl)-/.test(id)))
  return new Map([...found].flatMap(([id, one]) => ('name' in one ? [[id, one.name] as const] : [])))
}

/** Somebody is the same by id where both sides know one, else by name. */
function same(machine: unknown, person: unknown): boolean {
  if (isNamed(machine) && isNamed(person))
    return machine.actor !== null && person.actor !== null
      ? machine.actor === person.actor
      : machine.name === person.name
  return JSON.stringify(machine) === JSON.stringify(person)
}

const isNamed = (value: unknown): value is { readonly actor: string | null; readonly name: string } =>
  typeof value === 'object' && value !== null && 'actor' in value && 'name' in value
