import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { ROLE_MODIFIERS, roleOf } from '../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../lexicon/en/small-words.ts'
import type { Actor, Range } from '../../../model/index.ts'
import type { Nation, Nations } from './nations.ts'
import type { Word } from './words.ts'

/** A ministry, council, army or the like as one phrase names it. */
export interface Body extends Range {
  /** In one order whatever the phrase: "Foreign Ministry of Norland". */
  readonly name: string
  /** Its noun, in small letters: "ministry". */
  readonly head: string
  readonly kind: Actor['kind']
  readonly nation: Nation | null
  /** A definite phrase without a name or modifier of its own: "the council". */
  readonly bare: boolean
}

const LINKS: ReadonlySet<string> = new Set(['and', 'of', 'for', '&'])
const MODIFIERS: ReadonlySet<string> = new Set(
  'security intelligence nuclear diplomatic central supreme constitutional electoral election human rights relief aid separatist islamist jihadist militant insurgent armed ruling federal federal regional national general economic trade energy transport emergency emergencies press self-defense self-defence anti-terrorist anti-government pro-government government military border city town village ground naval special paramilitary elite reserve occupation peacekeeping'.split(
    ' ',
  ),
)

/** Every body that the words of one block name, in text order. */
export function findBodies(words: readonly Word[], nations: Nations): Body[] {
  return words.flatMap((word, i) => {
    if (word.possessive && words[i + 1]?.joined && bodyKind(words[i + 1]?.text ?? '') !== null) return []
    const body = bodyEndingAt(words, i, nations)
    return body ? [body] : []
  })
}

/** The body whose noun is the word at `at`, with what stands before it and an "of …" behind it; null if it is no body's. */
export function bodyEndingAt(words: readonly Word[], at: number, nations: Nations): Body | null {
  const noun = words[at]
  const kind = noun ? bodyKind(noun.text) : null
  if (!noun || !kind) return null
  let from = at
  while (from > 0 && words[from]?.joined && isModifier(words, from - 1, nations)) from--
  while (from < at && LINKS.has(words[from]?.text ?? '')) from++
  const owner = ownerBefore(words, from, nations)
  const adjective = nations.ofAdjective(words[from]?.text ?? '') ?? nations.named(words[from]?.text ?? '')
  if (adjective && from < at) from++
  const matter = matterBehind(words, at, nations)
  const behind = nationBehind(words, at + (matter.length > 0 ? matter.length + 1 : 0), nations)
  const nation = adjective ?? owner ?? behind
  const own = inOneOrder(words.slice(from, at + 1), matter)
  const bare = own.length === 1 && nation === null
  return {
    start: words[from]?.start ?? noun.start,
    end: noun.end,
    name: nameOf(own, noun, nation),
    head: noun.text.toLowerCase(),
    kind,
    nation,
    bare,
  }
}

function isModifier(words: readonly Word[], at: number, nations: Nations): boolean {
  const word = words[at]
  if (!word) return false
  // "The Governor's office", "the Palace's press service": the owner is part of the name unless it is a land.
  if (word.possessive)
    return word.capital && nations.named(word.text) === null && nations.ofCapital(word.text) === null
  if (LINKS.has(word.text)) return at > 0 && words[at]?.joined === true && isModifier(words, at - 1, nations)
  const lower = word.text.toLowerCase()
  if (SENTENCE_OPENERS.has(lower)) return false
  return word.capital || /^(?:anti|pro)-/.test(word.text) || ROLE_MODIFIERS.has(lower) || MODIFIERS.has(lower)
}

const ownerBefore = (words: readonly Word[], from: number, nations: Nations): Nation | null => {
  const before = words[from - 1]
  return before?.possessive ? (nations.named(before.text) ?? nations.ofCapital(before.text)) : null
}

/** "Defence" of "the Ministry of Defence", as far as the capitals go. */
function matterBehind(words: readonly Word[], at: number, nations: Nations): readonly Word[] {
  if (!words[at]?.capital || !words[at + 1]?.joined || words[at + 1]?.text !== 'of') return []
  let end = at + 2
  while (
    words[end]?.joined &&
    (words[end]?.capital || (words[end]?.text === 'and' && words[end + 1]?.capital))
  )
    end++
  const matter = words.slice(at + 2, end)
  return matter.some(({ text }) => nations.named(text) ?? nations.ofCapital(text)) ? [] : matter
}

/** "Ministry of Foreign Affairs" is the Foreign Ministry; a department keeps its order. */
function inOneOrder(own: readonly Word[], matter: readonly Word[]): readonly Word[] {
  const noun = own.at(-1)
  if (matter.length === 0 || !noun) return own
  if (noun.text.toLowerCase() !== 'ministry') return [...own, { ...noun, text: 'of' }, ...matter]
  const isForeign =
    matter.length === 2 && /^(?:Foreign|External) Affairs$/.test(matter.map(({ text }) => text).join(' '))
  return [...own.slice(0, -1), ...(isForeign ? matter.slice(0, 1) : matter), noun]
}

/** "the army of Norland", "the Foreign Ministry in Selm". */
function nationBehind(words: readonly Word[], at: number, nations: Nations): Nation | null {
  const link = words[at + 1]
  const next = words[at + 2]
  if (!link?.joined || !next?.joined || !/^(?:of|in)$/.test(link.text)) return null
  const name = next.text === 'the' ? words[at + 3]?.text : next.text
  return name ? (nations.named(name) ?? nations.ofCapital(name)) : null
}

function nameOf(own: readonly Word[], noun: Word, nation: Nation | null): string {
  const words = own.map((word, i) =>
    LINKS.has(word.text) && i > 0
      ? word.text
      : `${titled(word.text)}${word.possessive && roleOf(word.text) ? "'s" : ''}`,
  )
  if (nation && bodyKind(noun.text) === 'government' && own.length === 1)
    return `Government of ${nation.name}`
  const name = words.join(' ').replace(/\bDefence\b/g, 'Defense')
  return nation && !name.includes(nation.name) ? `${name} of ${nation.name}` : name
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
