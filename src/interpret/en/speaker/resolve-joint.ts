import { type Word, wordsOf } from '../names/words.ts'
import { type Scene, type SpeakerRule, speaker } from './types.ts'

/** "Norland and Arvia agreed": several who speak as one are named together, in the order of the text. */
export const resolveJoint: SpeakerRule = scene => {
  const parts = partsOf(scene)
  if (parts.length < 2) return null
  const names = parts.map(part => nationOf(part, scene))
  if (names.some(name => name === null)) return null
  const all = names.filter(name => name !== null)
  const joint = `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
  return speaker('joint', joint, 'government', { candidates: all.map(name => `Government of ${name}`) })
}

function partsOf({ pieces }: Scene): Word[][] {
  if (pieces.length > 1) return pieces.map(span => wordsOf(span.text, span.start))
  const only = pieces[0]
  if (!only || !/\band\b/.test(only.text)) return []
  return only.text
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map(part => wordsOf(part.replace(/^(?:both|the)\s+/i, '')))
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
