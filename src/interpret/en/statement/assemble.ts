import type { Span, SpeechAct, Statement } from '../../../model/index.ts'
import type { Act } from '../act/index.ts'
import { actorId } from '../actors.ts'
import type { Draft } from '../draft.ts'
import type { Speaker } from '../speaker/index.ts'
import type { View } from '../view.ts'
import { aroundCue } from './around-cue.ts'
import { findChannel } from './find-channel.ts'
import { findDate } from './find-date.ts'
import { findHedges } from './find-hedges.ts'
import { findRelay } from './find-relay.ts'

/** What was found out about all drafts of an article, index by index. */
export interface Findings {
  readonly drafts: readonly Draft[]
  readonly speakers: readonly Speaker[]
  readonly acts: readonly Act[]
  readonly targets: readonly { readonly span: Span | null; readonly who: Speaker | null }[]
  /** Whom each saying is told. */
  readonly addressees: readonly (Speaker | null)[]
  readonly restates: ReadonlyMap<string, readonly string[]>
}

/** Puts one statement together. Nothing is decided here that a rule of its own could decide. */
export function assemble(view: View, findings: Findings, i: number): Statement | null {
  const { drafts, speakers, acts, targets, addressees, restates } = findings
  const draft = drafts[i]
  const speaker = speakers[i]
  const act = acts[i]
  if (!draft || !speaker || !act) return null
  const { article } = view
  const around = aroundCue(view, draft, drafts)
  const { channel, agency } = findChannel(around.text, article.agency)
  const target = targets[i]
  const told = addressees[i] ?? null
  const fuller = restates.get(draft.id)
  const outer = draft.within === null ? null : (drafts[draft.within]?.id ?? null)
  return {
    type: 'statement',
    id: draft.id,
    article: article.id,
    source: draft.source.length > 0 ? { spans: draft.source } : null,
    cue: draft.cue.length > 0 ? { spans: draft.cue } : null,
    content: { spans: draft.content },
    manner: draft.attribution.manner,
    act: act.act,
    channel,
    relay: findRelay(draft, drafts, speakers, acts.map(actOf), agency, article.outlet),
    speaker: actorId(speaker, article.id),
    speakerName: speaker.name,
    anonymous: speaker.anonymous,
    addressee: told && actorId(told, article.id),
    ...(target?.span || target?.who
      ? { target: { actor: target.who && actorId(target.who, article.id), span: target.span } }
      : {}),
    ...(speaker.candidates ? { speakerCandidates: speaker.candidates } : {}),
    said: findDate(view.text, around, draft.at, article.published),
    hedges: findHedges(view.text, draft),
    ...(fuller ? { restates: fuller } : {}),
    within: outer,
    confidence: round(draft.attribution.confidence * certaintyOf(speaker)),
    by: [...draft.attribution.by, speaker.by, act.by],
  }
}

const actOf = (act: Act): SpeechAct => act.act

/** How often a speaker found this way is right, by rough counts on news that was read by hand. */
function certaintyOf(speaker: Speaker): number {
  if (speaker.name === null) return 0.7
  if (/pronoun|goes-on|description/.test(speaker.by)) return 0.85
  return 0.95
}

const round = (n: number): number => Math.round(n * 1000) / 1000
