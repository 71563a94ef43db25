import type { Made } from './made.ts'
import type { Span } from './span.ts'

/** How two facets of one matter stand to each other, with a value for each feature that it rests on. */
export interface FacetLink {
  /**
   * `same`: both may hold, of one quantity, holder or agreement. `conflict`: both cannot. `update`: the later one goes on from
   * the earlier. `unclear`: they differ, and nothing tells whether of one time and scope. `perhaps`: maybe one
   * agreement, for a person to decide; the two stay apart.
   */
  readonly relation: 'same' | 'conflict' | 'update' | 'unclear' | 'perhaps'
  readonly confidence: number
  readonly evidence: Readonly<Record<string, number | string>>
}

/** A link as one of the two records shows it. */
export interface Rival extends FacetLink {
  readonly with: string
}

/** What `reconcile` adds to a figure or a line of control. */
interface Grouped {
  /** The member that stands for all that speak of the same; absent where nothing else does. */
  readonly group?: string
  /** Those of other voices that it cannot hold beside, and those that it goes on from. */
  readonly rivals?: readonly Rival[]
}

export interface Agreement extends Partial<Made> {
  readonly type: 'agreement'
  readonly id: string
  readonly name: string
  readonly date: string | null
  readonly place: string | null
  readonly parties: readonly string[]
  readonly mentions: readonly { readonly article: string; readonly start: number; readonly end: number }[]
  readonly commitments: readonly {
    readonly article: string
    readonly start: number
    readonly end: number
    readonly text: string
  }[]
  readonly breaches: readonly {
    readonly statement: string | null
    readonly article: string
    readonly by: string | null
    readonly against: string | null
  }[]
  /** What else it is called. */
  readonly names?: readonly string[]
  /** Agreements that it may be, where nothing tells. */
  readonly perhaps?: readonly Rival[]
}

export interface Figure extends Partial<Made>, Grouped {
  readonly type: 'figure'
  readonly id: string
  readonly article: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it counts: "captured Russian soldiers". */
  readonly counts: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  /** Who gives it: the article's own voice, a statement, or not to be told. */
  readonly voice: 'narrator' | 'statement' | 'unknown'
  readonly statement: string | null
  readonly scope?: {
    readonly place: string | null
    readonly from: string | null
    readonly asOf: string | null
  }
  /** Figures that count the same thing and differ. */
  readonly conflicts: readonly string[]
}

export interface Control extends Partial<Made>, Grouped {
  readonly type: 'control'
  readonly id: string
  readonly article: string
  readonly start: number
  readonly end: number
  readonly place: string | null
  readonly placeName: string
  readonly holder: string | null
  readonly holderName: string | null
  readonly action: 'holds' | 'took' | 'retook' | 'lost' | 'encircles' | 'aims to take' | 'leaves'
  readonly statement: string | null
  readonly date: string | null
  /** Lines on the same place at the same time that name another holder. */
  readonly conflicts?: readonly string[]
}

export interface Offer extends Partial<Made> {
  readonly type: 'offer'
  readonly id: string
  readonly kind: 'proposal' | 'demand' | 'promise' | 'threat'
  readonly article: string
  readonly start: number
  readonly end: number
  readonly from: string | null
  readonly to: string | null
  readonly conditions: readonly Span[]
  readonly responses: readonly {
    readonly statement: string
    readonly by?: string | null
    readonly answer: 'accepted' | 'accepted-with-conditions' | 'refused'
  }[]
}

/** What of a facet is compared with those of other articles: a function of its article alone. */
interface Trace {
  readonly id: string
  readonly article: string
  /** Only traces that share one are compared, and of these only such as are near each other in this order. */
  readonly keys: readonly string[]
  readonly order: string
  /** ISO date of the event or else of the article; null where neither is known. */
  readonly date: string | null
  /** Who says so: an actor's id or name, or the article in its own voice. */
  readonly voice: string
  /** Actors and places that the article is mostly about. */
  readonly story: readonly string[]
}

export interface FigureTrace extends Trace {
  readonly kind: 'figure'
  /** "killed people", "destroyed homes": deed and class of noun, or the matter measured. */
  readonly what: string
  /** Whose people, or of which sort: "nigeria", "foreign". */
  readonly whose: readonly string[]
  readonly part: boolean
  /** Of one event, of several together, or of a stretch of time. */
  readonly over: 'incident' | 'several' | 'total' | 'unknown'
  /** Of one event told beside others: "another bomb killed six". */
  readonly aside: boolean
  /** A number that moves by itself, as of the missing. */
  readonly state: boolean
  readonly places: readonly string[]
  /** Whether the places stand in its own sentence. */
  readonly near: boolean
  /** Days and years named beside it: "may 3", "2031". */
  readonly when: readonly string[]
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly events: readonly string[]
  /** What it may be at least and at most. */
  readonly least: number
  readonly most: number
  readonly start: number
}

export interface ControlTrace extends Trace {
  readonly kind: 'control'
  /** The place by its name and, where that is known, by where it is. */
  readonly spots: readonly string[]
  /** Actor id of the holder or of whom it belongs to. */
  readonly holder: string | null
  /** Whether the holder fights for a state or against one. */
  readonly side: 'state' | 'against' | null
  /** Words of the holder's name and other names: one body may bear several ids. */
  readonly called: readonly string[]
  /** Of which people: "norla" of "Norlander forces". */
  readonly root: string | null
  readonly action: Control['action']
  readonly names: readonly string[]
}

export interface AgreementTrace extends Trace {
  readonly kind: 'agreement'
  readonly agreement: string
  /** The words of its name that tell it from others, and its number where it has one. */
  readonly name: readonly string[]
  readonly number: string | null
  /** "The deal" may be a truce; what is told without a noun for it ("agreed to rebuild the bridge") is none. */
  readonly sort: 'truce' | 'any' | 'told'
  readonly parties: readonly string[]
  /** Where one party is named: the other side that its article is about. */
  readonly implied: readonly string[]
  /** Stems of what it lays down and of the sentences that name it. */
  readonly words: readonly string[]
  readonly place: string | null
  readonly made: string | null
}

export type FacetTrace = FigureTrace | ControlTrace | AgreementTrace
