import { ADDRESSING, ADDRESSING_CUE, PHRASE_ENDS } from '../../../lexicon/en/addressing.ts'
import { type Span, spanOf } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { View } from '../view.ts'

/** Characters behind the cue in which the one told may be named. */
const NEAR = 140

/**
 * The phrase for whom something is told: right behind "told" or "assured", else behind "in a letter to", "said to".
 * Null where none stands there. Whom the words are about is the target and may be another: "told the agency that
 * Norland had lied".
 */
export function findAddressee(view: View, draft: Draft): Span | null {
  const cue = draft.cue.at(-1)
  const sentence = view.sentenceAt(draft.at)
  if (!cue || !sentence) return null
  const content = draft.content.find(({ start }) => start >= cue.end)
  const end = Math.min(cue.end + NEAR, content?.start ?? Number.POSITIVE_INFINITY, sentence.end)
  const behind = view.plain.slice(cue.end, Math.max(cue.end, end))
  const lead = ADDRESSING_CUE.test(cue.text) ? /^ +/.exec(behind) : ADDRESSING.exec(behind)
  return (
    lead && phraseAt(view, cue.end + lead.index + lead[0].length, behind.slice(lead.index + lead[0].length))
  )
}

function phraseAt(view: View, start: number, text: string): Span | null {
  const stop = PHRASE_ENDS.exec(text)?.index ?? text.length
  const words = text.slice(0, stop).trimEnd()
  // "Told of the raid", "told in a letter": nobody is named.
  if (
    words.length < 2 ||
    words.length > 80 ||
    !/^(?:\p{Lu}|(?:the|an?|his|her|its|their|our|all|senior|us|them|him|reporters|journalists|lawmakers|state|local|visiting)(?!\p{L}))/u.test(
      words,
    )
  )
    return null
  return spanOf(view.text, { start, end: start + words.length })
}
