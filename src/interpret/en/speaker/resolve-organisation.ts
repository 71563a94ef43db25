import { agencyNamed } from '../../../lexicon/agencies.ts'
import { bodyKind } from '../../../lexicon/en/bodies.ts'
import type { Word } from '../names/words.ts'
import { type SpeakerRule, speaker } from './types.ts'

/** A name that is nobody's person: "Blue Shield", "the Islamist group Red Dawn". Its kind is told by a noun before it. */
export const resolveOrganisation: SpeakerRule = ({ head }) => {
  const from = head.findIndex((word, i) => word.capital && !(i === 0 && /^(?:the|an?)$/i.test(word.text)))
  if (from < 0) return null
  let end = from
  while (end < head.length && (head[end]?.capital || /^(?:and|of|for|the)$/.test(head[end]?.text ?? '')))
    end++
  const name = nameOf(head.slice(from, end))
  if (name === '') return null
  const agency = agencyNamed(name)
  if (agency) return speaker('organisation.agency', agency, 'agency')
  const before = head.slice(0, from).at(-1)?.text ?? ''
  const kind = bodyKind(before) ?? bodyKind(head[end - 1]?.text ?? '') ?? 'organisation'
  return speaker('organisation', name, kind)
}

const nameOf = (words: readonly Word[]): string =>
  words
    .map((word, i) => (word.possessive && i < words.length - 1 ? `${word.text}'s` : word.text))
    .join(' ')
    .replace(/ (?:and|of|for|the)$/, '')
