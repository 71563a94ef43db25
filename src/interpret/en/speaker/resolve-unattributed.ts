import { type SpeakerRule, speaker } from './types.ts'

/** Said of somebody by whom the text does not say: "the mayor has been criticised for", "the rebels are believed to". */
const PASSIVE =
  /\b(?:is|are|was|were|been|being|be)\s+(?:\p{L}+ly\s+|also\s+|now\s+|still\s+|long\s+)*(?:accused|blamed|critici[sz]ed|condemned|denounced|faulted|pilloried|expected|believed|thought|alleged|rumou?red|feared|suspected|said|urged|warned|called|dubbed|nicknamed|known)\b/iu

/** "He was worried about reports that": the reports are not his. */
const REPORTS = /^(?:reports?|rumou?rs?|speculation|allegations|claims)$/i
const MATTER = /\b(?:about|of|on|over|by|after|amid|despite)\s+(?:\p{Ll}+\s+)?$/u

/** "A man believed to be their leader". */
const REDUCED = /^(?:believed|suspected|thought|alleged|feared|accused)$/i

/** The phrase taken for the source is the one spoken of, and whoever speaks is not told. */
export const resolveUnattributed: SpeakerRule = ({ draft, view }) => {
  const cue = draft.cue[0]
  const source = draft.source[0]
  if (!cue || !source || source.start > cue.start) return null
  const before = view.plain.slice(Math.max(source.end, cue.start - 24), cue.start)
  // "Is expected to declare": the declaring is the source's own.
  const passive = PASSIVE.exec(before + draft.cueText)
  const isPassive =
    passive !== null &&
    passive.index + passive[0].length > before.length &&
    !/\bas (?:saying|telling)\b/.test(draft.cueText)
  const isMatter = REPORTS.test(draft.cueText) && MATTER.test(before)
  const cueEnd = draft.cue.at(-1)?.end ?? cue.end
  const isReduced =
    REDUCED.test(draft.cueText) &&
    source.end === cue.start - 1 &&
    /^\s+(?:to|of)\s/.test(view.plain.slice(cueEnd, cueEnd + 5))
  return isPassive || isMatter || isReduced
    ? speaker('unattributed', null, 'unnamed', { anonymous: true })
    : null
}
