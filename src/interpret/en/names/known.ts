import { type ActorEntry, type ActorRegister, formKey } from '../../../lexicon/actors/index.ts'
import type { Actor } from '../../../model/index.ts'
import type { Word } from './words.ts'

/** An actor of the lexicon, or of the user's file, as this article calls it. */
export interface Known {
  /** The lexicon's, the same in every language. */
  readonly id: string
  /** The name that it bears under the forms of this article; of several, the last that it took. */
  readonly name: string
  readonly kind: Actor['kind']
  /** The forms that the article writes. */
  readonly aliases: readonly string[]
}

/** The known actors of one article. */
export interface KnownCast {
  readonly all: readonly Known[]
  /** The actor that the whole of the words names, with or without "the". */
  named(words: string): Known | null
}

interface Hit {
  readonly text: string
  readonly entries: readonly ActorEntry[]
}

/**
 * Finds the known actors that an article writes. A form that two bear – "RSF" – is that one's which the article also
 * names otherwise, and else nobody's; one that the article spells out as something else is nobody's either.
 * @param blocks words by block
 * @param year of publication; a name that came up later cannot be meant
 */
export function findKnown(
  blocks: readonly (readonly Word[])[],
  plain: string,
  register: ActorRegister,
  year: number | null,
): KnownCast {
  const spelt = new Map<string, boolean>()
  const isOther = (text: string, entries: readonly ActorEntry[]): boolean => {
    const known = spelt.get(text) ?? isSpeltOtherwise(text, entries, plain)
    spelt.set(text, known)
    return known
  }
  const hits = blocks
    .flatMap(words => hitsIn(words, plain, register))
    .map(({ text, entries }) => ({ text, entries: entries.filter(({ name }) => !isLater(name.from, year)) }))
    .filter(({ text, entries }) => entries.length > 0 && !isOther(text, entries))
  const sure = new Set(
    hits.flatMap(({ entries }) =>
      entries.length === 1 && entries[0]?.form.needsFuller === false ? [entries[0].actor.id] : [],
    ),
  )
  const told = hits.flatMap(({ text, entries }) => {
    const [entry, ...others] = entries.filter(
      ({ actor, form }) => sure.has(actor.id) || (entries.length === 1 && !form.needsFuller),
    )
    return entry && others.every(({ actor }) => actor.id === entry.actor.id) ? [{ text, entry }] : []
  })
  const all = [...new Set(told.map(({ entry }) => entry.actor.id))].map(id =>
    knownOf(told.filter(({ entry }) => entry.actor.id === id)),
  )
  const byForm = new Map(all.flatMap(known => known.aliases.map(form => [formKey(form), known] as const)))
  return { all, named: words => byForm.get(formKey(words.replace(/^the\s+/i, ''))) ?? null }
}

const isLater = (from: number | null, year: number | null): boolean =>
  from !== null && year !== null && year < from

function knownOf(told: readonly { readonly text: string; readonly entry: ActorEntry }[]): Known {
  const entries = told.map(({ entry }) => entry)
  const actor = entries[0]?.actor
  const borne = Object.values(actor?.names ?? {}).flat()
  const last = Math.max(...entries.map(({ name }) => borne.indexOf(name)))
  return {
    id: actor?.id ?? '',
    name: borne[last]?.name ?? '',
    kind: actor?.kind ?? 'organisation',
    aliases: [...new Set(told.map(({ text }) => text))].sort(),
  }
}

/** The longest form at each place; "al-Qaeda" begins with a small letter. */
function hitsIn(words: readonly Word[], plain: string, register: ActorRegister): Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < words.length; i++) {
    const first = words[i]
    if (!first || !(first.capital || /-\p{Lu}/u.test(first.text))) continue
    const reach = register.reach(first.text)
    const hit = reach > 0 ? longestAt(words, i, reach, plain, register) : null
    if (!hit) continue
    hits.push(hit)
    i += hit.count - 1
  }
  return hits
}

function longestAt(
  words: readonly Word[],
  at: number,
  reach: number,
  plain: string,
  register: ActorRegister,
): (Hit & { readonly count: number }) | null {
  let best: (Hit & { readonly count: number }) | null = null
  for (let count = 1; count <= reach; count++) {
    const last = words[at + count - 1]
    if (!last || (count > 1 && !joins(words, at + count - 1, plain))) break
    const text = plain.slice(words[at]?.start, last.end).replace(/\s+/g, ' ')
    const entries = register.named(text).filter(({ form }) => isWrittenSo(text, form.text))
    if (entries.length > 0) best = { text, entries, count }
  }
  return best
}

/** "An Islamic state" is none of them: what a form has in capitals has them in the text too. */
function isWrittenSo(text: string, form: string): boolean {
  const written = text.split(' ')
  const own = form.split(' ')
  return (
    written.length !== own.length ||
    own.every((word, i) => !/^\p{Lu}/u.test(word) || !/^\p{Ll}+$/u.test(written[i] ?? ''))
  )
}

/** "People's Protection Units" goes on behind its apostrophe, "RFE/RL" over its stroke. */
function joins(words: readonly Word[], at: number, plain: string): boolean {
  const before = words[at - 1]
  const word = words[at]
  return (
    before !== undefined &&
    word !== undefined &&
    /^(?:'s?)?[ /&]*\(?$/.test(plain.slice(before.end, word.start))
  )
}

const ACRONYM = /^[\p{Lu}\d-]{2,8}$/u

/** "The Rural Savings Fund (RSF)": the article's own words for an acronym go before the lexicon's. */
function isSpeltOtherwise(text: string, entries: readonly ActorEntry[], plain: string): boolean {
  if (!ACRONYM.test(text)) return false
  const at = plain.indexOf(`(${text})`)
  if (at < 0) return false
  const before = plain.slice(Math.max(0, at - 90), at).trimEnd()
  const spelt = /(\p{Lu}[\p{L}'-]*(?: (?:of|for|the|and|in|de|du|des) (?:the )?| )?)+$/u.exec(before)?.[0]
  if (spelt === undefined || !spelt.includes(' ')) return false
  const key = formKey(before).toLowerCase()
  return !entries.some(({ actor }) =>
    Object.values(actor.names)
      .flat()
      .flatMap(({ forms }) => forms)
      .some(form => key.endsWith(formKey(form.text).toLowerCase())),
  )
}
