import type { ActorForm, ActorName, KnownActor } from '../../model/index.ts'
import { ARMED_GROUPS } from './armed-groups.ts'
import { INTERNATIONAL_BODIES } from './international-bodies.ts'
import { OUTLETS } from './outlets.ts'
import { STATE_BODIES } from './state-bodies.ts'

export type { KnownActor } from '../../model/index.ts'
export { ActorsFileError, readOwnActors } from './read-own-actors.ts'

export const KNOWN_ACTORS: readonly KnownActor[] = [
  ...ARMED_GROUPS,
  ...INTERNATIONAL_BODIES,
  ...STATE_BODIES,
  ...OUTLETS,
]

/** An actor under one of its names, and whether the form at hand is enough to tell it. */
export interface ActorEntry {
  readonly actor: KnownActor
  readonly name: ActorName
  readonly form: ActorForm
}

/** Names of one language, by their forms. */
export interface ActorRegister {
  /** All that bear this name; of several the article has to tell which. */
  named(words: string): readonly ActorEntry[]
  /** How many words the longest form has that begins with this word; 0 where none does, as of most words of a text. */
  reach(word: string): number
}

const NONE: readonly ActorEntry[] = []

/**
 * The lexicon's actors of a language, and a user's own, which go before: an id that both have is the user's, and a form
 * that a user gives means the user's actor alone.
 */
export function actorRegister(language: string, own: readonly KnownActor[] = []): ActorRegister {
  const ownIds = new Set(own.map(({ id }) => id))
  const ownForms = formsOf(language, own)
  const forms = formsOf(
    language,
    KNOWN_ACTORS.filter(({ id }) => !ownIds.has(id)),
  )
  for (const [key, entries] of ownForms) forms.set(key, entries)
  const reach = new Map<string, number>()
  for (const key of forms.keys()) {
    const first = firstOf(key)
    reach.set(first, Math.max(reach.get(first) ?? 0, key.split(' ').length))
  }
  return {
    named: words => forms.get(formKey(words)) ?? NONE,
    reach: word => reach.get(firstOf(formKey(word))) ?? 0,
  }
}

const firstOf = (key: string): string => key.split(' ')[0]?.toLowerCase() ?? ''

function formsOf(language: string, actors: readonly KnownActor[]): Map<string, ActorEntry[]> {
  const forms = new Map<string, ActorEntry[]>()
  for (const actor of actors)
    for (const name of actor.names[language] ?? [])
      for (const form of name.forms) {
        const key = formKey(form.text)
        const entry = { actor, name, form }
        const known = forms.get(key)
        if (!known) forms.set(key, [entry])
        else if (!known.some(other => other.actor.id === actor.id && other.name === name)) known.push(entry)
      }
  return forms
}

/**
 * One key for all spellings of a form: without accents, points, apostrophes and hyphens. Short forms keep their case:
 * "who" is no agency.
 */
export function formKey(words: string): string {
  const bare = words
    .normalize('NFKD')
    .replace(/[\p{M}.'’‘ʼ`]/gu, '')
    .replace(/[-–‑\s]+/g, ' ')
    .trim()
  return /^\p{Lu}[\p{L}\d]{0,5}$/u.test(bare) ? bare : bare.toLowerCase()
}
