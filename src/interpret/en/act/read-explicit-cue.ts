import { ACTS_OF_CUES, PROPOSAL } from '../../../lexicon/en/speech-acts.ts'
import { type ActRule, act } from './types.ts'

/** The cue names the act: "accused", "denial", "urged". */
export const readExplicitCue: ActRule = ({ cue, after, content, draft }) => {
  if (/\bso-called\b/.test(cue)) return null
  const words = `${cue}${/^\s*(?:to (?:comment|say|discuss|answer|elaborate)|off|out|on|for)\b/.exec(after)?.[0] ?? ''}`
  const row = ACTS_OF_CUES.find(({ cue: pattern }) => pattern.test(words))
  if (!row) return null
  // Support for a plan answers it; support for a people is praise or plain assertion.
  if (row.act === 'accept' && !PROPOSAL.test(`${after} ${content} ${draft.sourceText}`))
    return /\bwelcom/.test(cue)
      ? act('cue', 'praise')
      : /\baccept|\bconsent|\bapprov/.test(cue)
        ? act('cue', 'accept')
        : null
  return act('cue', row.act)
}
