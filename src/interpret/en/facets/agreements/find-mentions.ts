import {
  AGREEMENT_MODIFIERS,
  AGREEMENT_NOUN,
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

const NAMED = new RegExp(
  `(?<![\\p{L}])(?:[Tt]he )?((?:\\p{Lu}[\\p{L}'-]+ ){1,3}(${NAMED_AGREEMENT}|${AGREEMENT_NOUN}))(?![\\p{L}-])`,
  'gu',
)
const DETERMINER = '(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Aa]ny|[Nn]o|[Tt]heir|[Ii]ts)'
const GENERAL = new RegExp(
  `(?<![\\p{L}-])(?:${DETERMINER} (?:${AGREEMENT_MODIFIERS} ){0,3}|(?:${AGREEMENT_MODIFIERS} ){1,3})${AGREEMENT_NOUN}(?![\\p{L}-])(?! of (?:the )?(?:time|effort|work|damage|it|them)\\b)`,
  'gu',
)
/** Goes with the noun: with whom. It must be whole: "with the Islamist" of "with the Islamist group" is left out. */
const BEHIND =
  /^ (?:with|between) (?:the )?(?:[\p{L}'-]+ ){0,6}?[\p{L}'-]+(?=[,.;:)]| (?:to|that|on|in|had|has|have|was|were|would|will|for|which|who|is|after|as|said|but)\b|$)/u

/** Every phrase for an agreement in the blocks, in text order. Named ones win over the general phrase inside them. */
export function findMentions(view: View, towns: ReadonlySet<string>): Mention[] {
  return view.blocks.flatMap(block => {
    const text = view.plain.slice(block.start, block.end)
    const named = isTitleCase(block.kind, text) ? [] : namedIn(text, block.start, towns)
    let at = 0
    const general = generalIn(text, block.start).filter(mention => {
      while (at < named.length && (named[at]?.end ?? 0) <= mention.start) at++
      return (named[at]?.start ?? Number.POSITIVE_INFINITY) >= mention.end
    })
    return [...named, ...general].sort((a, b) => a.start - b.start)
  })
}

/** "Serin Accord" by its capitals, "Serin accord" because Serin is a town: "Norland deal" names none. */
function namedIn(text: string, offset: number, towns: ReadonlySet<string>): Mention[] {
  return [...text.matchAll(NAMED)].flatMap(match => {
    const name = match[1] ?? ''
    const owner = name.slice(0, -(match[2]?.length ?? 0)).trim()
    if (/^\p{Ll}/u.test(match[2] ?? '') && !towns.has(owner)) return []
    const start = offset + match.index
    return { start, end: start + match[0].length, words: match[0], name: name.replace(/^The /, '') }
  })
}

function generalIn(text: string, offset: number): Mention[] {
  return [...text.matchAll(GENERAL)].map(match => {
    const more = BEHIND.exec(text.slice(match.index + match[0].length))?.[0] ?? ''
    const start = offset + match.index
    return { start, end: start + match[0].length + more.length, words: match[0] + more, name: null }
  })
}

/** In "Rebels Break Peace Agreement" the capitals name nothing. */
const isTitleCase = (kind: string, text: string): boolean =>
  kind === 'headline' && (text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) < 2
