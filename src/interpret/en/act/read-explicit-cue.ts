import { cuesOf } from '../../../lexicon/en/cues.ts'
import { ACTS_OF_CUES, PROPOSAL } from '../../../lexicon/en/speech-acts.ts'
import { type Act, type ActRule, act } from './types.ts'

/** The cue names the act: "accused", "denial", "urged". */
export const readExplicitCue: ActRule = ({ cue, after, content, draft }) => {
  if (/\bso-called\b/.test(cue)) return null
  const words = `${cue}${/^\s*(?:to (?:comment|say|discuss|answer|elaborate)|off|out|on|for)\b/.exec(after)?.[0] ?? ''}`
  if (
    /\b(?:refus|declin)/.test(cue) &&
    /^to (?:comment|say|discuss|answer|respond|elaborate)\b/.test(content)
  )
    return act('cue', 'decline-to-comment')
  const row = ACTS_OF_CUES.find(({ cue: pattern }) => pattern.test(words))
  if (!row) return byLexicon(draft.attribution.lemma)
  // Support for a plan answers it; support for a people is praise or plain assertion.
  if (row.act === 'accept' && !PROPOSAL.test(`${after} ${content} ${draft.sourceText}`))
    return /\bwelcom/.test(cue)
      ? act('cue', 'praise')
      : /\baccept|\bconsent|\bapprov/.test(cue)
        ? act('cue', 'accept')
        : null
  return act('cue', row.act)
}

/** The cue lexicon's own word on a lemma, where all of its rows agree. */
function byLexicon(lemma: string | null): Act | null {
  const acts = new Set(lemma === null ? [] : cuesOf(lemma).map(cue => cue.act))
  const only = acts.size === 1 ? [...acts][0] : null
  return only ? act('cue.lexicon', only) : null
}
