import { type SpeakerRule, type Spoken, speaker } from './types.ts'

/**
 * No source is written. A quotation that goes on, and a participle ("adding that …"), are the previous speaker's;
 * "reports that …" and "alleged …" are nobody's that the text names.
 */
export const resolveMissing: SpeakerRule = ({ draft, earlier, outer }) => {
  if (draft.source.length > 0) return null
  const participle = /^\p{L}+ing\b/u.test(draft.cueText) && !/report|accord/i.test(draft.cueText)
  if (draft.cue.length > 0 && !participle)
    return speaker('missing.unattributed', null, 'unnamed', { anonymous: true })
  if (outer && draft.cue.length > 0) return { ...outer, by: 'interpret.en.speaker.missing.outer' }
  const last = earlier.filter(spoken => goesOn(spoken, draft.block)).at(-1)
  if (!last) return speaker('missing', null, 'unnamed')
  return { ...last.speaker, by: 'interpret.en.speaker.missing.goes-on' }
}

/** Only top-level speakers of this paragraph or the one before are carried over. */
const goesOn = ({ draft, speaker }: Spoken, block: number): boolean =>
  draft.within === null && speaker.name !== null && block - draft.block <= 1
