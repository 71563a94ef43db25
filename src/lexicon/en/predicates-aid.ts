import { sense } from './predicate-row.ts'

/** What is given, withheld and taken away. */
export const AID = [
  sense('deliver-aid', 'AID', {
    direct: 'object',
    to: 'to for into with among in',
    verbs: `deliver:aid deliver donate donate+to send:aid provide:aid provide provide+with supply:aid supply+with give:aid bring:aid distribute:aid airlift:aid
      airdrop fly:aid ship:aid hand_out contribute contribute+to dispatch:aid grant:aid offer:aid allocate disburse pledge:aid channel:aid
      support:aid hand_over:aid ship lend equip+with hand_over provide_for extend:aid bring+to rebuild
      set_aside offer:help fly:medicine present:aid earmark`,
    nouns:
      'aid relief assistance delivery donation handout contribution humanitarian-aid airlift airdrop help reconstruction grant',
    opposite: 'block-aid',
  }),
  sense('help', 'AID', {
    verbs:
      'help help_out assist assist+with aid feed treat:person treat:wounded treat:injured treat:patient vaccinate shelter accommodate house care_for come_to_the_aid_of arm arm+with equip+with',
    nouns: '',
    opposite: 'block-aid',
  }),
  sense('block-aid', 'COERCE', {
    direct: 'object',
    to: 'to from into',
    verbs:
      'block:aid obstruct:aid withhold:aid hold_up:aid hamper:aid impede:aid divert:aid hinder:aid prevent:aid deny:access deny:aid deny:entry bar_from refuse:access',
    nouns: 'aid-blockade obstruction-of-aid',
    opposite: 'deliver-aid',
  }),
  sense('cut-aid', 'SANCTION', {
    direct: 'object',
    to: 'to for from',
    verbs:
      'cut:aid suspend:aid freeze:aid cut_off:aid halt:aid end:aid stop:aid reduce:aid cancel:aid slash:aid withdraw:aid terminate defund withhold',
    nouns: 'cut-off aid-cut suspension termination',
    opposite: 'deliver-aid',
  }),
  sense('fund', 'AID', {
    verbs:
      'fund finance bankroll subsidise subsidize sponsor bail_out invest+in pay pay+to invest compensate reimburse lend:money inject:money loan fund+through',
    nouns: 'funding financing sponsorship bailout subsidy investment loan payment compensation',
    opposite: 'cut-aid',
  }),
  sense('supply-weapons', 'AID', {
    direct: 'object',
    to: 'to for with into',
    verbs: `supply:weapons send:weapons provide:weapons deliver:weapons ship:weapons smuggle:weapons give:weapons sell:weapons export:weapons transfer:weapons
      equip:forces equip:country transport:weapons hand_over:weapons smuggle airlift:weapons`,
    nouns:
      'arms-supply weapons-delivery arms-shipment arms-sale arms-delivery arming smuggling weapons-shipment',
    opposite: 'embargo-weapons',
  }),
  sense('embargo-weapons', 'SANCTION', {
    verbs: 'embargo embargo:weapons',
    nouns: 'arms-embargo',
    opposite: 'supply-weapons',
  }),
  sense('train-forces', 'AID', {
    verbs: 'train train:forces instruct:forces drill advise:forces mentor coach:forces',
    nouns: 'training',
  }),
  sense('evacuate', 'AID', {
    verbs: 'evacuate relocate airlift rescue airlift:person shelter:person resettle',
    nouns: 'evacuation rescue relocation resettlement corridor humanitarian-corridor',
  }),
  sense('allow-entry', 'RETREAT', {
    direct: 'object',
    to: 'to into for',
    verbs:
      'allow:access grant:access grant:permission give:permission let_in admit:person allow:person let:person permit allow_in give:access open:border open:corridor',
    nouns: 'safe-passage access permission',
    opposite: 'deny-entry',
  }),
  sense('deny-entry', 'SANCTION', {
    to: 'from to',
    verbs:
      'deny:access bar turn_back turn_away deport block:person prevent:person keep_out refuse:entry ban:person deny:person prevent stop:person banish exile deny:visa refuse:visa',
    nouns: 'deportation entry-ban travel-ban exile',
    opposite: 'allow-entry',
  }),
  sense('impose-sanctions', 'SANCTION', {
    direct: 'object',
    to: 'on upon against at with',
    verbs: `impose:sanctions slap:sanctions introduce:sanctions adopt:sanctions sanction tighten:sanctions extend:sanctions blacklist ban outlaw freeze fine
      penalise penalize expand:sanctions toughen:sanctions prohibit restrict boycott:good announce:sanctions levy apply:sanctions declare:sanctions renew:sanctions
      suspend:benefit punish limit:benefit revoke curb confiscate seize:asset cancel delist censor place:sanctions shut:place dissolve strip+of strip disqualify suspend:person suspend:position suspend
      enforce:sanctions order:sanctions hit:sanctions shutter cut:benefit reduce:benefit stop:benefit halt:benefit blacklist bar:person+from sack`,
    nouns: 'sanction embargo boycott ban blacklisting crackdown restriction prohibition curfew tariff',
    opposite: 'lift-sanctions',
  }),
  sense('lift-sanctions', 'RETREAT', {
    direct: 'object',
    to: 'on against from for',
    verbs: `lift:sanctions reduce:sanctions cut:sanctions lower:sanctions halve:sanctions exempt ease:sanctions remove:sanctions relax:sanctions waive drop:sanctions suspend:sanctions end:sanctions loosen:sanctions scrap:sanctions
      lift ease roll_back:sanctions rescind repeal reinstate unfreeze cancel:sanctions drop:investigation withdraw:sanctions restore:aid resume:aid close:investigation`,
    nouns: 'sanctions-relief easing reprieve',
    opposite: 'impose-sanctions',
  }),
]
