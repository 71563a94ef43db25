import { sense } from './predicate-row.ts'

/** What parties do to each other with words. */
export const WORDS = [
  sense('accuse', 'ACCUSE', {
    verbs: `accuse blame allege+against charge+with charge denounce:attack hold_responsible implicate incriminate point:finger+at fault finger suspect
      hold:person+for blame+on attribute+to claim:guilty say:guilty impute level:request+at level:request+against name_as`,
    nouns: 'accusation allegation blame',
    opposite: 'deny',
  }),
  sense('condemn', 'ACCUSE', {
    verbs: `condemn denounce criticise criticize slam blast decry deplore censure rebuke castigate chide lambast lambaste protest+to lash_out+at lash_out deride
      reprimand hit_out+at rail+against complain+about complain express:concern voice:concern raise:concern question insult mock ridicule scold berate attack_over
      disapprove object+to assail:person upbraid fume deplore call_names bash scorn vilify compare+to call_liar slate slur chastise admonish
      call:diplomat summon summon:diplomat regret dismiss_as be_concerned attack_verbally lament dub brand accuse+over launch:scathing launch:verbal issue:condemnation`,
    nouns: 'condemnation criticism censure rebuke denunciation outcry complaint reprimand',
    opposite: 'support',
  }),
  sense('investigate', 'ACCUSE', {
    to: 'into against',
    verbs: `investigate probe inspect open:investigation launch:investigation order:investigation begin:investigation examine interrogate question_over
      conduct:investigation audit look_into inquire+into start:investigation lead:investigation join:investigation scrutinise scrutinize summon_for`,
    nouns: 'investigation probe inquiry enquiry inspection',
  }),
  sense('sue', 'ACCUSE', {
    to: 'against',
    verbs: `sue file:investigation prosecute indict press:investigation bring:investigation lodge:investigation impeach take_to_court file:charge
      announce:charge submit:investigation launch:legal take:legal begin:legal`,
    nouns: 'lawsuit indictment impeachment prosecution legal-action',
  }),
  sense('deny', 'REJECT', {
    direct: 'object',
    to: '',
    verbs: 'deny dispute rebut refute contradict disavow repudiate deny:guilty',
    nouns: 'denial rebuttal refutation',
    opposite: 'accuse',
  }),
  sense('reject', 'REJECT', {
    direct: 'object',
    to: 'from by of with',
    verbs: `reject refuse decline rebuff turn_down rule_out dismiss:request spurn snub oppose resist veto vote_against defy refuse_to shoot_down:request
      vote+against dismiss:concern ignore:request override stonewall shun disobey disregard dismiss brush_aside brush_off say_no+to throw_out reject:request overrule`,
    nouns: 'rejection refusal veto rebuff',
    opposite: 'accept',
  }),
  sense('claim-responsibility', 'ACCUSE', {
    direct: 'object',
    to: 'for',
    verbs: 'claim:guilty take:guilty accept:guilty admit:guilty',
    nouns: 'claim-of-responsibility',
    opposite: 'deny',
  }),
  sense('demand', 'REQUEST', {
    direct: 'object',
    to: 'from of to on',
    verbs: `demand request ask_for call_for insist_on seek+from seek press_for appeal_for plead_for petition lobby push_for request+from want+from
      require call:investigation urge:ceasefire propose`,
    nouns: 'demand request appeal petition requirement plea call proposal',
    opposite: 'accept',
  }),
  sense('call-on', 'REQUEST', {
    verbs: `call_on call_upon urge appeal_to exhort implore beg ask:anyone plead_with order:person order:forces tell:forces pressure want:anyone beseech instruct invite advise
      prod recommend entreat`,
    nouns: 'exhortation urging',
  }),
  sense('threaten', 'THREATEN', {
    verbs: `threaten warn menace intimidate issue:threat give:threat vow:revenge caution harass deter bully swear:revenge threaten+with blackmail deliver:threat
      send:threat declare:war make:threat vow_to_attack`,
    nouns: 'threat ultimatum warning intimidation menace declaration-of-war',
    opposite: 'support',
  }),
  sense('propose', 'SUPPORT', {
    direct: 'object',
    to: 'to',
    verbs: 'offer suggest+to table extend:request make:request+to put_forward offer:person present+to',
    nouns: 'offer initiative overture olive-branch peace-plan',
    opposite: 'reject',
  }),
  sense('negotiate-proposal', 'CONSULT', {
    direct: 'object',
    to: 'with to',
    verbs: 'unveil outline',
    nouns: '',
  }),
  sense('protest', 'PROTEST', {
    verbs: `protest protest+against demonstrate rally+against march+against demonstrate+against riot picket hold:protest stage:protest rally march@
      take_to_the_streets go_on_strike boycott throw:fire+at organise:protest organize:protest join:protest lead:protest chant+against
      hurl+at blockade:road strike@ begin:protest clash+with burn:flag gather+to call:protest rally+outside gather+outside`,
    nouns: 'protest demonstration rally riot march sit-in hunger-strike unrest picket boycott vigil',
  }),
]
