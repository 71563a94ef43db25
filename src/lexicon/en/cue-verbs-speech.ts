import { type Cue, cues } from './cue-row.ts'

/** Verbs of saying and writing that leave the act to their content. */
export const SPEECH_VERBS: readonly Cue[] = cues(
  'verb',
  null,
  `
  say, maintain, contend, assert, remark, reiterate, opine, testify, quip: clause wh quote
  add, note, state, declare, conclude, recall, mention, observe, stress, emphasize, emphasise, reveal, disclose: clause wh quote object
  announce, confirm, underscore, underline, highlight?, clarify: clause wh quote object
  argue, suggest, insist, predict, imply, joke, speculate, boast, brag, estimate, hint: clause wh quote
  report, claim, explain, repeat: clause wh quote object
  tell: quote addressee-to addressee-clause
  remind, inform, notify, brief?: quote addressee-clause
  convince, persuade: addressee-to addressee-clause
  write, tweet, post?, retweet: clause quote object
  indicate, show, signal, demonstrate, find, learn, prove?, discover, determine, signify: clause wh
  point out, make clear, make it clear, make plain, stress out, spell out, go on to say, let it be known: clause wh quote object
  reply, respond, answer, retort, shout, yell, exclaim, chant, whisper, scream, intone, muse, tell off, shoot back, fire back, read, counter: that quote
  continue?, begin?, go on?, start?: quote
  respond to, reply to, comment on, speak about, talk about, speak of, talk of, write about, joke about, boast of, boast about, brag about, refer to, point to, allude to, hint at, touch on, elaborate on, dwell on, speak out about: quote object
  cite, quote: quote object
  describe, portray, characterize, characterise, depict, regard, view: object-as
  label, dub, deem, brand, call, term: quote object
  ask: wh quote addressee-to to
  question, discuss, address?, mock, ridicule, deride: wh quote object
  ask about, inquire about, wonder about: object
  wonder, inquire, query: wh quote
  ask for: object
  tout: object
  detail?, outline, lay out, recount, recite, list?: wh object
  rule?: that
  hold?, admonish: that quote
  paint?: object-as
  outline, reference: object
  `,
)

/** Verbs among them by which something is shown, found or named rather than said: no person need speak. */
export const SHOWING_AND_NAMING: ReadonlySet<string> = new Set([
  'indicate',
  'show',
  'signal',
  'demonstrate',
  'find',
  'learn',
  'prove',
  'discover',
  'determine',
  'signify',
  'label',
  'dub',
  'deem',
  'brand',
  'call',
  'term',
  'read',
  'tout',
  'view',
  'regard',
  'list',
  'cite',
  'quote',
])
