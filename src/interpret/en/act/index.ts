import { stemsOf } from '../../../lexicon/en/word-stems.ts'
import type { Draft } from '../draft.ts'
import type { Speaker } from '../speaker/index.ts'
import type { View } from '../view.ts'
import { readAdmission } from './read-admission.ts'
import { readCallOn } from './read-call-on.ts'
import { readCondition } from './read-condition.ts'
import { readConditionalJudgement } from './read-conditional-judgement.ts'
import { readDenial } from './read-denial.ts'
import { readExplicitCue } from './read-explicit-cue.ts'
import { readHope } from './read-hope.ts'
import { readNegatedCue } from './read-negated-cue.ts'
import { readPromise } from './read-promise.ts'
import { readRequestForProof } from './read-request-for-proof.ts'
import { readThreat } from './read-threat.ts'
import { readTurnedDown } from './read-turned-down.ts'
import { type Accusation, type Act, type ActRule, act, type Saying } from './types.ts'

export type { Act } from './types.ts'

/** Cues that say what is done. */
const BY_CUE: readonly ActRule[] = [readNegatedCue, readTurnedDown, readExplicitCue]

/** With a neutral cue the content decides, in this order. */
const BY_CONTENT: readonly ActRule[] = [
  readRequestForProof,
  readConditionalJudgement,
  readCondition,
  readDenial,
  readAdmission,
  readThreat,
  readHope,
  readCallOn,
  readPromise,
]

/** The act of each draft, in the order of the drafts. */
export function readActs(view: View, drafts: readonly Draft[], speakers: readonly Speaker[]): Act[] {
  const sayings = drafts.flatMap((draft, i) => {
    const speaker = speakers[i]
    return speaker
      ? [
          sayingOf(
            view,
            draft,
            speaker,
            drafts.filter(inner => inner.within === i),
          ),
        ]
      : []
  })
  const byCue = sayings.map(saying => firstOf(BY_CUE, saying))
  const accusations = sayings.flatMap((saying, i) =>
    byCue[i] === null || byCue[i]?.act === 'accuse' ? [toAccusation(saying, byCue[i]?.act === 'accuse')] : [],
  )
  return sayings.map(
    (saying, i) => byCue[i] ?? firstOf(BY_CONTENT, { ...saying, accusations }) ?? act('plain', 'assert'),
  )
}

function firstOf(rules: readonly ActRule[], saying: Saying): Act | null {
  for (const rule of rules) {
    const found = rule(saying)
    if (found) return found
  }
  return null
}

function sayingOf(view: View, draft: Draft, speaker: Speaker, inside: readonly Draft[]): Saying {
  const sentence = view.sentenceAt(draft.at)
  const own = ownWords(draft, inside)
  const cueEnd = draft.cue.at(-1)?.end ?? draft.at
  const contentStart = draft.content[0]?.start ?? cueEnd
  const to =
    contentStart > cueEnd ? Math.min(contentStart, sentence?.end ?? contentStart) : (sentence?.end ?? cueEnd)
  const from = Math.max(sentence?.start ?? 0, draft.at - 80)
  return {
    draft,
    speaker,
    cue: draft.cueText.toLowerCase(),
    content: own.toLowerCase(),
    first: (own.split(SENTENCE_END)[0] ?? own).toLowerCase(),
    before: view.plain.slice(Math.min(from, draft.at), draft.at),
    after: view.plain.slice(cueEnd, Math.max(cueEnd, Math.min(to, cueEnd + 120))),
    accusations: [],
  }
}

const SENTENCE_END = /(?<!\b\p{L}\.\p{L})[.!?]+["”’']*\s+(?=["“‘']?\p{Lu})/u

/** What a content says itself: the contents of statements inside it are others' words. */
function ownWords(draft: Draft, inside: readonly Draft[]): string {
  const parts = draft.content.map(span => {
    let text = span.text
    for (const inner of inside.flatMap(other => other.content)) {
      if (inner.start < span.start || inner.end > span.end) continue
      const from = inner.start - span.start
      const to = inner.end - span.start
      text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
    }
    return text
  })
  return parts.join(' ').replace(/\s+/g, ' ').replace(/’/g, "'").trim()
}

const toAccusation = ({ draft, speaker }: Saying, explicit: boolean): Accusation => ({
  explicit,
  draft,
  accuser: speaker.name,
  stems: stemsOf(`${draft.contentText}`),
})
