import type { Span } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Cast } from '../names/cast.ts'
import { type Word, wordsOf } from '../names/words.ts'
import type { View } from '../view.ts'
import { resolveBody } from './resolve-body.ts'
import { resolveCrowd } from './resolve-crowd.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolveDocument } from './resolve-document.ts'
import { resolveJoint } from './resolve-joint.ts'
import { resolveMissing } from './resolve-missing.ts'
import { resolveNation } from './resolve-nation.ts'
import { resolveOrganisation } from './resolve-organisation.ts'
import { resolvePerson } from './resolve-person.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { resolveUnnamed } from './resolve-unnamed.ts'
import { type Speaker, type SpeakerRule, type Spoken, speaker } from './types.ts'

export type { Speaker } from './types.ts'

/** The first rule that knows an answer gives it. */
const RULES: readonly SpeakerRule[] = [
  resolveMissing,
  resolvePronoun,
  resolveJoint,
  resolveNation,
  resolveUnnamed,
  resolvePerson,
  resolveDescription,
  resolveDocument,
  resolveBody,
  resolveOrganisation,
  resolveCrowd,
]

/** Who speaks in each draft, in the order of the drafts: later phrases lean on earlier speakers. */
export function resolveSpeakers(view: View, cast: Cast, drafts: readonly Draft[]): Speaker[] {
  const speakers: Speaker[] = []
  for (const { draft, i } of inOrderOfCues(drafts)) {
    const outers = outersOf(draft, drafts, speakers)
    const outer = outers[0]?.speaker ?? null
    const words = draft.source.flatMap(span => wordsOf(view.plain.slice(span.start, span.end), span.start))
    const earlier = earlierThan(draft, drafts, speakers)
    const scene = { view, cast, draft, words, head: headOf(words, view.plain), earlier, outer, outers }
    speakers[i] = firstAnswer(scene)
  }
  return speakers
}

/** Whom a phrase beside a saying means ("accused the council of"): as if it spoke there itself. */
export function resolvePhrase(
  view: View,
  cast: Cast,
  draft: Draft,
  phrase: Span,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): Speaker {
  const words = wordsOf(view.plain.slice(phrase.start, phrase.end), phrase.start)
  const asSource = { ...draft, source: [phrase], sourceText: phrase.text, at: phrase.start }
  const earlier = earlierThan(draft, drafts, speakers)
  return firstAnswer({
    view,
    cast,
    draft: asSource,
    words,
    head: headOf(words, view.plain),
    earlier,
    outer: null,
    outers: [],
  })
}

const firstAnswer = (scene: Parameters<SpeakerRule>[0]): Speaker => {
  for (const rule of RULES) {
    const answer = rule(scene)
    if (answer) return answer
  }
  return speaker('as-written', scene.draft.sourceText || null, 'unnamed')
}

/** Outer statements before those inside them, else as the text goes. */
const inOrderOfCues = (drafts: readonly Draft[]): { draft: Draft; i: number }[] =>
  drafts
    .map((draft, i) => ({ draft, i, depth: depthOf(draft, drafts) }))
    .sort((a, b) => a.draft.block - b.draft.block || a.depth - b.depth || a.i - b.i)

function depthOf(draft: Draft, drafts: readonly Draft[]): number {
  let depth = 0
  let at: Draft | undefined = draft
  while (at?.within != null && depth < 8) {
    at = drafts[at.within]
    depth++
  }
  return depth
}

function outersOf(draft: Draft, drafts: readonly Draft[], speakers: readonly Speaker[]): Spoken[] {
  const found: Spoken[] = []
  for (let at = draft.within; at !== null && found.length < 8; ) {
    const outer = drafts[at]
    const speaker = speakers[at]
    if (!outer || !speaker) break
    found.push({ draft: outer, speaker })
    at = outer.within
  }
  return found
}

/** How many statements back a pronoun or a short form may lead. */
const LOOK_BACK = 60

function earlierThan(draft: Draft, drafts: readonly Draft[], speakers: readonly Speaker[]): Spoken[] {
  const found: Spoken[] = []
  const self = drafts.indexOf(draft)
  for (let i = Math.max(0, self - LOOK_BACK); i < Math.min(drafts.length, self + 12); i++) {
    const other = drafts[i]
    const speaker = speakers[i]
    if (i === self || !other || !speaker || sourceStart(other) >= sourceStart(draft)) continue
    found.push({ draft: other, speaker })
  }
  return found.sort((a, b) => sourceStart(a.draft) - sourceStart(b.draft))
}

const sourceStart = (draft: Draft): number => draft.source[0]?.start ?? draft.at

const ENDS_HEAD = /^(?:of|from|for|to|in|at|on|with|near|by|who|whose|which|that|who’s|close|speaking)$/i

/** "A source" of "a source in the ministry", "the council" of "the council, which met on Monday". */
function headOf(words: readonly Word[], text: string): readonly Word[] {
  const end = words.findIndex(
    (word, i) =>
      i > 0 &&
      (ENDS_HEAD.test(word.text) ||
        (word.text === 'and' && /^(?:an?|the|its|their|his|her)$/.test(words[i + 1]?.text ?? '')) ||
        /[,(–—]/.test(text.slice(words[i - 1]?.end ?? word.start, word.start))),
  )
  return end > 0 ? words.slice(0, end) : words
}
