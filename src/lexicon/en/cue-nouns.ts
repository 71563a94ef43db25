import { type Cue, cues } from './cue-row.ts'

/** Nouns that stand for a saying or a stance: "the army's denial that …", "a call for talks". */
export const CUE_NOUNS: readonly Cue[] = [
  ...cues('noun', 'deny', 'denial, rebuttal: that of'),
  ...cues(
    'noun',
    'accuse',
    'accusation, allegation: that of about\ncomplaint, criticism: that of about\ncondemnation, denunciation: of\ncharge?: that of',
  ),
  ...cues(
    'noun',
    'acknowledge',
    'admission, acknowledgement, acknowledgment, concession, confession: that of',
  ),
  ...cues('noun', 'demand', 'demand: that for to\ninsistence: that on\nultimatum: that to'),
  ...cues(
    'noun',
    'call-on',
    'call: for to\nappeal?, plea: for to that\nrequest?: that for to\nrecommendation: that to',
  ),
  ...cues('noun', 'offer', 'proposal, offer, initiative: that to for\nsuggestion: that of'),
  ...cues(
    'noun',
    'refuse',
    'refusal, unwillingness, reluctance: to\nrejection: of\nopposition?, objection, resistance?: to',
  ),
  ...cues('noun', 'promise', 'promise, pledge, vow, assurance, commitment?, guarantee?, oath: that to of'),
  ...cues('noun', 'threaten', 'threat?: that to of'),
  ...cues('noun', 'warn', 'warning: that of about'),
  ...cues('noun', 'hope', 'hope: that of for'),
  ...cues('noun', 'praise', 'praise: for'),
  ...cues(
    'noun',
    null,
    `
    claim, assertion, contention, argument, statement, announcement, insistence, revelation: that of about
    report, rumor, rumour, news?, speculation, word?: that of about
    belief, fear, concern, suspicion, doubt, view?, opinion, expectation?, impression, conviction, perception?, worry, feeling?, sense?, notion, idea, conclusion, finding, prediction: that of about
    plan?, intention?, desire, decision?, determination, wish, willingness, intent?, eagerness: to that of
    support?, backing: for
    endorsement?: of
    question?, doubt, uncertainty, confusion?: about
    estimate: that of
    `,
  ),
]

/** Nouns of saying, against those of thinking and meaning: somebody did say what they hold. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set([
  'claim',
  'assertion',
  'contention',
  'statement',
  'announcement',
  'revelation',
  'report',
  'rumor',
  'rumour',
  'doubt',
  'question',
  'uncertainty',
])
