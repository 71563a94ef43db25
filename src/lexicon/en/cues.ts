import { CUE_NOUNS } from './cue-nouns.ts'
import { CUE_PHRASES } from './cue-phrases.ts'
import type { Cue } from './cue-row.ts'
import { ATTITUDE_VERBS } from './cue-verbs-attitude.ts'
import { DISPUTE_VERBS } from './cue-verbs-dispute.ts'
import { SPEECH_VERBS } from './cue-verbs-speech.ts'

export type { Cue, CuePart, Frame } from './cue-row.ts'

/** The cue lexicon of English: a new cue is a new row in one of the lists. A lemma may have several rows. */
export const CUES: readonly Cue[] = [
  ...SPEECH_VERBS,
  ...DISPUTE_VERBS,
  ...ATTITUDE_VERBS,
  ...CUE_NOUNS,
  ...CUE_PHRASES,
]

const BY_LEMMA: ReadonlyMap<string, readonly Cue[]> = Map.groupBy(CUES, cue => cue.lemma)

/** The rows of a lemma, none where the lexicon lacks it. `Attribution.lemma` names one. */
export const cuesOf = (lemma: string): readonly Cue[] => BY_LEMMA.get(lemma) ?? []
