import { sense } from './predicate-row.ts'

/** Forces on the move, and the ground they hold. */
export const FORCES = [
  sense('send-forces', 'MOBILIZE', {
    direct: 'object',
    to: 'to into toward towards across',
    verbs: `send:forces deploy dispatch:forces send_in:forces rush:forces pour:forces move:forces send:reinforcement station:forces mass:forces
      transfer:forces reinforce concentrate:forces redeploy:forces amass:forces field:forces airlift:forces land:forces pour_in:forces
      build_up:forces muster:forces strengthen:forces boost:forces increase:forces beef_up:forces bolster:forces`,
    nouns: 'deployment build-up buildup reinforcement dispatch troop-movement massing redeployment surge',
    opposite: 'withdraw-forces',
  }),
  sense('send-observers', 'COOPERATE', {
    direct: 'object',
    to: 'to into in',
    verbs:
      'send:peace deploy:peace dispatch:peace contribute:forces contribute:peace send:investigation participate_in:peace take_part_in:peace join:peace lead:peace',
    nouns: 'peacekeeping observer-mission monitoring-mission peace-mission',
  }),
  sense('mobilise', 'MOBILIZE', {
    direct: 'object',
    verbs:
      'mobilise mobilize call_up put_on_alert raise:forces arm_itself prepare_for:attack militarise militarize rearm',
    nouns: 'mobilisation mobilization call-up alert militarisation militarization rearmament arms-race',
    opposite: 'demobilise',
  }),
  sense('demobilise', 'RETREAT', {
    direct: 'object',
    verbs:
      'demobilise demobilize stand_down disarm disband lay_down:weapons give_up:weapons hand_over:weapons hand_in:weapons decommission demilitarise demilitarize put_down:weapons dismantle surrender:weapons',
    nouns:
      'demobilisation demobilization disarmament demilitarisation demilitarization disbandment decommissioning',
    opposite: 'mobilise',
  }),
  sense('hold-exercise', 'MOBILIZE', {
    direct: 'object',
    to: 'with near',
    verbs:
      'hold:exercise conduct:exercise stage:exercise launch:exercise carry_out:exercise begin:exercise test-fire test:weapons fly:forces',
    nouns: 'exercise drill manoeuvre maneuver war-game missile-test nuclear-test',
  }),
  sense('withdraw-forces', 'RETREAT', {
    direct: 'object',
    to: '',
    verbs: `withdraw withdraw:forces pull_out pull_back pull:forces+from pull_out:forces remove:forces recall:forces evacuate:forces retreat fall_back draw_down
      pull_off withdraw+from leave:country retreat+from move_out move_back:forces bring_home:forces repatriate:forces disengage@`,
    nouns:
      'withdrawal pullout pull-out pullback pull-back retreat drawdown disengagement exit evacuation-of-troops',
    opposite: 'send-forces',
  }),
  sense('leave-place', 'RETREAT', {
    direct: 'place',
    to: '',
    verbs: 'leave:place abandon:place vacate quit:place depart depart+from leave_from exit',
    nouns: 'departure',
    opposite: 'hold-place',
  }),
  sense('cross-border', 'ASSAULT', {
    direct: 'place',
    to: '',
    verbs:
      'cross cross_into cross+into enter+from penetrate enter:place cross_over+into cross:border slip+into enter violate:border violate:airspace',
    nouns: 'crossing entry border-violation incursion-into',
    opposite: 'leave-place',
  }),
  sense('advance', 'MOBILIZE', {
    direct: 'place',
    to: '',
    verbs:
      'advance advance+on advance+toward advance+towards push+toward push+towards march+on close_in+on approach:place move+toward move+towards gain:ground make:gain',
    nouns: 'advance push',
    opposite: 'withdraw-forces',
  }),
  sense('take-place', 'ASSAULT', {
    direct: 'place',
    to: '',
    verbs: `take:place capture seize occupy conquer overrun:place take_over take:control seize:control gain:control wrest:control storm:place+into
      capture:place seize:place fall@+to win:control establish:control assume:control take_control_of commandeer secure:place raise:flag take_up:place`,
    nouns: 'seizure takeover take-over occupation conquest fall',
    opposite: 'lose-place',
  }),
  sense('retake-place', 'ASSAULT', {
    direct: 'place',
    to: '',
    verbs:
      'retake recapture liberate:place regain:control win_back reclaim reconquer recover:place take_back clear:place regain free:place reoccupy restore:control',
    nouns: 'recapture liberation reconquest',
    opposite: 'lose-place',
  }),
  sense('lose-place', 'RETREAT', {
    direct: 'place',
    to: 'to',
    verbs:
      'lose:place lose:control cede surrender:place give_up:place relinquish give_up:control hand_over:place lose_control_of cede:control',
    nouns: 'loss-of-control cession',
    opposite: 'take-place',
  }),
  sense('hold-place', 'COERCE', {
    direct: 'place',
    to: '',
    verbs:
      'hold:place control keep:control retain:control hold:control maintain:control be_in_control patrol:place guard:place administer dominate entrench@',
    nouns: 'control',
    opposite: 'lose-place',
  }),
  sense('defend', 'MOBILIZE', {
    direct: 'place',
    to: 'against from',
    verbs: 'defend repel repulse beat_back beat_off fend_off protect shield safeguard fortify',
    nouns: 'defence defense protection',
  }),
  sense('encircle', 'COERCE', {
    direct: 'place',
    verbs:
      'encircle surround:place surround:forces surround:person besiege trap cut_off ring lay:siege+to hem_in',
    nouns: 'encirclement siege',
    opposite: 'break-siege',
  }),
  sense('break-siege', 'RETREAT', {
    direct: 'object',
    verbs: 'break_out lift:siege break:siege end:siege lift:blockade end:blockade unblock reopen',
    nouns: 'breakout reopening',
    opposite: 'encircle',
  }),
  sense('blockade', 'COERCE', {
    verbs:
      'blockade block seal_off close_off cordon_off close obstruct seal shut impose:siege barricade shut_down quarantine cut_off:supply',
    nouns: 'blockade closure roadblock obstruction cordon shutdown',
    opposite: 'break-siege',
  }),
  sense('annex', 'COERCE', {
    direct: 'place',
    to: '',
    verbs: 'annex absorb incorporate',
    nouns: 'annexation',
  }),
  sense('declare-independence', 'REJECT', {
    direct: 'object',
    to: 'from',
    verbs: 'declare:status proclaim:status secede break_away secede+from',
    nouns: 'secession independence breakaway declaration-of-independence separation',
  }),
  sense('overthrow', 'COERCE', {
    verbs:
      'seize:power take:power grab:power overthrow topple oust depose unseat remove_from_power stage:coup dethrone mutiny rebel+against rise_up revolt',
    nouns: 'overthrow ouster coup putsch mutiny uprising rebellion revolt insurrection toppling',
  }),
  sense('surrender', 'RETREAT', {
    to: 'to',
    verbs:
      'surrender capitulate give_up surrender+to turn_in desert defect defect+to lay_down_arms give_itself_up',
    nouns: 'surrender capitulation desertion defection',
    opposite: 'attack',
  }),
]
