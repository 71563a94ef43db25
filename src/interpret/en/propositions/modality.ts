import type { Proposition, SpeechAct } from '../../../model/index.ts'

export type Modality = Proposition['modality']

export interface Mood {
  readonly modality: Modality
  readonly negative: boolean
}

/** The first that is not plainly actual stays. */
export const stronger = (known: Modality, other: Modality | null): Modality =>
  known === 'actual' && other !== null ? other : known

/** What a saying makes of what is said by it, where its own words leave it open. */
export const ACT_MODALITY: Readonly<Partial<Record<SpeechAct, Modality>>> = {
  promise: 'promised',
  offer: 'promised',
  agree: 'promised',
  accept: 'promised',
  threaten: 'intended',
  refuse: 'intended',
  demand: 'normative',
  'call-on': 'normative',
  'request-proof': 'normative',
  hope: 'hypothetical',
  warn: 'hypothetical',
  condition: 'conditional',
  'conditional-judgement': 'conditional',
}

/** Nouns that an infinitive hangs on: "a promise to withdraw". */
export const NOUN_MODALITY: readonly (readonly [RegExp, Modality])[] = [
  [
    /^(?:promise|pledge|commitment|agreement|deal|offer|vow|readiness|willingness|guarantee|accord|consent)$/,
    'promised',
  ],
  [
    /^(?:plan|intention|intent|decision|attempt|bid|effort|desire|move|preparation|campaign|operation|mission|proposal|talk|negotiation|discussion|threat|wish|ambition|initiative)$/,
    'intended',
  ],
  [
    /^(?:order|demand|call|request|obligation|appeal|duty|need|pressure|ultimatum|right|requirement)$/,
    'normative',
  ],
  [/^(?:ability|chance|possibility|opportunity|power)$/, 'hypothetical'],
]
