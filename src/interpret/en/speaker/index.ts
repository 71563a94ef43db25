import { type Range, type Span, spanOf } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Cast } from '../names/cast.ts'
import { leadMention } from '../names/lead-mention.ts'
import { wordsOf } from '../names/words.ts'
import type { View } from '../view.ts'
import { headOf, mainSpans } from './phrase-head.ts'
import { resolveBody } from './resolve-body.ts'
import { resolveChain } from './resolve-chain.ts'
import { resolveCrowd } from './resolve-crowd.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolveDocument } from './resolve-document.ts'
import { resolveGroup } from './resolve-group.ts'
import { resolveJoint } from './resolve-joint.ts'
import { resolveKnown } from './resolve-known.ts'
import { resolveMissing } from './resolve-missing.ts'
import { resolveNation } from './resolve-nation.ts'
import { resolveNobody } from './resolve-nobody.ts'
import { resolveOffice } from './resolve-office.ts'
import { resolveOrganisation } from './resolve-organisation.ts'
import { resolvePerson } from './resolve-person.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { resolveUnattributed } from './resolve-unattributed.ts'
import { resolveUnnamed } from './resolve-unnamed.ts'
import { type Scene, type Speaker, type SpeakerRule, type Spoken, speaker } from './types.ts'

export type { Speaker } from './types.ts'

/** The first rule that knows an answer gives it. */
const RULES: readonly SpeakerRule[] = [
  resolveMissing,
  resolveUnattributed,
  resolvePronoun,
  resolveJoint,
  resolveNation,
  resolveKnown,
  resolvePerson,
  resolveChain,
  resolveDescription,
  resolveGroup,
  resolveUnnamed,
  resolveOffice,
  resolveDocument,
  resolveBody,
  resolveNobody,
  resolveOrganisation,
  resolveCrowd,
]

/** What the speakers of one article are told from. */
interface Stage {
  readonly view: View
  readonly cast: Cast
  readonly drafts: readonly Draft[]
  readonly speakers: readonly Speaker[]
}

/** Who speaks in each draft, in the order of the drafts: later phrases lean on earlier speakers. */
export function resolveSpeakers(view: View, cast: Cast, drafts: readonly Draft[]): Speaker[] {
  const speakers: Speaker[] = []
  const stage: Stage = { view, cast, drafts, speakers }
  for (const { draft, i } of inOrderOfCues(drafts))
    speakers[i] = firstAnswer(sceneOf(stage, draft, outersOf(stage, draft)))
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
  return firstAnswer(sceneOf({ view, cast, drafts, speakers }, asSource(draft, phrase), [], draft))
}

const asSource = (draft: Draft, phrase: Span): Draft => ({
  ...withSource(draft, [phrase]),
  at: phrase.start,
})

const withSource = (draft: Draft, source: readonly Span[]): Draft => ({
  ...draft,
  source,
  sourceText: source.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '),
})

/** @param self the draft itself where `draft` is another phrase put in its place */
function sceneOf(stage: Stage, draft: Draft, outers: readonly Spoken[], self: Draft = draft): Scene {
  const { view, cast } = stage
  const spans = mainSpans(draft)
  const words = spans.flatMap(span => wordsOf(view.plain.slice(span.start, span.end), span.start))
  const head = headOf(words, view.plain)
  return {
    view,
    cast,
    draft: spans === draft.source ? draft : withSource(draft, spans),
    pieces: draft.source,
    words,
    head,
    lead: leadOf(view, spans, head.at(-1)?.end ?? -1),
    earlier: earlierThan(stage, draft, self),
    outer: outers[0]?.speaker ?? null,
    outers,
    speakerBy: phrase => firstAnswer(sceneOf(stage, asSource(draft, spanOf(view.text, phrase)), [], self)),
  }
}

function leadOf(view: View, spans: readonly Range[], headEnd: number): Scene['lead'] {
  for (const span of spans) {
    const lead = leadMention(view, span, headEnd)
    if (lead) return lead
  }
  return null
}

const firstAnswer = (scene: Scene): Speaker => {
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

function outersOf(stage: Stage, draft: Draft): Spoken[] {
  const found: Spoken[] = []
  for (let at = draft.within; at !== null && found.length < 8; ) {
    const outer = spokenAt(stage, at)
    if (!outer) break
    found.push(outer)
    at = outer.draft.within
  }
  return found
}

function spokenAt(stage: Stage, i: number): Spoken | null {
  const draft = stage.drafts[i]
  const speaker = stage.speakers[i]
  return draft && speaker ? { draft, speaker, chain: chainOf(stage, draft) } : null
}

/** The chains that drafts' sources lead to: every draft asks for those of all before it. */
const chains = new WeakMap<Draft, number | null>()

function chainOf({ view }: Stage, draft: Draft): number | null {
  const known = chains.get(draft)
  if (known !== undefined) return known
  const spans = mainSpans(draft)
  const words = spans.flatMap(span => wordsOf(view.plain.slice(span.start, span.end), span.start))
  const chain = leadOf(view, spans, headOf(words, view.plain).at(-1)?.end ?? -1)?.chain ?? null
  chains.set(draft, chain)
  return chain
}

/** How many statements back a pronoun or a short form may lead. */
const LOOK_BACK = 60

function earlierThan(stage: Stage, draft: Draft, self: Draft): Spoken[] {
  const found: Spoken[] = []
  const own = stage.drafts.findIndex(({ id }) => id === self.id)
  for (let i = Math.max(0, own - LOOK_BACK); i < Math.min(stage.drafts.length, own + 12); i++) {
    const spoken = i === own ? null : spokenAt(stage, i)
    if (spoken && sourceStart(spoken.draft) < sourceStart(draft)) found.push(spoken)
  }
  return found.sort((a, b) => sourceStart(a.draft) - sourceStart(b.draft))
}

const sourceStart = (draft: Draft): number => draft.source[0]?.start ?? draft.at
