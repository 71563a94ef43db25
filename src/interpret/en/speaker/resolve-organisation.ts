import { agencyNamed } from '../../../lexicon/agencies.ts'
import { bodyKind } from '../../../lexicon/en/bodies.ts'
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
  const from = head.findIndex((word, i) => word.capital && !(i === 0 && /^(?:the|an?)$/i.test(word.text)))
  if (from < 0 || head.slice(0, from).some(word => LINKS.test(word.text))) return null
  let end = from
  while (end < head.length && (head[end]?.capital || /^(?:and|of|for|on|the)$/.test(head[end]?.text ?? '')))
    end++
  while (end > from && !head[end - 1]?.capital) end--
  const name = nameOf(head.slice(from, end))
  if (name === '' || (end === from + 1 && from === 0 && opensSentence(words, view))) return null
  // "The masked Red Dawn gunman" is not the group, nor is "Norlandian" anybody.
  if (end < head.length || cast.nations.ofAdjective(name)) return null
  const agency = agencyNamed(name)
  if (agency) return speaker('organisation.agency', agency, 'agency')
  // A place that speaks is the government that sits there, whatever its land.
  if (!name.includes(' ') && new RegExp(`\\b(?:in|from|near|outside) ${name}\\b`).test(view.plain))
    return speaker('organisation.place', name, 'government')
  const before = head.slice(0, from).at(-1)?.text ?? ''
  const kind = bodyKind(before) ?? bodyKind(head[end - 1]?.text ?? '') ?? 'organisation'
  return speaker('organisation', name, kind)
}

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
  // Not "of": "Bo Adan of Blue Shield" is a person.
  if (!/^(?:for|on)$/.test(link.text)) return head
  let end = head.length + 2
  while (
    words[end]?.joined &&
    (words[end]?.capital || (words[end]?.text === 'and' && words[end + 1]?.capital))
  )
    end++
  return words.slice(0, end)
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
