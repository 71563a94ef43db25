import type { LedgerRecord, RecordOf, RecordType } from '../model/index.ts'

/** Every way to a text in a record: "article", "stances[].statement". */
type Path<T> = T extends string
  ? ''
  : T extends readonly (infer Item)[]
    ? `[]${Path<Item>}`
    : T extends object
      ? { [K in keyof T & string]: `.${K}${Path<NonNullable<T[K]>>}` }[keyof T & string]
      : never
type FieldOf<T extends RecordType> = Path<RecordOf<T>> extends `.${infer Field}` ? Field : never

/** What an id leads to; `any` is a record of whatever type, `or words` a field that holds a name where there is no id. */
export type Leads = RecordType | 'any' | `${RecordType} or words`

/** Every field of every type of record that names another record. */
export const REFERENCES: {
  readonly [T in RecordType]: Readonly<Partial<Record<FieldOf<T>, Leads>>>
} = {
  article: {
    'narrated[].actor': 'actor or words',
    'narrated[].recipient': 'actor or words',
    'narrated[].object': 'actor or words',
    'narrated[].place': 'place or words',
    copyOf: 'article',
    'shared[].with': 'article',
    'copyCut[].article': 'article',
  },
  actor: {
    affiliation: 'actor',
    'mentions[].article': 'article',
    'names[].id': 'actor',
    'roles[].of': 'actor',
    'merged[].a': 'actor',
    'merged[].b': 'actor',
    'couldBe[].a': 'actor',
    'couldBe[].b': 'actor',
    'namesakes[]': 'actor',
  },
  place: { 'mentions[].article': 'article' },
  statement: {
    article: 'article',
    speaker: 'actor',
    addressee: 'actor',
    'target.actor': 'actor',
    'speakerCandidates[]': 'actor or words',
    'restates[]': 'statement',
    'propositions[].actor': 'actor or words',
    'propositions[].recipient': 'actor or words',
    'propositions[].object': 'actor or words',
    'propositions[].place': 'place or words',
    within: 'statement',
  },
  claim: { 'stances[].statement': 'statement', 'narrated[].article': 'article' },
  dispute: {
    'claims[]': 'claim',
    'sides[].actors[]': 'actor',
    'sides[].statements[]': 'statement',
    'sides[].evidenceOffered[]': 'statement or words',
    'sides[].evidenceDemanded[]': 'statement or words',
  },
  agreement: {
    place: 'place or words',
    'parties[]': 'actor or words',
    'mentions[].article': 'article',
    'commitments[].article': 'article',
    'breaches[].article': 'article',
    'breaches[].statement': 'statement',
    'breaches[].by': 'actor',
    'breaches[].against': 'actor',
    'perhaps[].with': 'agreement',
  },
  figure: {
    article: 'article',
    statement: 'statement',
    'scope.place': 'place or words',
    'conflicts[]': 'figure',
    group: 'figure',
    'rivals[].with': 'figure',
  },
  control: {
    article: 'article',
    place: 'place',
    holder: 'actor',
    statement: 'statement',
    'conflicts[]': 'control',
    group: 'control',
    'rivals[].with': 'control',
  },
  offer: {
    article: 'article',
    from: 'actor',
    to: 'actor',
    'responses[].statement': 'statement',
    'responses[].by': 'actor',
  },
  note: { article: 'article' },
  suggestion: { article: 'article', statement: 'statement', other: 'statement' },
  review: { record: 'any', 'anchor.article': 'article', previous: 'review or words' },
}

export interface Reference {
  /** Where in the record, for messages: "stances[].statement". */
  readonly field: string
  readonly id: string
  readonly to: RecordType | 'any'
}

const ID = /^[a-z]{2,3}-[0-9a-f]{16}$/

/** The records that a record names, each as often as it does. */
export function referencesOf(record: LedgerRecord): readonly Reference[] {
  const fields: Readonly<Partial<Record<string, Leads>>> = REFERENCES[record.type]
  return Object.entries(fields).flatMap(([field, leads]) => {
    if (leads === undefined) return []
    const [to, words] = leads.split(' or ') as [RecordType | 'any', 'words'?]
    return textsAt(record, field.split('.'))
      .filter(id => words === undefined || ID.test(id))
      .map(id => ({ field, id, to }))
  })
}

function textsAt(value: unknown, [step, ...rest]: readonly string[]): readonly string[] {
  if (step === undefined) return typeof value === 'string' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  const inner: unknown = Object.entries(value).find(([key]) => key === step.replace('[]', ''))?.[1]
  if (!step.endsWith('[]')) return textsAt(inner, rest)
  return Array.isArray(inner) ? inner.flatMap(item => textsAt(item, rest)) : []
}
