import {
  HARM,
  LOOKS_AHEAD,
  MATTER,
  NO_OFFER,
  NOT_PUT,
  OFFER_OF_ACT,
  ORDERING_CUE,
  PARTIES,
  PUT_AS_NEEDED,
  WISHING_CUE,
} from '../../../../lexicon/en/facets-offers.ts'
import type { Offer, Statement } from '../../../../model/index.ts'
import { cueOf, wordsOf } from './words-of.ts'

/** What kind of offer a statement makes; null where it makes none. */
export function readKind(statement: Statement): Offer['kind'] | null {
  const kind = byAct(statement)
  return kind !== null && isSomething(kind, statement) ? kind : null
}

function byAct(statement: Statement): Offer['kind'] | null {
  const words = wordsOf(statement)
  if (NO_OFFERS.some(isNone => isNone(statement, words, cueOf(statement)))) return null
  if (statement.act === 'agree') return byAgreeing(words)
  if (PUT_AS_NEEDED.test(words)) return 'proposal'
  // "There will be no talks until they leave" asks for what it waits for.
  if (statement.act === 'condition' && WAITS_FOR.test(words)) return 'demand'
  const kind = OFFER_OF_ACT[statement.act] ?? null
  return kind === 'promise' && HARM.test(words) ? 'threat' : kind
}

const WAITS_FOR = /\b(?:never|no|not|n't)\b[^.]*\b(?:until|unless|before)\b/i

/** Whoever agrees to do something promises it; who agrees that something should be done takes up a demand. */
function byAgreeing(words: string): Offer['kind'] | null {
  if (/^["“‘' ]*(?:not )?to \p{Ll}/u.test(words)) return 'promise'
  return /\b(?:should|must)\b/i.test(words) && !/^with /i.test(words) ? 'demand' : null
}

/** What looks like an offer by its act and is none. */
const NO_OFFERS: readonly ((statement: Statement, words: string, cue: string) => boolean)[] = [
  (_, _words, cue) => ORDERING_CUE.test(cue),
  (_, words, cue) => WISHING_CUE.test(cue) && /^["“‘' ]*to /.test(words),
  // "The suggestion that the gate was open" proposes nothing.
  (_, words, cue) => /suggest/i.test(cue) && !/\b(?:should|could|would|let)\b|^to /i.test(words),
  // "We ask God" asks nobody who could answer.
  (_, words) => /\b(?:ask|pray|beg)\w* (?:to )?(?:God|Allah)\b/.test(words),
  ({ act }, words, cue) => act === 'call-on' && NEUTRAL.test(cue) && NOT_PUT.test(words),
  ({ act }, words) => act === 'condition' && !LOOKS_AHEAD.test(words),
]

/** With such a cue only the content calls on anybody. */
const NEUTRAL =
  /^$|\b(?:sa(?:id|ys?|ying)|add\w*|wr[oi]t\w*|told|tell\w*|stat\w+|according to|not(?:es?|ed|ing))$/i

/** Somebody's, and of some length: "anonymity", "the difference" and what nobody says are no offers. */
function isSomething(kind: Offer['kind'], statement: Statement): boolean {
  const words = wordsOf(statement)
  const named = statement.speaker !== null && !statement.anonymous
  // "The two sides urged": unresolved, and yet a party.
  const source = statement.source?.spans.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
  const party =
    source !== undefined && ((!statement.anonymous && statement.speaker === null) || PARTIES.test(source))
  return (
    (named || party) &&
    words.split(/\s+/).length >= (/\b(?:should|must)\b/i.test(words) ? 3 : 4) &&
    (MATTER[kind].test(words) || PUT_AS_NEEDED.test(words)) &&
    !NO_OFFER.test(words)
  )
}
