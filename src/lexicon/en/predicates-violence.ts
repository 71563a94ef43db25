import { sense } from './predicate-row.ts'

/** What is done to people and places by force. */
export const VIOLENCE = [
  sense('attack', 'ASSAULT', {
    verbs: `attack assault storm raid ambush target strike hit assail pound charge+at swoop+on descend+on open_fire+on
      clash+with battle fight fight+against fight+with fight+alongside skirmish+with engage:forces counterattack
      launch:attack mount:attack stage:attack carry_out:attack conduct:attack make:attack commit:attack perpetrate:attack
      unleash:attack wage:attack execute:attack undertake:attack step_up:attack intensify:attack renew:attack resume:attack
      press_on_with:attack press_ahead_with:attack step_up:attack lead:attack begin:attack start:attack attempt:attack orchestrate:attack blow_up:place burn torch set_fire+to
      launch:fire intensify:fire retaliate+against respond_with:attack exchange:fire trade:fire clash@ fight@`,
    nouns: `attack assault offensive raid strike ambush counter-offensive counteroffensive counterattack onslaught incursion
      clash fighting battle gunbattle firefight skirmish crossfire combat aggression hostility provocation violence`,
    opposite: 'halt-attack',
  }),
  sense('halt-attack', 'RETREAT', {
    direct: 'object',
    verbs: `halt:attack stop:attack end:attack cease:attack suspend:attack pause:attack call_off:attack abandon:attack
      cease:fire hold:fire halt:fire stop:fire break_off:attack de-escalate end:hostility cease:hostility halt:hostility suspend:hostility stop:hostility halt@:attack stop@:attack end@:attack cease@:attack quell:attack`,
    nouns: 'de-escalation deescalation',
    opposite: 'attack',
  }),
  sense('shell', 'ASSAULT', {
    verbs: `shell bombard fire+on fire+at fire+into fire+toward fire+towards open_fire shoot+at lob:fire fire:fire launch:weapons mortar rocket
      rain:fire pummel pepper strafe fire_across`,
    nouns:
      'shelling bombardment barrage gunfire shellfire artillery-fire rocket-fire salvo fire firing cannonade mortaring',
    opposite: 'halt-attack',
  }),
  sense('bomb', 'ASSAULT', {
    verbs:
      'bomb firebomb blow_up detonate explode dynamite mine drop:weapons set_off:weapons plant:weapons car-bomb carpet-bomb',
    nouns: 'bombing blast explosion detonation car-bomb bomb-attack',
  }),
  sense('air-strike', 'ASSAULT', {
    verbs: 'napalm airstrike',
    nouns: 'airstrike air-strike airstrikes air-raid sortie',
  }),
  sense('invade', 'ASSAULT', {
    verbs: 'invade overrun march+into push+into thrust+into intervene+in',
    nouns: 'invasion intrusion intervention',
    opposite: 'withdraw-forces',
  }),
  sense('shoot-down', 'ASSAULT', {
    verbs: 'shoot_down down bring_down intercept:weapons intercept:forces',
    nouns: 'downing shootdown shoot-down shooting-down interception',
  }),
  sense('kill', 'ASSAULT', {
    verbs: `kill slay murder slaughter massacre assassinate gun_down behead stab strangle lynch exterminate liquidate neutralise neutralize
      mow_down shoot_dead shoot:person claim:life take:life eliminate wipe_out cut_down butcher decapitate poison crucify leave:dead`,
    nouns:
      'killing murder massacre slaughter assassination bloodshed genocide beheading extermination carnage poisoning bloodbath',
  }),
  sense('execute', 'ASSAULT', {
    verbs: 'execute hang put_to_death put:person+to',
    nouns: 'execution hanging',
  }),
  sense('die', 'ASSAULT', {
    verbs: 'die@ perish@ succumb@ drown@ lose:life be_killed@',
    nouns: 'death fatality',
  }),
  sense('wound', 'ASSAULT', {
    verbs: 'wound injure maim hurt mutilate leave:wounded leave:injured',
    nouns: 'wounding injury maiming',
  }),
  sense('shoot', 'ASSAULT', { verbs: 'shoot gun', nouns: 'shooting' }),
  sense('beat', 'ASSAULT', {
    verbs: 'beat beat_up assault:person attack:person lash whip flog punch mob brutalise brutalize manhandle',
    nouns: 'beating flogging lashing',
  }),
  sense('torture', 'ASSAULT', {
    verbs: 'torture mistreat ill-treat maltreat abuse waterboard torment',
    nouns: 'torture mistreatment ill-treatment abuse',
  }),
  sense('rape', 'ASSAULT', {
    verbs: 'rape gang-rape molest enslave',
    nouns: 'rape enslavement sexual-violence',
  }),
  sense('abduct', 'ASSAULT', {
    verbs: `abduct kidnap snatch seize:person capture:person take:captive hijack take_hostage take_captive take_prisoner hold:captive round_up:person
      carry_off spirit_away`,
    nouns: 'abduction kidnapping kidnap hijacking hostage-taking capture',
    opposite: 'release',
  }),
  sense('destroy', 'ASSAULT', {
    verbs: `destroy damage demolish level raze flatten ruin wreck devastate ravage burn_down knock_out sink blow_apart cripple gut obliterate
      disable sabotage vandalise vandalize desecrate ransack`,
    nouns: 'destruction demolition devastation damage sabotage arson vandalism ransacking',
  }),
  sense('loot', 'ASSAULT', {
    verbs: 'loot plunder pillage rob steal+from sack:place extort',
    nouns: 'looting plunder pillage robbery theft extortion',
  }),
  sense('use-weapon', 'ASSAULT', {
    direct: 'object',
    verbs: 'use:weapons employ:weapons deploy:gas use:fire gas use:force',
    nouns: 'chemical-attack gassing',
  }),
  sense('use-shield', 'ASSAULT', { verbs: 'use:captive', nouns: 'human-shield' }),
  sense('hack', 'ASSAULT', {
    verbs: 'hack launch:cyber conduct:cyber carry_out:cyber hack+into phish infiltrate jam spy+on',
    nouns:
      'hack hacking cyberattack cyber-attack breach-of-network phishing cyber-espionage spying espionage',
  }),
  sense('displace', 'ASSAULT', {
    verbs:
      'displace uproot drive_out drive_from force_out chase_out expel:person drive_away make_homeless force:person+from ethnically-cleanse',
    nouns: 'displacement ethnic-cleansing uprooting',
    opposite: 'return-home',
  }),
  sense('flee', null, {
    direct: 'place',
    verbs: 'flee escape run_away take_refuge seek:refuge escape+from flee+from evacuate@ flee+to',
    nouns: 'exodus escape',
    opposite: 'return-home',
  }),
  sense('return-home', null, {
    direct: 'place',
    to: '',
    verbs: 'return+to go_home return_home come_home return@',
    nouns: 'return repatriation homecoming',
    opposite: 'flee',
  }),
  sense('recruit', 'MOBILIZE', {
    verbs: 'recruit conscript draft enlist press-gang radicalise radicalize indoctrinate',
    nouns: 'recruitment conscription conscript',
  }),
]
