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
 * What the article asserts in its own voice: main clauses of sentences in which nobody speaks and from which it keeps no distance,
 * for predicates of the lexicon. A sentence that holds a statement is left alone, since a cut content leaves its rest behind.
 */
export function narratedIn(scene: Scene, statements: readonly Statement[]): Proposition[] {
  const { view, names, parties } = scene
  const spoken = spokenIn(view, statements)
  return view.sentences.flatMap((sentence, i) => {
    if (spoken.has(sentence) || !isOwnVoice(view, sentence)) return []
    const [first, end] = sentence.tokens
    const tokens = Array.from({ length: end - first }, (_, k) => first + k)
    const { words, drafts } = readStretch(view, names, tokens, parties, null)
    const before = view.sentences[i - 1]
    const goesOn = before !== undefined && spoken.has(before)
    return drafts
      .filter(draft => isAsserted(draft, words, goesOn))
      .map(draft => toProposition({ view, words, parties }, draft, NOBODY))
  })
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

/** The sentences in which a statement has its source, its cue or a part of its content. */
function spokenIn(view: View, statements: readonly Statement[]): ReadonlySet<Sentence> {
  const spoken = new Set<Sentence>()
  for (const { source, cue, content } of statements)
    for (const span of [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans])
      for (const sentence of sentencesOver(view, span)) spoken.add(sentence)
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
function isOwnVoice(view: View, { start, end }: Sentence): boolean {
  const words = view.plain.slice(start, end)
  return !OWN_VOICE.test(words) && !DISTANCE.test(words) && !NOT_SAID_SO.test(words)
}

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
