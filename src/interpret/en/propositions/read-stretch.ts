import type { SpeechAct } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { cutClauses } from './cut-clauses.ts'
import type { PropositionDraft } from './draft.ts'
import { proposeNouns } from './propose-nouns.ts'
import { choicesOf, proposeVerb } from './propose-verb.ts'
import { readChunks } from './read-chunks.ts'
import type { About } from './reading.ts'
import { tagWords } from './tag-words.ts'
import type { Word } from './words.ts'

/** Longer sentences are lists or no sentences at all: what stands farther on is not read. */
const MOST_WORDS = 400

export interface Stretch {
  readonly words: readonly Word[]
  readonly drafts: readonly PropositionDraft[]
}

/** What some tokens of one sentence say, clause by clause. */
export function readStretch(
  view: View,
  names: Uint8Array,
  tokens: readonly number[],
  about: About,
  act: SpeechAct | null,
): Stretch {
  const words = tagWords(view, names, tokens.slice(0, MOST_WORDS))
  const chunks = readChunks(words)
  const reading = { view, words, chunks, clauses: cutClauses(words, chunks), about }
  const choices = choicesOf(reading)
  const verbs = reading.clauses.flatMap((clause, i) => {
    const choice = choices[i]
    return choice ? (proposeVerb(reading, clause, choice, act) ?? []) : []
  })
  const drafts = [...verbs, ...proposeNouns(reading, choices)].sort(
    (a, b) => a.predicateAt.first - b.predicateAt.first,
  )
  return { words, drafts }
}
