import { sense } from './predicate-row.ts'

/** Custody, courts and offices. */
export const LAW = [
  sense('detain', 'COERCE', {
    verbs: `detain arrest jail imprison hold:person intern apprehend take_into_custody round_up nab capture:suspect hold:captive lock_up incarcerate keep:captive
      place:arrest put:arrest remand hold_captive hold_hostage re-arrest keep_in_custody handcuff`,
    nouns: 'detention arrest imprisonment internment custody incarceration jailing round-up',
    opposite: 'release',
  }),
  sense('release', 'RETREAT', {
    to: 'to from',
    verbs: `release free set_free let_go liberate hand_over:captive pardon amnesty swap:captive exchange:captive acquit parole let_out release:captive
      return:captive commute grant:amnesty exonerate drop:charge repatriate hand_back return:body return:anyone`,
    nouns: 'release freeing pardon amnesty prisoner-exchange prisoner-swap acquittal handover clemency',
    opposite: 'detain',
  }),
  sense('search', 'COERCE', {
    verbs:
      'search raid:place confiscate crack_down+on crack_down suppress quell disperse repress persecute tear-gas disperse:person fire:gas tear_gas break_up censor evict seize:good oppress subjugate',
    nouns: 'search crackdown repression suppression persecution confiscation dispersal eviction censorship',
  }),
  sense('put-on-trial', 'COERCE', {
    verbs: 'try:person court-martial put_on_trial',
    nouns: 'trial court-martial',
    opposite: 'release',
  }),
  sense('convict', 'ACCUSE', {
    verbs: 'convict find_guilty hold_guilty',
    nouns: 'conviction verdict',
    opposite: 'release',
  }),
  sense('sentence', 'COERCE', {
    verbs: 'sentence fine:person condemn_to_death jail+for hand_down:sentence',
    nouns: 'sentence',
    opposite: 'release',
  }),
  sense('declare-emergency', 'COERCE', {
    direct: 'object',
    to: 'in across',
    verbs:
      'declare:emergency declare:state impose:state impose:emergency impose:curfew declare:siege declare:sanctions',
    nouns: 'state-of-emergency martial-law',
  }),
  sense('elect', null, {
    verbs: 'elect re-elect inaugurate vote_in hold:election swear_in appoint name:person nominate',
    nouns: 'election referendum vote inauguration appointment ballot',
    opposite: 'resign',
  }),
  sense('resign', 'CONCEDE', {
    direct: 'object',
    to: 'as from',
    verbs:
      'resign resign+from step_down step_aside quit:position leave:position abdicate relinquish:position stand_aside',
    nouns: 'resignation abdication',
    opposite: 'elect',
  }),
  sense('dismiss', 'SANCTION', {
    verbs: 'dismiss:person fire:person sack:person oust:person remove:person lay_off purge replace',
    nouns: 'dismissal sacking firing purge ouster removal',
    opposite: 'elect',
  }),
  sense('take-part', null, { direct: 'object', to: '', verbs: 'take_part participate', nouns: '' }),
  sense('happen', null, {
    direct: 'object',
    to: '',
    verbs: 'take_place@ occur@ happen@ erupt@ break_out@',
    nouns: '',
  }),
  sense('publish', null, {
    direct: 'object',
    to: '',
    verbs: 'release:report release:statement publish post:report post:statement air:report broadcast',
    nouns: '',
  }),
  sense('rule-court', null, { direct: 'object', to: '', verbs: 'rule:law adjudicate', nouns: 'ruling' }),
]
