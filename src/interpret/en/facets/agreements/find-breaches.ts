import { BREACH, FIGHTING_GOES_ON, IN_SPITE, NOT_BROKEN } from '../../../../lexicon/en/facets-agreements.ts'
import type { Actor, Agreement, Range, Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import { holderBefore, holderBehind } from '../control/find-holder.ts'
import type { VoiceAt } from '../voice-at.ts'
import type { Mention } from './find-mentions.ts'

type Breach = Agreement['breaches'][number]

/** Where the words for it stand; what goes on in spite of an agreement says less than "violated". */
interface Found extends Range {
  readonly said: boolean
}

/** Who says that it was broken, and by whom. A denial or a condition says nothing of the kind; the narrator's voice has no statement. */
export function findBreaches(
  view: View,
  mentions: readonly Mention[],
  actors: readonly Actor[],
  voiceAt: VoiceAt,
): Breach[] {
  const found = new Map<string, Breach>()
  for (const mention of mentions) {
    const word = breachBeside(view, mention) ?? fightingBeside(view, mention)
    if (!word) continue
    const voice = voiceAt(word)
    if (voice?.act === 'deny' || voice?.act === 'condition') continue
    const key = voice?.id ?? `${view.sentenceAt(word.start)?.start ?? word.start}`
    if (found.has(key)) continue
    found.set(key, {
      statement: voice?.id ?? null,
      article: view.article.id,
      by: voice?.speaker ?? null,
      against: againstOf(view, word, actors, voice),
    })
  }
  return [...found.values()]
}

/** "Broke the accord", "in violation of the truce", "the truce was violated": in one clause with the mention. */
function breachBeside(view: View, mention: Mention): Found | null {
  const sentence = view.sentenceAt(mention.start)
  if (!sentence || sentence.end < mention.end) return null
  const from = Math.max(sentence.start, mention.start - 90)
  const before = /[^,.;:]*$/.exec(view.plain.slice(from, mention.start))?.[0] ?? ''
  const after =
    /^[^,.;:]*/.exec(view.plain.slice(mention.end, Math.min(sentence.end, mention.end + 40)))?.[0] ?? ''
  for (const [text, start] of [
    [before, mention.start - before.length],
    [after, mention.end],
  ] as const) {
    const match = BREACH.exec(text)
    if (match && !isNotSo(view, from, start + match.index, match[0]))
      return { start: start + match.index, end: start + match.index + match[0].length, said: true }
  }
  return null
}

/** "Did not respect" has its "not" inside. */
const isNotSo = (view: View, from: number, at: number, words: string): boolean =>
  NOT_BROKEN.test(view.plain.slice(from, at)) && !/n't|not/.test(words)

/** "Shelling has gone on since the truce": in one sentence with the mention, or right behind a sentence that has it first. */
function fightingBeside(view: View, mention: Mention): Found | null {
  const sentence = view.sentenceAt(mention.start)
  if (!sentence || sentence.end < mention.end || sentence.end - sentence.start > 600) return null
  const text = view.plain.slice(sentence.start, sentence.end)
  const match = FIGHTING_GOES_ON.exec(text)
  if (match && IN_SPITE.test(text))
    return {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      said: false,
    }
  // "But attacks have continued" in the next sentence, which turns against it.
  const next = view.sentenceAt(sentence.end + 3)
  if (!next || next.start < sentence.end || next.start - sentence.end > 3)
    return butFighting(view, sentence.end)
  return butFighting(view, sentence.end)
}

function butFighting(view: View, from: number): Found | null {
  const near = view.plain.slice(from, from + 160)
  const opening = /^[\s"“”]*(?:But|However,?|Yet|Despite this,?|Still,) /u.exec(near)
  if (!opening) return null
  const clause = /^[^.;]*/.exec(near.slice(opening[0].length))?.[0] ?? ''
  const match = FIGHTING_GOES_ON.exec(clause)
  const start = from + opening[0].length + (match?.index ?? 0)
  return match ? { start, end: start + match[0].length, said: false } : null
}

/** Whom the accuser names, else whoever broke it by the words: "the rebels violated", "violations by the army". */
function againstOf(
  view: View,
  word: Found,
  actors: readonly Actor[],
  voice: Statement | null,
): string | null {
  if (voice?.act === 'accuse') return voice.target?.actor ?? null
  const sentence = view.sentenceAt(word.start)
  if (!sentence) return null
  if (!word.said) return subjectOf(view, word, sentence.start, actors)
  const behind = /^(?:s|es)? by (?=.)/.exec(view.plain.slice(word.end, word.end + 8))
  if (behind)
    return (
      holderBehind(view.plain.slice(word.end + behind[0].length - 1, word.end + 80), actors)?.holder.actor ??
      null
    )
  return subjectOf(view, word, sentence.start, actors)
}

const subjectOf = (view: View, word: Found, from: number, actors: readonly Actor[]): string | null =>
  holderBefore(view, view.plain.slice(from, word.start), word.start, actors, null)?.actor ?? null
