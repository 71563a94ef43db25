import { stemOf } from './word-stems.ts'

/**
 * What conflict reports quarrel about, each with the words that speak of it. Two statements on one matter can be charge
 * and denial in other words – "an invasion", "no regular troops there" – where two on different matters are not.
 */
export const MATTERS: Readonly<Record<string, string>> = {
  presence:
    'troops soldiers forces servicemen serviceman army armies regulars regular brigade battalion column columns unit units ' +
    'invasion invade invaded invading incursion intervene intervening intervention cross crossed crossing entered enter ' +
    'mercenaries volunteers fighters tanks deploy deployed deployment occupied occupation sent sending paratroopers advisers',
  arms:
    'weapons arms arming ammunition missiles rockets guns equipment hardware munitions shells howitzers launchers drones ' +
    'supply supplied supplying deliver delivered delivering smuggled smuggling sent sending',
  attack:
    'attack attacked attacking fire fired firing shell shelled shelling shells bomb bombed bombing bombardment strike strikes ' +
    'struck airstrike airstrikes hit raid raided ambush ambushed killed killing kill massacre blast explosion shot shooting ' +
    'artillery mortar sniper downed offensive assault stormed mines mined mining',
  truce:
    'truce ceasefire cease-fire agreement accord treaty deal pact memorandum protocol obligations commitments violated violate ' +
    'violating violation breach breached breaching broke broken break reneging renege negotiate negotiated negotiation negotiations ' +
    'talks peace signed withdraw withdrawal',
  captives:
    'prisoners prisoner captured capture captives captive hostages hostage detained detainees abducted abduct kidnapped kidnap ' +
    'girls schoolgirls release released exchange missing freed converted',
  control:
    'control controls holds held seized seize captured recaptured retook retaken taken fell encircled surrounded town city village ' +
    'retreat retreated lost',
  relief:
    'corridor convoy aid humanitarian evacuate evacuation wounded ambulance ambulances relief refugees displaced blockade siege',
  victims: 'dead killed wounded casualties victims civilians toll losses bodies buried injured',
}

const byStem = new Map<string, Set<string>>()
for (const [matter, words] of Object.entries(MATTERS)) {
  for (const word of words.split(' ')) {
    const stem = stemOf(word)
    if (stem === null) continue
    const known = byStem.get(stem)
    if (known) known.add(matter)
    else byStem.set(stem, new Set([matter]))
  }
}

/** The matters that stems speak of. */
export function mattersOf(stems: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const stem of stems) for (const matter of byStem.get(stem) ?? []) found.add(matter)
  return found
}
