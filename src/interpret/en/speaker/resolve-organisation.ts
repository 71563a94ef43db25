import { agencyNamed } from '../../../lexicon/agencies.ts'
import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { CROWDS, UNNAMED } from '../../../lexicon/en/unnamed-sources.ts'
import type { Cast } from '../names/cast.ts'
import type { Word } from '../names/words.ts'
import type { View } from '../view.ts'
import { LINKS, ofKnown } from './resolve-known.ts'
import { type Speaker, type SpeakerRule, speaker } from './types.ts'

/** A name that is nobody's person: "Blue Shield", "the Islamist group Red Dawn". Its kind is told by a noun before it. */
export const resolveOrganisation: SpeakerRule = ({ head: short, words, cast, view }) => {
  const head = withComplement(short, words)
  const text = head.map(word => word.text).join(' ')
  const group = head.some(word => LINKS.test(word.text)) ? null : groupAtEnd(text, cast)
  if (group) return group
  const [from, end] = nameWithin(head)
  const own = head.slice(from, end)
  const name = nameOf(own)
  if (name === '' || head.slice(0, from).some(word => LINKS.test(word.text))) return null
  if (own.length === 1 && from === 0 && (opensSentence(words, view) || isCommonWord(own[0], view)))
    return null
  // "The masked Red Dawn gunman" is not the group, nor is "Norlandian" anybody.
  if (end < head.length || cast.nations.ofAdjective(name)) return null
  const agency = agencyNamed(name)
  if (agency) return speaker('organisation.agency', agency, 'agency')
  const reporter = reporterOf(own, cast)
  if (reporter) return reporter
  // A place that speaks is the government that sits there, whatever its land.
  if (!name.includes(' ') && new RegExp(`\\b(?:in|from|near|outside) ${name}\\b`).test(view.plain))
    return speaker('organisation.place', name, 'government')
  return speaker('organisation', name, kindOf(head, from, end))
}

/** From the first capital to the last, with small words between; empty where there is none. */
function nameWithin(head: readonly Word[]): [from: number, end: number] {
  const from = head.findIndex((word, i) => word.capital && !(i === 0 && /^(?:the|an?)$/i.test(word.text)))
  if (from < 0) return [0, 0]
  let end = from
  while (
    end < head.length &&
    (head[end]?.capital || /^(?:and|of|for|on|in|the)$/.test(head[end]?.text ?? ''))
  )
    end++
  while (end > from && !head[end - 1]?.capital) end--
  return [from, end]
}

/** "The Selm Times's Ruta Lind", where the paper is known: somebody who works there. */
function reporterOf(own: readonly Word[], cast: Cast): Speaker | null {
  const at = own.findIndex(word => word.possessive)
  if (at < 0 || own.length - at !== 3) return null
  const outlet = cast.known.named(
    own
      .slice(0, at + 1)
      .map(word => word.text)
      .join(' '),
  )
  const name = own
    .slice(at + 1)
    .map(word => word.text)
    .join(' ')
  return outlet?.kind === 'outlet' ? speaker('person.of-outlet', name, 'person', { of: outlet.name }) : null
}

/** "Protesters" at the head of a sentence, in an article that also writes "protesters". */
const isCommonWord = (word: Word | undefined, view: View): boolean =>
  word !== undefined &&
  view.sentenceAt(word.start)?.start === word.start &&
  /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
  (CROWDS.has(word.text.toLowerCase()) ||
    UNNAMED.has(word.text.toLowerCase()) ||
    new RegExp(`(?<![\\p{L}-])${word.text.toLowerCase()}(?![\\p{L}-])`, 'u').test(view.plain))

const kindOf = (head: readonly Word[], from: number, end: number): Speaker['kind'] =>
  bodyKind(head[from - 1]?.text ?? '') ?? bodyKind(head[end - 1]?.text ?? '') ?? 'organisation'

/** "The masked Red Dawn": the group's name closes the phrase. */
function groupAtEnd(text: string, cast: Cast): Speaker | null {
  const group = cast.groups.find(name => text.endsWith(name))
  if (!group) return null
  const known = cast.known.named(group)
  return known ? ofKnown(known, 'organisation.group') : speaker('organisation.group', group, 'armed-group')
}

/** "Observatory for Human Rights", "Mail on Sunday": a name goes on behind a small word, if with a capital. */
function withComplement(head: readonly Word[], words: readonly Word[]): readonly Word[] {
  const [link, next] = words.slice(head.length)
  if (!head.at(-1)?.capital || !link?.joined || !next?.joined || !next.capital) return head
  // Not "of" behind a name: "Bo Adan of Blue Shield" is a person.
  const isNoun = bodyKind(head.at(-1)?.text ?? '') !== null
  if (!(isNoun ? /^(?:for|on|of)$/ : /^(?:for|on)$/).test(link.text)) return head
  let end = head.length + 2
  while (words[end]?.joined && (words[end]?.capital || isLink(words, end))) end++
  return words.slice(0, end)
}

/** "… and Reconciliation", "… in the Valley". */
function isLink(words: readonly Word[], at: number): boolean {
  const [link, next, last] = words.slice(at, at + 3)
  if (!link || !next?.joined || !/^(?:and|in|of|for|the)$/.test(link.text)) return false
  return next.capital || (next.text === 'the' && last?.joined === true && last.capital)
}

const nameOf = (words: readonly Word[]): string =>
  words
    .map((word, i) => (word.possessive && i < words.length - 1 ? `${word.text}'s` : word.text))
    .join(' ')
    .replace(/ (?:and|of|for|the)$/, '')

/** "Girls who fled said": the capital of a sentence's first word is no name, if a common word follows. */
const opensSentence = (words: readonly Word[], view: View): boolean =>
  words.length > 1 &&
  words[1]?.capital === false &&
  words[0]?.text !== words[0]?.text.toUpperCase() &&
  view.sentenceAt(words[0]?.start ?? 0)?.start === words[0]?.start
