import { stemsOf } from '../../../lexicon/en/word-stems.ts'
import { type ActRule, act, type Saying } from './types.ts'

const CALLS_FALSE =
  /\b(?:(?:is|are|was|were|it's|that's|it’s|that’s|as|a|an|another|pure|complete|total|absolute|sheer) (?:\w+ )?(?:lies?|untrue|false|falsehoods?|fabricat\w+|nonsense|baseless|groundless|unfounded|fantas\w+|inventions?|fakes?|propaganda|provocations?|slander)|not true|(?:is|was|are|were|been) no such|no truth|never happened|had nothing to do with|has nothing to do with|have nothing to do with|played no (?:part|role))\b/
const NEGATES = /\b(?:no|not|never|none|nobody|nothing|neither|nor)\b|n['’]t\b/
const NO_EVIDENCE = /\b(?:no|without|any) (?:\w+ ){0,2}(?:evidence|proof|facts?|confirmation)\b/

/** A party negates what it is accused of, or says that nothing proves it. */
export const readDenial: ActRule = saying => {
  const { content } = saying
  if (CALLS_FALSE.test(content)) return act('content.called-false', 'deny')
  if (
    NO_EVIDENCE.test(content) &&
    NEGATES.test(content) &&
    /\b(?:accus|alleg|claim|charge|report)/.test(content)
  )
    return act('content.no-evidence', 'deny')
  if (!NEGATES.test(content.slice(0, 160))) return null
  return saying.accusations.some(accusation => answers(saying, accusation))
    ? act('content.negates-accusation', 'deny')
    : null
}

/** The negation is about the same matter as what somebody else says – without a cue of blame, of the speaker's own side. */
function answers({ draft, speaker }: Saying, accusation: Saying['accusations'][number]): boolean {
  if (accusation.draft.id === draft.id || accusation.accuser === speaker.name) return false
  if (!accusation.explicit && !(speaker.of !== null && names(accusation.draft.contentText, speaker.of)))
    return false
  const own = stemsOf(draft.contentText)
  let common = 0
  for (const stem of accusation.stems) if (own.has(stem)) common++
  return common >= 2 && common / Math.min(own.size, accusation.stems.size) >= 0.3
}

/** The land or its adjective: "Norland" stands in "Norlandian" but for its last letter. */
const names = (content: string, land: string): boolean =>
  content.includes(land.slice(0, Math.max(4, land.length - 1)))
