import { type VerbForms, verbForms } from './inflect.ts'
import type { Sense, VerbFrame } from './predicate-row.ts'
import { AID } from './predicates-aid.ts'
import { FORCES } from './predicates-forces.ts'
import { LAW } from './predicates-law.ts'
import { TALKS } from './predicates-talks.ts'
import { VIOLENCE } from './predicates-violence.ts'
import { WORDS } from './predicates-words.ts'
import { VERB_READINGS, type VerbReading } from './verbs.ts'

export type { Sense, VerbFrame } from './predicate-row.ts'

/** The lexicon of the predicates of conflict. A frame listed under two senses belongs to the first that fits. */
export const SENSES: readonly Sense[] = [...VIOLENCE, ...FORCES, ...TALKS, ...LAW, ...AID, ...WORDS]

const BY_NAME: ReadonlyMap<string, Sense> = new Map(SENSES.map(sense => [sense.name, sense]))

/** The sense of that name, null for a lemma that the lexicon lacks. */
export const senseNamed = (name: string): Sense | null => BY_NAME.get(name) ?? null

export interface SenseFrame {
  readonly sense: Sense
  readonly frame: VerbFrame
}

const FRAMES: ReadonlyMap<string, readonly SenseFrame[]> = Map.groupBy(
  SENSES.flatMap(sense => sense.verbs.map(frame => ({ sense, frame }))),
  ({ frame }) => frame.lemma,
)

/** Every frame of a verb, in the order of the lexicon. */
export const framesOf = (lemma: string): readonly SenseFrame[] => FRAMES.get(lemma) ?? []

const BY_NOUN: ReadonlyMap<string, Sense> = new Map(
  [...SENSES].reverse().flatMap(sense => sense.nouns.map(noun => [noun, sense] as const)),
)

/** The deed that a noun names, itself or with the word before it ("arms sale"). */
export const senseOfNoun = (noun: string, before: string): Sense | null =>
  (before === '' ? undefined : BY_NOUN.get(`${before}-${noun}`)) ?? BY_NOUN.get(noun) ?? null

/** Verbs that double their last letter, beside those of inflect.ts. */
const DOUBLING = new Set(
  'bar ban rob ship equip expel repel propel quell patrol airdrop strip shun spur flog whip mob jam gun ram transfer deter control stab abet rebut unplug refer tug slap snub prod dub fulfil cancel jet abhor compel dispel annul instil occur commit submit permit admit regret'.split(
    ' ',
  ),
)
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  overrun: ['overran', 'overrun'],
  retake: ['retook', 'retaken'],
  undertake: ['undertook', 'undertaken'],
  slay: ['slew', 'slain'],
  lend: ['lent', 'lent'],
  sweep: ['swept', 'swept'],
  sink: ['sank', 'sunk'],
  beat: ['beat', 'beaten'],
  sing: ['sang', 'sung'],
  rebuild: ['rebuilt', 'rebuilt'],
  uphold: ['upheld', 'upheld'],
  withhold: ['withheld', 'withheld'],
  burn: ['burned', 'burned'],
  arise: ['arose', 'arisen'],
  steal: ['stole', 'stolen'],
  feed: ['fed', 'fed'],
  forbid: ['forbade', 'forbidden'],
  oversee: ['oversaw', 'overseen'],
  sue: ['sued', 'sued'],
  tear: ['tore', 'torn'],
  bear: ['bore', 'borne'],
  flee: ['fled', 'fled'],
  bind: ['bound', 'bound'],
}

function formsOf(lemma: string): VerbForms {
  const listed = IRREGULAR[lemma]
  const forms = verbForms(lemma)
  if (listed) return { ...forms, past: [listed[0]], participle: [listed[1]] }
  if (!DOUBLING.has(lemma) || /[^aeiou]{2}$/.test(lemma)) return forms
  const stem = lemma + (lemma.at(-1) ?? '')
  return { ...forms, ing: `${stem}ing`, past: [`${stem}ed`], participle: [`${stem}ed`] }
}

const READINGS: ReadonlyMap<string, readonly VerbReading[]> = readings()

function readings(): Map<string, VerbReading[]> {
  const map = new Map<string, VerbReading[]>([...VERB_READINGS].map(([word, list]) => [word, [...list]]))
  const add = (word: string, lemma: string, form: VerbReading['form']): void => {
    const list = map.get(word) ?? []
    if (list.some(other => other.lemma === lemma && other.form === form)) return
    list.push({ lemma, form })
    map.set(word, list)
  }
  for (const lemma of new Set([...FRAMES.keys(), ...Object.keys(IRREGULAR)])) {
    const { base, s, ing, past, participle } = formsOf(lemma)
    add(base, lemma, 'base')
    add(s, lemma, 's')
    add(ing, lemma, 'ing')
    for (const form of past) add(form, lemma, 'past')
    for (const form of participle) add(form, lemma, 'participle')
  }
  return map
}

/** What a word can be as a verb; null for one that no list has. */
export const verbReadings = (word: string): readonly VerbReading[] | null => READINGS.get(word) ?? null

const IRREGULAR_SINGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  servicemen: 'serviceman',
  gunmen: 'gunman',
  militiamen: 'militiaman',
  armies: 'army',
  crises: 'crisis',
}

/** "Withdrawals" → "withdrawal": the form under which nouns are listed. */
export function singular(noun: string): string {
  const listed = IRREGULAR_SINGULAR[noun]
  if (listed !== undefined) return listed
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return noun
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  return /(?:x|ch|sh|ss)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1)
}
