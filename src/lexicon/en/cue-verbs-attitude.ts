import { type Cue, cues } from './cue-row.ts'

/** Belief, knowledge, wish, plan and support: what somebody is said to hold, not to have uttered. */
export const ATTITUDE_VERBS: readonly Cue[] = cues(
  'verb',
  null,
  `
  believe, think, fear, worry, suppose, presume, assume, reckon, expect, doubt: clause quote
  feel, know, understand, remember, see, decide, hear, imagine, notice, realize, realise, forget: that
  expect: object-to
  want: to object-to
  plan, intend, aim, seek, wish, decide, prefer, resolve, hesitate: to
  be expected, be said, be believed, be reported, be thought, be supposed, be rumored, be rumoured, be understood, be alleged: passive-to
  support, back, endorse, favor, favour, advocate, prefer, champion, defend, promote?: object
  believe in, side with, vouch for, stand by, care about, worry about, look forward to: object
  consider: gerund object
  focus on: object
  express concern, express doubt, express concerns, express doubts, raise concerns, raise questions, raise doubts, express fears, voice concern, voice concerns: that about
  express support, express its support, express his support, express their support, express her support, voice support: for
  envision, contemplate, mull: gerund object
  vote for, vote against: object
  `,
)
