import { sense } from './predicate-row.ts'

/** Truces, treaties, talks and ties. */
export const TALKS = [
  sense('agree-ceasefire', 'AGREE', {
    direct: 'object',
    to: 'with between among',
    verbs: `sign:ceasefire reach:ceasefire agree:ceasefire agree_to:ceasefire agree_on:ceasefire conclude:ceasefire negotiate:ceasefire accept:ceasefire
      strike:ceasefire make:ceasefire broker:ceasefire secure:ceasefire approve:ceasefire enter_into:ceasefire commit_to:ceasefire`,
    nouns: 'ceasefire-agreement ceasefire-deal truce-deal truce-agreement',
    opposite: 'breach-ceasefire',
  }),
  sense('declare-ceasefire', 'RETREAT', {
    direct: 'object',
    to: 'with in',
    verbs: `declare:ceasefire announce:ceasefire order:ceasefire call:ceasefire proclaim:ceasefire observe:ceasefire respect:ceasefire honour:ceasefire
      honor:ceasefire hold:ceasefire uphold:ceasefire implement:ceasefire comply_with:ceasefire extend:ceasefire maintain:ceasefire
      begin:ceasefire stick_to:ceasefire abide_by:ceasefire adhere_to:ceasefire keep:ceasefire enforce:ceasefire`,
    nouns: 'ceasefire cease-fire truce armistice cessation-of-hostilities',
    opposite: 'breach-ceasefire',
  }),
  sense('breach-ceasefire', 'ASSAULT', {
    direct: 'object',
    to: 'with in by',
    verbs: `breach:ceasefire violate:ceasefire break:ceasefire ignore:ceasefire flout:ceasefire end:ceasefire abandon:ceasefire call_off:ceasefire
      disregard:ceasefire undermine:ceasefire disrupt:ceasefire scrap:ceasefire`,
    nouns: 'ceasefire-violation ceasefire-breach truce-violation',
    opposite: 'agree-ceasefire',
  }),
  sense('breach-agreement', 'REJECT', {
    direct: 'object',
    to: 'with',
    verbs: `breach violate break:agreement renege_on renege contravene flout infringe default_on ignore:agreement break:law
      violate:agreement withdraw_from:agreement pull_out_of:agreement abandon:agreement quit:agreement tear_up:agreement scrap:agreement suspend:agreement cancel:agreement`,
    nouns: 'violation breach infringement contravention abrogation non-compliance',
    opposite: 'sign-agreement',
  }),
  sense('sign-agreement', 'AGREE', {
    direct: 'object',
    to: 'with between among',
    verbs: `sign:agreement sign reach:agreement conclude:agreement strike:agreement ink:agreement ratify finalise:agreement finalize:agreement
      seal:agreement make:agreement come_to:agreement adopt:agreement agree:agreement agree_on:agreement sign_up+to settle:dispute
      close:agreement clinch:agreement hammer_out:agreement renew:agreement join:agreement reach:compromise ink announce:agreement`,
    nouns: 'agreement deal accord pact treaty settlement compromise memorandum ratification signing',
    opposite: 'breach-agreement',
  }),
  sense('comply', 'COOPERATE', {
    direct: 'object',
    verbs: `comply_with comply implement:agreement honour honor fulfil fulfill abide_by respect:agreement observe:agreement adhere_to meet:commitment
      carry_out:agreement stick_to respect`,
    nouns: 'compliance implementation adherence fulfilment fulfillment',
    opposite: 'breach-agreement',
  }),
  sense('agree', 'AGREE', {
    direct: 'object',
    to: 'with',
    verbs:
      'agree agree+with agree+to agree_on consent accept+from assent pledge promise vow undertake commit+to',
    nouns: 'consent promise pledge vow commitment',
    opposite: 'reject',
  }),
  sense('accept', 'CONCEDE', {
    direct: 'object',
    to: 'from of',
    verbs: `accept welcome:request acquiesce bow_to give_in concede yield back_down relent cave_in heed grant:request apologise apologize approve:request
      meet:request accept:request admit acknowledge allow back_down make:concession apologise+to apologize+to apologize+for express:regret accede+to`,
    nouns: 'concession acceptance apology admission acknowledgement',
    opposite: 'reject',
  }),
  sense('talk', 'CONSULT', {
    to: 'with to between among',
    verbs: `talk talk+to talk+with meet meet_with hold:talks negotiate+with negotiate confer+with discuss+with discuss speak+with speak+to consult consult+with phone
      call:person telephone:person host:person visit receive:person receive:diplomat travel+to fly+to resume:talks begin:talks start:talks open:talks attend:talks
      greet bargain+with exchange:view tour hold:summit enter:talks engage+with engage_in:talks restart:talks continue:talks conclude:talks
      sit_down+with address+in brief conduct:talks have:talks arrange:talks pay:visit make:visit lead:talks participate_in:talks join:talks welcome:person
      host:diplomat host:talks debate+with write+to`,
    nouns: `talk meeting negotiation consultation discussion summit dialogue visit conversation phone-call telephone-conversation`,
    opposite: 'break-off-talks',
  }),
  sense('break-off-talks', 'REJECT', {
    direct: 'object',
    to: 'with between',
    verbs: `break_off:talks walk_out+of suspend:talks cancel:talks call_off:talks boycott:talks postpone:talks halt:talks abandon:talks skip:talks
      quit:talks end:talks refuse:talks withdraw_from:talks pull_out_of:talks`,
    nouns: 'walkout walk-out',
    opposite: 'talk',
  }),
  sense('mediate', 'CONSULT', {
    to: 'between with',
    verbs:
      'mediate broker facilitate arbitrate intercede moderate mediate+between negotiate+between reconcile host:talks broker:talks mediate_in',
    nouns: 'mediation good-offices facilitation arbitration shuttle-diplomacy',
  }),
  sense('recognise', 'SUPPORT', {
    verbs: 'recognise recognize legitimise legitimize',
    nouns: 'recognition',
    opposite: 'refuse-recognition',
  }),
  sense('refuse-recognition', 'REJECT', {
    verbs: 'derecognise derecognize disown',
    nouns: 'non-recognition',
  }),
  sense('restore-relations', 'COOPERATE', {
    to: 'with between',
    direct: 'object',
    verbs: `restore:ties normalise normalize resume:ties establish:ties reopen:embassy strengthen:ties boost:ties deepen:ties improve:ties forge:ties
      develop:ties enhance:ties expand:ties build:ties`,
    nouns: 'normalisation normalization rapprochement reconciliation thaw',
    opposite: 'cut-relations',
  }),
  sense('cut-relations', 'SANCTION', {
    direct: 'object',
    to: 'with between',
    verbs: `sever:ties cut:ties break_off:ties suspend:ties downgrade:ties recall:diplomat sever cut_off:ties break:ties end:ties freeze:ties
      withdraw:diplomat halt:ties cut_ties+with distance_from`,
    nouns: 'severance rupture',
    opposite: 'restore-relations',
  }),
  sense('expel-diplomat', 'SANCTION', {
    verbs: 'expel expel:diplomat deport:diplomat',
    nouns: 'expulsion',
  }),
  sense('cooperate', 'COOPERATE', {
    to: 'with between',
    verbs: `cooperate cooperate+with collaborate+with collaborate coordinate+with join_forces work_together work+with share:information exchange:information
      hold:joint conduct:joint perform:joint begin:joint stage:joint start:joint carry_out:joint launch:joint undertake:joint participate_in:joint take_part_in:exercise
      partner+with team_up+with trade+with ally+with align+with conduct:ties participate_in:exercise share trade:good extradite hand_over:person+to
      provide:information`,
    nouns: 'cooperation collaboration coordination partnership alliance joint-exercise trade extradition',
    opposite: 'cut-relations',
  }),
  sense('support', 'SUPPORT', {
    verbs: `support back endorse praise welcome hail applaud commend thank congratulate defend:person defend:policy side+with stand+by sympathise+with sympathize+with
      vote+for vote_for express:praise voice:praise express:support laud salute encourage honour:person honor:person advocate favour favor champion
      offer:praise pay_tribute+to uphold reassure extend:praise award reaffirm:ties reaffirm:praise reaffirm:commitment celebrate
      lend:support stand+with reiterate:praise`,
    nouns: 'endorsement praise backing support condolence congratulation solidarity',
    opposite: 'condemn',
  }),
]
