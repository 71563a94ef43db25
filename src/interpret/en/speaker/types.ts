import type { Actor, Gender, Mention, Range, Span } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Cast } from '../names/cast.ts'
import type { Word } from '../names/words.ts'
import type { View } from '../view.ts'

/** Who speaks, as far as the article tells. */
export interface Speaker {
  /** As the ledger shows it; null where the text names nobody, or several fit. */
  readonly name: string | null
  readonly kind: Actor['kind']
  readonly role: string | null
  /** State or body by name. */
  readonly of: string | null
  readonly aliases: readonly string[]
  readonly anonymous: boolean
  readonly gender: Gender | null
  /** Of a person whom the article names: index into the document's chains. */
  readonly chain: number | null
  readonly candidates?: readonly string[]
  /** The lexicon's id, where it knows who this is. */
  readonly known?: string
  readonly by: string
}

/** A speaker of an earlier statement of the same article. */
export interface Spoken {
  readonly draft: Draft
  readonly speaker: Speaker
  /** The chain of its source, if that leads to one. */
  readonly chain: number | null
}

/** What a rule may look at: the phrase, where it stands, whom the article names, who spoke before. */
export interface Scene {
  readonly view: View
  readonly cast: Cast
  /** With that piece of a broken source alone which names the speaker. */
  readonly draft: Draft
  /** All pieces of the source. */
  readonly pieces: readonly Span[]
  /** The words of the source phrase. */
  readonly words: readonly Word[]
  /** The words up to the first comma, preposition or relative clause. */
  readonly head: readonly Word[]
  /** The mention that the phrase is about. */
  readonly lead: Mention | null
  /** The speaker by another phrase of the same article, as if that were the source. */
  speakerBy(phrase: Range): Speaker
  /** Speakers of the statements before, in text order. */
  readonly earlier: readonly Spoken[]
  /** Speaker of the statement inside whose content this one stands. */
  readonly outer: Speaker | null
  /** The statements around this one, the innermost first. */
  readonly outers: readonly Spoken[]
}

/** One way to tell who speaks; null where it does not apply. */
export type SpeakerRule = (scene: Scene) => Speaker | null

export const speaker = (
  by: string,
  name: string | null,
  kind: Actor['kind'],
  rest: Partial<Omit<Speaker, 'by' | 'name' | 'kind'>> = {},
): Speaker => ({
  role: null,
  of: null,
  aliases: [],
  anonymous: false,
  gender: null,
  chain: null,
  ...rest,
  name,
  kind,
  by: `interpret.en.speaker.${by}`,
})
