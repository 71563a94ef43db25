import type { Proposition } from '../../model/index.ts'

type Modality = Proposition['modality']

const rows = <T>(value: T, words: string): [string, T][] =>
  words
    .trim()
    .split(/\s+/)
    .map(word => [word, value])

/** What a modal verb makes of its clause. "Would" is told by what stands around it. */
export const MODALS: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...rows<Modality>('scheduled', "will shall wo 'll ’ll"),
  ...rows<Modality>('hypothetical', 'may might could can ca would'),
  ...rows<Modality>('normative', 'must should ought need'),
])

/**
 * Verbs and adjectives that only colour the infinitive or gerund behind them: "began shelling" is a shelling. With what
 * they make of its modality; null leaves it as it is.
 */
export const COLOURING: ReadonlyMap<string, Modality | null> = new Map<string, Modality | null>([
  ...rows<Modality | null>(
    null,
    'begin start continue keep resume appear seem happen manage proceed go_on come help tend dare use_to get',
  ),
  ...rows<Modality>(
    'intended',
    'want plan intend aim hope seek prepare try attempt mean strive wish struggle decide consider contemplate like set_out determined ready poised willing going bid choose desire eager resolve propose prepared',
  ),
  ...rows<Modality>(
    'scheduled',
    'expect expected due set scheduled about slate slated likely bound schedule project',
  ),
  ...rows<Modality>('normative', 'have need obliged bound_to supposed required ought obligated have_to'),
  ...rows<Modality>('hypothetical', 'able possible free risk unlikely'),
])

/** The same, but that the deed was not done, or is over. */
export const UNDOING: ReadonlySet<string> = new Set(
  'refuse fail decline stop cease neglect unable unwilling avoid forget omit halt quit refrain unlikely'.split(
    ' ',
  ),
)

/** Verbs that stand beside their infinitive: two propositions, the second in this modality. */
export const INFINITIVE_MODALITY: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...rows<Modality>(
    'promised',
    'promise vow pledge agree undertake commit offer swear volunteer guarantee consent sign',
  ),
  ...rows<Modality>(
    'intended',
    'threaten authorise authorize vote send deploy use mobilise mobilize meet travel',
  ),
  ...rows<Modality>(
    'normative',
    'urge order tell ask call_on call_upon call_for demand request force press require instruct advise appeal_to beg implore compel expect want persuade warn invite encourage push pressure oblige plead_with exhort challenge recommend call oppose',
  ),
  ...rows<Modality>('actual', 'allow help enable cause accuse blame'),
])

/** Behind these the infinitive or gerund belongs to the object or to the one behind the preposition. */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `urge order tell ask call_on call_upon call force press require instruct advise appeal_to appeal beg implore compel persuade warn invite encourage
  allow help enable cause accuse blame want expect push pressure oblige plead_with exhort challenge permit let make send deploy authorise authorize
  condemn criticise criticize denounce prevent stop suspect thank praise charge see watch leave find dispatch train lead task call_for block
  lobby request forbid ban bar convince empower recruit`
    .trim()
    .split(/\s+/),
)

/** Particles that belong to the verb before them, with those prepositions that the frames ask for. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'out up down off over back away in on for to with into of upon from at as by against across around together aside through about'.split(
    ' ',
  ),
)
