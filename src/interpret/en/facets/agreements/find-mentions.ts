import {
  AGREED_LINE,
  AGREEMENT_MODIFIERS,
  AGREEMENT_NOUN,
  FORMAL_NOUN,
  NAMED_AGREEMENT,
} from '../../../../lexicon/en/facets-agreements.ts'
import type { Range } from '../../../../model/index.ts'
import type { View } from '../../view.ts'

/** Where an agreement is spoken of. */
export interface Mention extends Range {
  readonly words: string
  /** "Serin Accord"; null of "the deal". */
  readonly name: string | null
}

/** The names of places that may make a name: all of them for "the Serin declaration", settled ones for "the Serin deal". */
export interface Owners {
  readonly any: ReadonlySet<string>
  readonly towns: ReadonlySet<string>
}

const NAMED = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he )?((?:\\p{Lu}[\\p{L}'-]+ ){1,3}(${NAMED_AGREEMENT}|${FORMAL_NOUN}|${AGREEMENT_NOUN}))(?![\\p{L}-])`,
  'gu',
)
const FORMAL = new RegExp(`^${FORMAL_NOUN}$`, 'u')
// "That agreement had been reached" is no phrase for one: "that" opens a clause.
const DETERMINER =
  '(?:[Tt]he|[Aa]n?|[Tt]his|[Aa]ny|[Aa]nother|[Nn]o|[Tt]heir|[Ii]ts|[Tt]hat(?! (?:[\\p{Ll}-]+ ){1,3}(?:had|has|was|is|were|would|will)(?!\\p{L})))'
const GENERAL = new RegExp(
  `(?<![\\p{L}-])(?:${DETERMINER} (?:${AGREEMENT_MODIFIERS} ){0,3}|(?:${AGREEMENT_MODIFIERS} ){1,3}|(?<=(?:that|an?|[Nn]o) )(?=agreement (?:had|has|was) been|cease))${AGREEMENT_NOUN}(?![\\p{L}-])(?! of (?:the )?(?:time|effort|work|damage|it|them)(?!\\p{L}))(?! with (?:it|this|that|the (?:problem|issue|situation|matter))(?!\\p{L}))|(?<![\\p{L}-])${AGREED_LINE}(?![\\p{L}-])`,
  'gu',
)
/** Goes with the noun: with whom. It must be whole: "with the Islamist" of "with the Islamist group" is left out. */
const NO_PARTY = '(?!(?:said|told|to|that|on|in|and|has|had|was)(?!\\p{L}))'
const ENDS =
  '(?=[,.;:)]| (?:and|to|that|on|in|had|has|have|was|were|would|will|for|which|who|is|after|as|said|but|also)(?!\\p{L})|$)'
const BEHIND = new RegExp(
  `^ (?:between (?:the )?(?:${NO_PARTY}[\\p{L}'-]+ ){1,6}?and (?:the )?(?:${NO_PARTY}[\\p{L}'-]+ ){0,4}?${NO_PARTY}[\\p{L}'-]+${ENDS}|(?:with|between) (?:the )?(?:${NO_PARTY}[\\p{L}'-]+ ){0,6}?${NO_PARTY}[\\p{L}'-]+${ENDS})`,
  'u',
)

/** Every phrase for an agreement in the blocks, in text order. Named ones win over the general phrase inside them. */
export function findMentions(view: View, owners: Owners): Mention[] {
  return view.blocks.flatMap(block => {
    const text = view.plain.slice(block.start, block.end)
    const named = isTitleCase(block.kind, text) ? [] : namedIn(text, block.start, owners)
    let at = 0
    const general = generalIn(text, block.start).filter(mention => {
      while (at < named.length && (named[at]?.end ?? 0) <= mention.start) at++
      return (named[at]?.start ?? Number.POSITIVE_INFINITY) >= mention.end
    })
    return [...named, ...general].sort((a, b) => a.start - b.start)
  })
}

/** "Serin Accord" by its capitals, "Serin accord" because Serin is a town: "Norland deal" names none. */
function namedIn(text: string, offset: number, { any, towns }: Owners): Mention[] {
  return [...text.matchAll(NAMED)].flatMap(match => {
    const name = match[1] ?? ''
    const noun = match[2] ?? ''
    const owner = name.slice(0, -noun.length).trim()
    if (/^\p{Ll}/u.test(noun) && !(FORMAL.test(noun) ? any : towns).has(owner)) return []
    const start = offset + match.index
    return { start, end: start + match[0].length, words: match[0], name: name.replace(/^The /, '') }
  })
}

function generalIn(text: string, offset: number): Mention[] {
  return [...text.matchAll(GENERAL)].map(match => {
    const bare = match[0].trimEnd()
    const more = BEHIND.exec(text.slice(match.index + bare.length))?.[0] ?? ''
    const start = offset + match.index
    return { start, end: start + bare.length + more.length, words: bare + more, name: null }
  })
}

/** In "Rebels Break Peace Agreement" the capitals name nothing. */
const isTitleCase = (kind: string, text: string): boolean =>
  kind === 'headline' && (text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) < 2
