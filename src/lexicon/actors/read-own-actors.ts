import type { Actor, ActorName, KnownActor } from '../../model/index.ts'

const KINDS: readonly Actor['kind'][] = [
  'person',
  'office',
  'government',
  'ministry',
  'country',
  'armed-group',
  'state-forces',
  'organisation',
  'agency',
  'outlet',
  'crowd',
]

/** What is wrong with a user's file of actors, and what it should look like. */
export class ActorsFileError extends Error {
  override readonly name = 'ActorsFileError'
  readonly remedy: string
  constructor(reason: string, remedy: string) {
    super(reason)
    this.remedy = remedy
  }
}

const SHAPE =
  'Write {"actors": [{"id": "ridge-front", "kind": "armed-group", "names": [{"name": "Ridge Front", "also": ["RF"], "from": 2009}]}]}.'

/**
 * A user's own actors, from JSON:
 * `{"actors": [{"id", "kind", "language"?, "names": [{"name", "also"?, "from"?, "to"?}]}]}` – names in the order in which
 * they were borne; `from` and `to` are years; `also` are other forms, a `*` behind one that counts only beside another
 * form of the same actor; `language` is "en" where it is left out. An empty list takes back what was given before.
 * @throws {ActorsFileError} at the first thing that does not fit.
 */
export function readOwnActors(json: string): readonly KnownActor[] {
  const whole = parsed(json)
  const list = isRecord(whole) ? whole.actors : undefined
  if (!Array.isArray(list)) throw new ActorsFileError('it has no list "actors"', SHAPE)
  const seen = new Set<string>()
  return list.map((item: unknown, i) => {
    const actor = readActor(item, `actor ${i + 1}`)
    if (seen.has(actor.id))
      throw new ActorsFileError(
        `actor ${i + 1}: the id "${actor.id}" is there twice`,
        'Give each its own id.',
      )
    seen.add(actor.id)
    return actor
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new ActorsFileError(`it is no JSON: ${error instanceof Error ? error.message : ''}`, SHAPE)
  }
}

function readActor(item: unknown, where: string): KnownActor {
  if (!isRecord(item)) throw new ActorsFileError(`${where} is not an object`, SHAPE)
  const { id, kind, language = 'en', names } = item
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,79}$/.test(id))
    throw new ActorsFileError(
      `${where} has no usable id`,
      'Use small letters, digits and hyphens: "ridge-front".',
    )
  const known = KINDS.find(other => other === kind)
  if (!known)
    throw new ActorsFileError(
      `${where} ("${id}"): ${JSON.stringify(kind ?? null)} is no kind`,
      `Use one of: ${KINDS.join(', ')}.`,
    )
  if (typeof language !== 'string' || !/^[a-z]{2,3}$/.test(language))
    throw new ActorsFileError(`${where} ("${id}") has no usable language`, 'Use a code such as "en".')
  if (!Array.isArray(names) || names.length === 0)
    throw new ActorsFileError(`${where} ("${id}") has no list "names"`, SHAPE)
  return {
    id: `own-${id}`,
    kind: known,
    names: { [language]: names.map((name: unknown) => readName(name, `${where} ("${id}")`)) },
  }
}

function readName(item: unknown, where: string): ActorName {
  if (!isRecord(item)) throw new ActorsFileError(`${where}: a name is not an object`, SHAPE)
  const { name, also = [] } = item
  if (!isWords(name)) throw new ActorsFileError(`${where}: a name is missing or empty`, SHAPE)
  if (!Array.isArray(also) || !also.every(isWords))
    throw new ActorsFileError(`${where}: "also" of "${name}" is no list of words`, SHAPE)
  return {
    name,
    from: readYear(item.from, where),
    to: readYear(item.to, where),
    forms: [name, ...also].map(form => ({ text: form.replace(/\*$/, ''), needsFuller: form.endsWith('*') })),
  }
}

function readYear(year: unknown, where: string): number | null {
  if (year === undefined || year === null) return null
  if (typeof year === 'number' && Number.isInteger(year) && year > 0 && year < 10_000) return year
  throw new ActorsFileError(`${where}: "${String(year)}" is no year`, 'Give a number such as 2009.')
}

/** Longer than any name; what is longer is a mistake. */
const LONGEST = 200

const isWords = (value: unknown): value is string =>
  typeof value === 'string' && /\p{L}/u.test(value) && value.length <= LONGEST

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
