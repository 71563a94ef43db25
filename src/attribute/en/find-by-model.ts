import { continueQuotations } from './continue-quotations.ts'
import { endContent } from './end-content.ts'
import { cuesAt } from './find-cues.ts'
import type { Found } from './rule.ts'
import type { Tagged, Tagger } from './tagger/index.ts'
import { clausesOf, wholeClause } from './whole-clause.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** What the model makes of a document, in text order, with what the rules found as one of its features. */
export function findByModel(
  words: Words,
  byRules: readonly Found[],
  tagger: Tagger,
  least = tagger.weights.threshold,
): readonly Found[] {
  const scored = tagger
    .tag(words, byRules, leastCue(tagger.weights.calibration, least))
    .filter(({ content }) => content.length > 0)
    .map(tagged => ({ tagged, confidence: calibrated(tagged, tagger.weights.calibration) }))
    .filter(({ confidence }) => confidence >= least)
    .sort((a, b) => b.confidence - a.confidence || a.tagged.cue.first - b.tagged.cue.first)
  const taken = new Int32Array(words.lower.length).fill(-1)
  const kept: Found[] = []
  const clauses = clausesOf(byRules)
  for (const { tagged, confidence } of leaveToOwn(words, scored)) {
    if (repeats(tagged.content, kept, taken)) continue
    for (const { first, end } of tagged.content) taken.fill(kept.length, first, end)
    kept.push(foundOf(words, wholeClause(words, tagged, clauses), confidence))
  }
  return continueQuotations(words, kept, 'across paragraphs')
}

interface Scored {
  readonly tagged: Tagged
  readonly confidence: number
}

/**
 * "The road was shelled, the mayor said. Nobody was hurt, residents said.": a part of a content in a sentence behind its
 * cue's is left to the cue of that sentence, where that one claims it. Of an open quotation both parts are one speaker's.
 */
function leaveToOwn(words: Words, scored: readonly Scored[]): Scored[] {
  const sentenceOf = (token: number): number => words.sentenceFirst[token] ?? token
  const own = new Map<number, Stretch[]>()
  for (const { tagged } of scored) {
    const sentence = sentenceOf(tagged.cue.first)
    const parts = tagged.content.filter(({ first }) => sentenceOf(first) === sentence)
    own.set(sentence, [...(own.get(sentence) ?? []), ...parts])
  }
  return scored.map(one => {
    const { cue, content } = one.tagged
    const kept = content.filter(part => {
      const sentence = sentenceOf(part.first)
      if (sentence <= sentenceOf(cue.first)) return true
      return !(own.get(sentence) ?? []).some(({ first, end }) => covers(first, end, part))
    })
    return kept.length === content.length || kept.length === 0
      ? one
      : { ...one, tagged: { ...one.tagged, content: kept } }
  })
}

/** Nearly all of a part: an edge may be drawn a word or two elsewhere. */
const covers = (first: number, end: number, part: Stretch): boolean =>
  Math.min(end, part.end) - Math.max(first, part.first) >= 0.8 * (part.end - part.first)

/**
 * The probability below which a cue's attribution cannot reach the confidence `least`, however sure its roles are: its
 * roles need not be looked for.
 */
function leastCue([bias = 0, slope = 1, , sourced = 0]: readonly number[], least: number): number {
  if (slope <= 0 || least <= 0) return 0
  const logit = Math.log(least / (1 - least)) - bias - Math.max(0, sourced)
  return 1 / (1 + Math.exp(-logit / slope))
}

/** Logistic, over what tells right attributions from wrong ones on articles that the model has not seen. */
function calibrated({ cue, source, logProbability }: Tagged, weights: readonly number[]): number {
  const p = Math.min(Math.max(cue.probability, 1e-6), 1 - 1e-6)
  const evidence = [1, Math.log(p / (1 - p)), logProbability, source.length > 0 ? 1 : 0]
  const sum = evidence.reduce((total, value, k) => total + value * (weights[k] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

/** Two cues that claim the same words: the surer one has them. `taken` holds the last owner of each token. */
function repeats(content: readonly Stretch[], kept: readonly Found[], taken: Int32Array): boolean {
  const shared = new Map<number, number>()
  for (const { first, end } of content)
    for (const owner of taken.subarray(first, end))
      if (owner >= 0) shared.set(owner, (shared.get(owner) ?? 0) + 1)
  const size = sizeOf(content)
  return [...shared].some(([owner, both]) => both > 0.5 * Math.min(size, sizeOf(kept[owner]?.content ?? [])))
}

const sizeOf = (parts: readonly Stretch[]): number =>
  parts.reduce((sum, { first, end }) => sum + end - first, 0)

function foundOf(words: Words, { cue, source, content }: Tagged, confidence: number): Found {
  return {
    rule: 'model',
    lemma: lemmaOf(words, cue),
    source,
    cue: [stretch(cue.first, cue.end)],
    content: closeGaps(content, [...source, cue]).map(part => endContent(words, part)),
    confidence,
  }
}

/**
 * A content is broken by its own source or cue and by nothing else: "claims [by Ostra that] it had agreed" is one piece,
 * whatever the labels between say.
 */
function closeGaps(content: readonly Stretch[], breaks: readonly Stretch[]): Stretch[] {
  const closed: Stretch[] = []
  for (const part of content) {
    const last = closed.at(-1)
    const gap = last === undefined ? 0 : part.first - last.end
    const broken = breaks.some(({ first }) => last !== undefined && first >= last.end && first < part.first)
    if (last !== undefined && !broken && gap <= WIDEST_GAP)
      closed[closed.length - 1] = stretch(last.first, part.end)
    else closed.push(part)
  }
  return closed
}

/** Tokens. What stands further apart is two things said. */
const WIDEST_GAP = 4

/** The lexicon's name for the cue: the longest row within it, the last of equals ("has denied", "issued a denial"). */
function lemmaOf(words: Words, { first, end }: Stretch): string | null {
  const sentence = stretch(words.sentenceFirst[first] ?? first, words.lower.length)
  let best: { lemma: string; size: number } | null = null
  for (let i = first; i < end; i++) {
    const hit = cuesAt(words, i, sentence)[0]
    if (hit === undefined) continue
    const size = Math.min(hit.end, end) - hit.first
    if (best === null || size >= best.size) best = { lemma: hit.cue.lemma, size }
  }
  return best?.lemma ?? null
}
