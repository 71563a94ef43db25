import type { Made } from './made.ts'
import type { Span } from './span.ts'

export type SpeechAct =
  | 'assert'
  | 'accuse'
  | 'deny'
  | 'acknowledge'
  | 'demand'
  | 'call-on'
  | 'offer'
  | 'accept'
  | 'refuse'
  | 'promise'
  | 'threaten'
  | 'warn'
  | 'hope'
  | 'condition'
  | 'praise'
  | 'request-proof'
  | 'agree'
  | 'decline-to-comment'
  | 'conditional-judgement'

export type Channel =
  | 'news conference'
  | 'written statement'
  | 'speech'
  | 'interview'
  | 'Twitter'
  | 'Facebook'
  | 'Telegram'
  | 'video'
  | 'audio'
  | 'phone call'
  | 'diplomatic note'
  | 'press service'
  | 'news agency'
  | 'broadcast'
  | 'conference'
  | 'report'
  | 'court'
  | 'other'

/** Who said what: one attribution of the text, interpreted. */
export interface Statement {
  readonly type: 'statement'
  readonly id: string
  readonly article: string
  /** The source's noun phrase; null where a quotation goes on without one. */
  readonly source: { readonly spans: readonly Span[] } | null
  readonly cue: { readonly spans: readonly Span[] } | null
  readonly content: { readonly spans: readonly Span[] }
  readonly manner: 'direct' | 'indirect' | 'mixed'
  readonly act: SpeechAct
  readonly channel: Channel | null
  /** From the original speaker to the outlet, each by name as far as the text gives it. */
  readonly relay: readonly string[]
  /** Actor id. */
  readonly speaker: string | null
  readonly speakerName: string | null
  readonly anonymous: boolean
  readonly addressee: string | null
  /** Whom it is about: the accused, the one called upon, the one denied. Actor id and words. */
  readonly target?: { readonly actor: string | null; readonly span: Span | null }
  readonly speakerCandidates?: readonly string[]
  /** When it was said; `date` is ISO 8601, possibly reduced ("2014-05"), null where the text does not fix it. */
  readonly said: { readonly expression: Span | null; readonly date: string | null }
  readonly hedges: readonly (Span & { readonly whose?: 'source' | 'narrator' | 'unclear' })[]
  /** Statements of the same article that say it more fully (a headline, a lead). */
  readonly restates?: readonly string[]
  readonly propositions?: readonly Proposition[]
  /** The statement inside whose content this one is reported. */
  readonly within: string | null
  /** 0 to 1, calibrated. */
  readonly confidence: number
  /** Names of the rules or models that made it. */
  readonly by: readonly string[]
}

/** What one clause of a content, or of the narrator, says. */
export interface Proposition extends Partial<Made> {
  readonly start: number
  readonly end: number
  /** Sense class of the predicate: "agree-ceasefire", "hold-place", "send-forces" … from the lexicon, else its lemma. */
  readonly predicate: string
  readonly actor: string | null
  readonly recipient: string | null
  readonly object: string | null
  readonly place: string | null
  readonly time: string | null
  readonly quantity: string | null
  readonly polarity: 'positive' | 'negative'
  readonly modality:
    | 'actual'
    | 'scheduled'
    | 'promised'
    | 'intended'
    | 'conditional'
    | 'hypothetical'
    | 'normative'
  /** Root category of PLOVER ("ASSAULT"); null where the predicate is no event between parties. */
  readonly plover?: string | null
  /** The exact words of each part. */
  readonly parts?: Readonly<
    Partial<Record<'predicate' | 'actor' | 'recipient' | 'object' | 'place' | 'time' | 'quantity', Span>>
  >
}
