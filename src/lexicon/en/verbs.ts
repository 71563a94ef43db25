import { CUES } from './cues.ts'
import { IRREGULAR_VERBS, verbForms } from './inflect.ts'

/** Frequent verbs beside those of the cue lexicon and the irregular ones: they mark where clauses begin. */
const FREQUENT = `
abandon abduct accompany act add address advance affect aid allow amount appear appoint apply approach arm arrest arrive attack attempt attend
attract avoid await battle become belong besiege bomb bombard burn call cancel capture carry cause cease celebrate change charge claim clash clear close
collapse collect come comprise conduct confront consist contain continue control cover create cross crush damage deal defeat defend delay
deliver demand deploy deserve destroy detain develop die disappear disarm discuss dismantle displace do earn eliminate emerge
enable encircle end enforce enjoy ensure enter escalate escape establish evacuate exchange execute exist expand expire explode
expel expose extend face fail fire follow force form free freeze fuel fund gain gather grant guard halt hand handle happen harm head
help hide host ignore impose improve include increase injure intend intercept intervene invade investigate involve join
jump kill kidnap land last launch leave let lift like limit link live look loot lose love maintain march mark massacre matter
monitor mount move murder name need negotiate obtain obey occupy occur open operate oppose organize own participate pass patrol
persist place play point pose prepare present prevent proceed produce protect provide provoke publish pull purport pursue push raid raise reach
receive recapture recover reduce refer release relocate remain remove repel replace represent rescue resign resolve respond restore
restrain result resume retain retake retreat return run save secure seem seize separate serve settle shake share shell shift shoot
sign slip smuggle stage start stay steal stem stop store storm suffer supply support surrender surround survive suspend talk target
tend test top torture touch train transfer travel treat trigger trust try turn use violate visit vote wait walk want watch weaken wish work wound`

/** Which forms of which verbs a word can be. */
export interface VerbReading {
  readonly lemma: string
  readonly form: VerbForm
}

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

const heads = CUES.filter(cue => cue.pos === 'verb').map(cue => cue.lemma.split(' ')[0] ?? '')

export const VERB_LEMMAS: ReadonlySet<string> = new Set(
  [...heads, ...FREQUENT.trim().split(/\s+/), ...IRREGULAR_VERBS].filter(lemma => lemma !== 'be'),
)

/** Every form of every verb known, with what it can be. */
export const VERB_READINGS: ReadonlyMap<string, readonly VerbReading[]> = readings()

function readings(): Map<string, VerbReading[]> {
  const map = new Map<string, VerbReading[]>()
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const list = map.get(word) ?? []
    list.push({ lemma, form })
    map.set(word, list)
  }
  for (const lemma of VERB_LEMMAS) {
    const { base, s, ing, past, participle } = verbForms(lemma)
    add(base, lemma, 'base')
    add(s, lemma, 's')
    add(ing, lemma, 'ing')
    for (const form of past) add(form, lemma, 'past')
    for (const form of participle) add(form, lemma, 'participle')
  }
  return map
}
