import type { Actor, Control, Range, Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'

/** What can be held: a named place, "the town" that stands for one, or a building or stretch of land without a name. */
export interface Site extends Range {
  /** As the ledger shows it. */
  readonly name: string
  /** The named place that it is or lies in; null where the text names none. */
  readonly town: string | null
  /** `land` is a state or the capital that stands for it: "entered Norland" tells of no control. */
  readonly kind: 'town' | 'land' | 'unnamed'
}

/** Who holds a place, as far as the words say it. */
export interface Holder {
  readonly name: string
  readonly actor: string | null
  /** How far before the verb it begins, in characters; 0 where it stands behind. */
  readonly reach: number
}

/** One site with the sentence around it, as far as rules look. */
export interface Surroundings {
  readonly view: View
  readonly site: Site
  /** The sentence up to the site, without the fellows that it stands in a list with. */
  readonly before: string
  readonly after: string
  /** Where `before` begins in the article. */
  readonly from: number
  readonly actors: readonly Actor[]
  readonly voice: Statement | null
}

/** What one site's surroundings say of who holds it. Positions are the article's. */
export interface Finding extends Range {
  readonly action: Control['action']
  readonly holder: Holder | null
  readonly rule: string
}

/** One kind of wording. None, one or several findings; a presupposing rule holds even in a demand ("the town that rebels seized"). */
export interface ControlRule {
  readonly presupposes: boolean
  readonly read: (at: Surroundings) => Finding | null
}
