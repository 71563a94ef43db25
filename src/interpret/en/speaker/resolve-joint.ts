import { type Word, wordsOf } from '../names/words.ts'
import { type Scene, type Speaker, type SpeakerRule, speaker } from './types.ts'

/** "Norland and Arvia agreed": several who speak as one are named together, in the order of the text. */
export const resolveJoint: SpeakerRule = scene => {
  const parts = partsOf(scene)
  if (parts.length < 2) return null
  const names = parts.map(part => nationOf(part, scene))
  if (names.some(name => name === null)) return ofSeveral(scene, parts)
  const all = names.filter(name => name !== null)
  return speaker('joint', listed(all), 'government', {
    candidates: all.map(name => `Government of ${name}`),
  })
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** "Norland's government and Red Dawn": parties of different kinds, each of which the article knows. */
function ofSeveral(scene: Scene, parts: readonly Word[][]): Speaker | null {
  // A source in pieces is mostly one source that the sentence breaks up.
  if (scene.pieces.length > 1 || isOneName(scene)) return null
  const who = parts.map(words => {
    const start = words[0]?.start
    const end = words.at(-1)?.end
    return start === undefined || end === undefined ? null : scene.speakerBy({ start, end })
  })
  const named = who.filter(one => one !== null).filter(isParty)
  if (named.length < parts.length || new Set(named.map(({ name }) => name)).size < 2) return null
  const names = named.flatMap(({ name }) => name ?? [])
  // "The Farm and Forest Department": the second part took the first in, and both are one.
  if (names.some(name => names.some(other => other !== name && name.includes(other)))) return null
  const kinds = new Set(named.map(({ kind }) => kind))
  const kind = kinds.size === 1 ? (named[0]?.kind ?? 'crowd') : 'crowd'
  return speaker('joint.parties', listed(names), kind, { candidates: names })
}

const isParty = ({ name, anonymous, by }: Speaker): boolean =>
  name !== null && !anonymous && /\.(?:nation|known|person|group|body|organisation\.group)(?:\.|$)/.test(by)

/** "The Ministry of Health and Population", "Doctors and Nurses United": the "and" is part of a name. */
const isOneName = ({ words, cast, view }: Scene): boolean =>
  cast.known.named(view.plain.slice(words[0]?.start, words.at(-1)?.end)) !== null

const SPLIT = /,\s*(?:and\s+)?|\s+and\s+/g

function partsOf({ pieces }: Scene): Word[][] {
  if (pieces.length > 1) return pieces.map(span => wordsOf(span.text, span.start))
  const only = pieces[0]
  if (!only || !/\band\b/.test(only.text)) return []
  const parts: Word[][] = []
  let from = 0
  for (const match of [...only.text.matchAll(SPLIT), { index: only.text.length, 0: '' }]) {
    const part = only.text.slice(from, match.index)
    const lead = /^(?:both|the)\s+/i.exec(part)?.[0].length ?? 0
    parts.push(wordsOf(part.slice(lead), only.start + from + lead))
    from = match.index + match[0].length
  }
  return parts
}

function nationOf(words: readonly Word[], { cast }: Scene): string | null {
  const text = words.map(word => word.text).join(' ')
  return (
    (cast.nations.named(text.replace(/^the /i, '')) ?? cast.nations.ofCapital(text))?.name ?? unionOf(text)
  )
}

const unionOf = (text: string): string | null =>
  /^(?:the )?(?:EU|European Union)$/.test(text)
    ? 'European Union'
    : /^(?:the )?(?:UN|U\.N\.|United Nations)$/.test(text)
      ? 'United Nations'
      : null
