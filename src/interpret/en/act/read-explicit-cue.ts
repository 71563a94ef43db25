import { cuesOf } from '../../../lexicon/en/cues.ts'
import { ACTS_OF_CUES, OFFERED_WORDS, PROPOSAL, QUESTION } from '../../../lexicon/en/speech-acts.ts'
import { type Act, type ActRule, act, type Saying } from './types.ts'

/** The cue names the act: "accused", "denial", "urged". */
export const readExplicitCue: ActRule = saying => {
  const { cue, after, content, draft } = saying
  if (/\bso-called\b/.test(cue)) return null
  const words = `${cue}${/^\s*(?:to (?:comment|say|discuss|answer|elaborate)|off|out|on|for)\b/.exec(after)?.[0] ?? ''}`
  if (
    /\b(?:refus|declin)/.test(cue) &&
    /^to (?:comment|say|discuss|answer|respond|elaborate)\b/.test(content)
  )
    return act('cue', 'decline-to-comment')
  const row = ACTS_OF_CUES.find(({ cue: pattern }) => pattern.test(words))
  if (!row) return byLexicon(saying)
  const object = `${after.trim()} ${content}`.trim()
  if (/\bask(?:s|ed|ing)?$/.test(cue) && (QUESTION.test(object) || content.endsWith('?')))
    return act('cue.question', 'assert')
  if (row.act === 'offer' && OFFERED_WORDS.test(object)) return act('cue.offered-words', 'assert')
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
function byLexicon({ draft, after, content }: Saying): Act | null {
  const { lemma, manner } = draft.attribution
  const rows = lemma === null ? [] : cuesOf(lemma)
  // "Attacked the town", "force them to flee": what is done with hands, unless words or a reason stand beside it.
  if (
    manner === 'indirect' &&
    rows.every(cue => cue.strength === 'weak') &&
    !/\b(?:for|as|that)\b/.test(`${after} ${content}`)
  )
    return null
  if (lemma === 'oppose' && !PROPOSAL.test(`${after} ${content}`)) return null
  const acts = new Set(rows.map(cue => cue.act))
  const only = acts.size === 1 ? [...acts][0] : null
  return only ? act('cue.lexicon', only) : null
}
