import type { PloverRoot } from './plover.ts'

/** The part that a direct object plays: the one acted upon, the thing handled, the ground. */
export type DirectRole = 'recipient' | 'object' | 'place'

/** One way to say a sense with a verb. Written as `lemma_particle@:class+prep`, all but the lemma optional. */
export interface VerbFrame {
  readonly lemma: string
  /** "Pull out", "call on", "put … on alert": words behind the verb or behind its object. */
  readonly particle: string | null
  /** `@`: the subject undergoes it ("nine people died", "the town fell"). */
  readonly undergoes: boolean
  /** `:class`: the object, or what stands behind the particle, has a noun of this class (predicate-objects.ts), or this noun. */
  readonly object: string | null
  /** `+prep`: the other party stands behind this preposition, and has to. */
  readonly preposition: string | null
}

/** A class of predicates that report the same deed. */
export interface Sense {
  readonly name: string
  /** Of PLOVER; null for what is no event between parties (an explosion, an election). */
  readonly root: PloverRoot | null
  readonly direct: DirectRole
  /** The sense that takes it back or says the reverse. */
  readonly opposite: string | null
  /** Prepositions that lead to the recipient. */
  readonly to: readonly string[]
  readonly verbs: readonly VerbFrame[]
  /** Nouns that name the deed, in the singular: "withdrawal". */
  readonly nouns: readonly string[]
}

export interface SenseRow {
  readonly direct?: DirectRole
  readonly opposite?: string
  readonly to?: string
  readonly verbs?: string
  readonly nouns?: string
}

const HOSTILE = ['on', 'upon', 'against', 'at']

/** What leads to the other party where a row does not say. */
const TO_BY_ROOT: Readonly<Record<PloverRoot, readonly string[]>> = {
  AGREE: ['with', 'between', 'among', 'to'],
  CONSULT: ['with', 'between', 'among', 'to'],
  SUPPORT: ['for', 'to', 'with'],
  CONCEDE: ['to', 'with'],
  COOPERATE: ['with', 'to', 'between', 'in'],
  AID: ['to', 'for', 'into', 'with'],
  RETREAT: ['from', 'to', 'on'],
  REQUEST: ['on', 'to', 'from', 'of', 'for', 'upon'],
  ACCUSE: [...HOSTILE, 'into'],
  REJECT: ['from', 'with', 'of', 'to'],
  THREATEN: [...HOSTILE, 'to', 'with'],
  PROTEST: ['against', 'at', 'over'],
  SANCTION: [...HOSTILE, 'with', 'from'],
  MOBILIZE: ['to', 'into', 'against'],
  COERCE: [...HOSTILE, 'from'],
  ASSAULT: [...HOSTILE, 'into', 'with'],
}

const words = (text: string | undefined): string[] => text?.trim().split(/\s+/).filter(Boolean) ?? []

/** One row of the lexicon of predicates. */
export function sense(name: string, root: PloverRoot | null, row: SenseRow): Sense {
  return {
    name,
    root,
    direct: row.direct ?? 'recipient',
    opposite: row.opposite ?? null,
    to: row.to === undefined ? (root === null ? [] : TO_BY_ROOT[root]) : words(row.to),
    verbs: words(row.verbs).map(frameOf),
    nouns: words(row.nouns),
  }
}

const FRAME = /^([a-z'-]+)(?:_([a-z_]+))?(@)?(?::([a-z]+))?(?:\+([a-z]+))?$/

/** @throws where a frame is not written as it should be. */
function frameOf(written: string): VerbFrame {
  const parts = FRAME.exec(written)
  if (!parts) throw new Error(`no such verb frame: "${written}"`)
  return {
    lemma: parts[1] ?? '',
    particle: parts[2] ?? null,
    undergoes: parts[3] === '@',
    object: parts[4] ?? null,
    preposition: parts[5] ?? null,
  }
}
