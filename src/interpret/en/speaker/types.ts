import type { Actor } from '../../../model/index.ts'
import type { Draft } from '../draft.ts'
import type { Cast } from '../names/cast.ts'
import type { Gender } from '../names/titles.ts'
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
  readonly candidates?: readonly string[]
  readonly by: string
}

/** A speaker of an earlier statement of the same article. */
export interface Spoken {
  readonly draft: Draft
  readonly speaker: Speaker
}

/** What a rule may look at: the phrase, where it stands, whom the article names, who spoke before. */
export interface Scene {
  readonly view: View
  readonly cast: Cast
  readonly draft: Draft
  /** The words of the source phrase. */
  readonly words: readonly Word[]
  /** The words up to the first comma, preposition or relative clause. */
  readonly head: readonly Word[]
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
  ...rest,
  name,
  kind,
  by: `interpret.en.speaker.${by}`,
})
