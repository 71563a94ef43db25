import { type Cue, cues } from './cue-row.ts'

/** The verbs of dispute and of dealing, each with its act. */
export const DISPUTE_VERBS: readonly Cue[] = [
  ...cues(
    'verb',
    'deny',
    `
    deny: clause gerund quote object
    dispute, refute, rebut, contradict, disavow, debunk: clause quote object
    `,
  ),
  ...cues(
    'verb',
    'accuse',
    `
    accuse: object-of quote
    suspect: object-of clause
    blame, fault, rebuke, criticize, criticise, condemn, denounce, castigate, berate, slam, chide, chastise, assail, lambast, lambaste, rip?, skewer, excoriate, scold, vilify, pillory, hammer?, attack?, blast?: object-for quote object
    allege, complain, lament, bemoan, protest: clause quote
    charge: that quote
    decry, disparage, rail against, rail at, inveigh against, lash out at, take aim at, complain about, complain of, take issue with, push back against, speak out against, come out against, hit out at, fire back at, go after: quote object
    `,
  ),
  ...cues(
    'verb',
    'acknowledge',
    `
    acknowledge, admit, concede, confess, recognize, recognise: clause wh gerund quote object
    own up to, admit to: object
    `,
  ),
  ...cues(
    'verb',
    'demand',
    `
    demand: clause to quote object
    order, instruct, command, direct?, force?: addressee-to that quote
    require?: that object-to
    insist on, press for, push for: object
    `,
  ),
  ...cues(
    'verb',
    'call-on',
    `
    urge, exhort, implore, beseech, beg, encourage, advise, press: addressee-to that quote
    call on, call upon, appeal to, plead with, lean on: addressee-to quote
    call for, appeal for, advocate for, plead for, advocate: object
    recommend, request, propose?: clause gerund object-to object
    appeal?, plead?: to that quote
    lobby: addressee-to object
    `,
  ),
  ...cues(
    'verb',
    'offer',
    `
    offer: to quote object
    propose: clause to gerund quote object
    invite: addressee-to
    `,
  ),
  ...cues(
    'verb',
    'accept',
    'accept, embrace, welcome, approve: quote object\nacquiesce to, sign off on, consent to: object',
  ),
  ...cues(
    'verb',
    'refuse',
    `
    refuse, decline: to
    reject, rebuff, spurn, rule out, veto, block?, dismiss, shrug off, brush off, brush aside, laugh off: quote object-as gerund object
    oppose: quote object
    balk at, scoff at, object to, disagree with: quote object
    object?, disagree, dissent: that quote
    `,
  ),
  ...cues(
    'verb',
    'decline-to-comment',
    `
    decline to comment on, refuse to comment on, decline to discuss, refuse to discuss, decline to say, refuse to say, decline to speculate on: wh object
    decline to comment, refuse to comment: quote wh
    `,
  ),
  ...cues(
    'verb',
    'promise',
    `
    vow, promise, pledge, swear: clause to quote object
    assure, reassure: addressee-clause quote
    guarantee: clause object
    commit to: object
    `,
  ),
  ...cues('verb', 'threaten', 'threaten: clause to quote object'),
  ...cues(
    'verb',
    'warn',
    `
    warn, caution, alert: addressee-to addressee-clause clause quote
    warn of, caution against, warn against, warn about, sound the alarm about: object
    `,
  ),
  ...cues(
    'verb',
    'hope',
    'hope: clause to quote\nhope for, hold out hope for: object\nhold out hope: that of\nexpress hope, voice hope, express optimism, express confidence: that quote for',
  ),
  ...cues(
    'verb',
    'praise',
    `
    praise, hail, commend, applaud, laud, thank, congratulate, credit: object-for quote object
    `,
  ),
  ...cues(
    'verb',
    'agree',
    'agree: that to quote\nagree with, agree on, agree to, concur with: object\nconcur: that quote',
  ),
  ...cues('verb', 'request-proof', 'dare, challenge: addressee-to'),
]
