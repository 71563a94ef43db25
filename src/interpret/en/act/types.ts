import type { SpeechAct } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Speaker } from '../speaker/index.ts'

/** What a rule on speech acts may look at. */
export interface Saying {
  readonly draft: Draft
  readonly speaker: Speaker
  /** The cue's words in small letters. */
  readonly cue: string
  /** The content in small letters, without what it hands on from others. */
  readonly content: string
  /** Its first sentence. */
  readonly first: string
  /** What stands in the sentence before the cue and after it, own content left out. */
  readonly before: string
  readonly after: string
  /** Accusations of the same article, as far as cues tell them. */
  readonly accusations: readonly Accusation[]
}

export interface Accusation {
  readonly draft: Draft
  readonly accuser: string | null
  /** A cue of blame says so; else it is only what somebody says. */
  readonly explicit: boolean
  readonly stems: ReadonlySet<string>
}

export interface Act {
  readonly act: SpeechAct
  readonly by: string
}

/** One way to tell the act; null where it does not apply. */
export type ActRule = (saying: Saying) => Act | null

export const act = (by: string, value: SpeechAct): Act => ({ act: value, by: `interpret.en.act.${by}` })
