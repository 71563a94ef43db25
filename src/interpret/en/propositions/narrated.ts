import { DISTANCE, NOT_SAID_SO, OWN_VOICE } from '../../../lexicon/en/narrator-words.ts'
import type { Proposition, Range, Sentence, Statement } from '../../../model/index.ts'
import type { View } from '../view.ts'
import type { PropositionDraft } from './draft.ts'
import type { Parties } from './parties.ts'
import { readStretch } from './read-stretch.ts'
import { type Context, toProposition } from './to-proposition.ts'
import type { Word } from './words.ts'

/** An article with what its stretches are read by. */
export interface Scene {
  readonly view: View
  readonly names: Uint8Array
  readonly parties: Parties
}

const NOBODY: Context = { speaker: null, target: null, own: null, doer: null, nounDoer: null }

/**
 * What the article asserts in its own voice: main clauses before anybody speaks in their sentence, from which it keeps no distance, for
 * predicates of the lexicon. What stands behind a content is left alone: where the content was cut short, it is the rest of that.
 */
export function narratedIn(scene: Scene, statements: readonly Statement[]): Proposition[] {
  const { view, names, parties } = scene
  const spoken = spokenIn(view, statements)
  return view.sentences.flatMap((sentence, i) => {
    const end = spoken.get(sentence) ?? sentence.end
    if (end - sentence.start < SHORTEST || !isOwnVoice(view.plain.slice(sentence.start, end))) return []
    const { words, drafts } = readStretch(view, names, tokensUpTo(view, sentence, end), parties, null)
    const before = view.sentences[i - 1]
    const goesOn = before !== undefined && spoken.has(before)
    return drafts
      .filter(draft => isAsserted(draft, words, goesOn))
      .map(draft => toProposition({ view, words, parties }, draft, NOBODY))
  })
}

/** Characters that a clause with a subject and a verb needs. */
const SHORTEST = 8

function tokensUpTo({ document }: View, { tokens: [first, last] }: Sentence, end: number): number[] {
  const tokens: number[] = []
  for (let i = first; i < last && (document.tokens[i]?.end ?? end + 1) <= end; i++) tokens.push(i)
  return tokens
}

/** What all sentences say of the predicates of the lexicon, whoever's words they are and however they are put. */
export function saidIn({ view, names, parties }: Scene): Proposition[] {
  return view.sentences.flatMap(({ tokens: [first, end] }) => {
    const tokens = Array.from({ length: end - first }, (_, k) => first + k)
    const { words, drafts } = readStretch(view, names, tokens, parties, null)
    return drafts
      .filter(({ sense }) => sense !== null)
      .map(draft => toProposition({ view, words, parties }, draft, NOBODY))
  })
}

/**
 * Where in a sentence somebody begins to speak, for every sentence in which a statement has a part. Where the cue stands behind the
 * content nothing of the sentence is surely the narrator's.
 */
function spokenIn(view: View, statements: readonly Statement[]): ReadonlyMap<Sentence, number> {
  const spoken = new Map<Sentence, number>()
  for (const { source, cue, content } of statements) {
    const spans = [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans]
    const start = spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY)
    const opens = (cue?.spans[0]?.start ?? Number.POSITIVE_INFINITY) < (content.spans[0]?.start ?? 0)
    for (const span of spans)
      for (const sentence of sentencesOver(view, span)) {
        const from = opens ? Math.max(start, sentence.start) : sentence.start
        spoken.set(sentence, Math.min(spoken.get(sentence) ?? from, from))
      }
  }
  return spoken
}

function* sentencesOver(view: View, { start, end }: Range): Generator<Sentence> {
  for (let i = Math.max(0, view.sentenceIndexAt(start)); ; i++) {
    const sentence = view.sentences[i]
    if (!sentence || sentence.start >= end) return
    yield sentence
  }
}

/** Somebody's words between marks, a question, "reportedly", "I": none of these is the outlet's plain word. */
const isOwnVoice = (words: string): boolean =>
  !OWN_VOICE.test(words) && !DISTANCE.test(words) && !NOT_SAID_SO.test(words)

const ASSERTED: ReadonlySet<Proposition['modality']> = new Set(['actual', 'scheduled'])

/** @param goesOn after a sentence in which somebody speaks: "they had been shelled" goes on with those words as often as not */
function isAsserted(
  { main, sense, mood, predicateAt, actor }: PropositionDraft,
  words: readonly Word[],
  goesOn: boolean,
): boolean {
  if (!main || sense === null || !ASSERTED.has(mood.modality) || actor === 'by-speech') return false
  return (
    !goesOn ||
    !words.slice(Math.max(0, predicateAt.first - 3), predicateAt.first).some(({ lower }) => lower === 'had')
  )
}
