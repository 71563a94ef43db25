import { bodyKind } from '../../../lexicon/en/bodies.ts'
import { NAME_PARTICLES, PLACE_NOUNS } from '../../../lexicon/en/name-words.ts'
import { honorific, roleOf } from '../../../lexicon/en/roles.ts'
import { SENTENCE_OPENERS } from '../../../lexicon/en/small-words.ts'
import type { Mention, Range } from '../../../model/index.ts'
import type { View } from '../view.ts'
import { portfolioWords } from './office-before.ts'

/** A bare name where it stands. */
export interface PersonMention extends Range {
  readonly name: string
}

/** A name without its office. */
export interface BareName extends PersonMention {
  /** A body or land stood right before it: "head of the Selm Republic Ivo Tarn". */
  readonly closes: boolean
  /** A rank or title stood right before it. */
  readonly ranked: boolean
}

/** The name without what belongs to an office before it. */
export function bareName(view: View, mention: Mention): BareName | null {
  const { document, plain } = view
  if (mention.name === null) return null
  const [first, end] = mention.name
  const words = document.tokens.slice(first, end).map(token => plain.slice(token.start, token.end))
  const portfolio = portfolioWords(words, plain, document.tokens[first]?.start ?? mention.start)
  let from = first + portfolio - (namesInTitle(view, first) || namesBeforeParticle(view, first))
  for (let i = Math.max(first, from); i < end - 1; i++) {
    const word = words[i - first] ?? ''
    if (honorific(word) !== undefined) return nameFrom(view, mention, i + 1, end, false, true)
    if (endsOffice(word)) from = i + 1
  }
  // "Republic Tarn" may be anything; "Republic Ivo Tarn" has a whole name at its end.
  const closes = from > first && (portfolio > 0 || end - from > 1)
  const ranked = roleOf(words[from - 1 - first] ?? '') !== null
  return nameFrom(view, mention, closes ? from : Math.min(first, from), end, closes, closes && ranked)
}

const endsOffice = (word: string): boolean =>
  PLACE_NOUNS.has(word.toLowerCase()) ||
  bodyKind(word) !== null ||
  roleOf(word) !== null ||
  word === 'Nations'

/** How many words before a name are the name's too: "Hassan Sheikh" of "President Hassan Sheikh Omar", where "Sheikh" looks like a title. */
function namesInTitle({ document, plain }: View, first: number): number {
  const [title = '', given = '', sheikh = ''] = [first - 3, first - 2, first - 1].map(i => {
    const token = document.tokens[i]
    return token ? plain.slice(token.start, token.end) : ''
  })
  const isGiven =
    /^\p{Lu}\p{Ll}+$/u.test(given) &&
    !endsOffice(given) &&
    honorific(given) === undefined &&
    !IN_RANKS.test(given)
  return isGiven && /^\p{Lu}/u.test(sheikh) && roleOf(sheikh) !== null && roleOf(title) !== null ? 2 : 0
}

/** "Jan van Harl" of which only "Harl" was taken for the name: a particle and the given name before it. */
function namesBeforeParticle({ document, plain }: View, first: number): number {
  const wordAt = (i: number): string => {
    const token = document.tokens[i]
    return token ? plain.slice(token.start, token.end) : ''
  }
  let at = first - 1
  while (first - at < 4 && NAME_PARTICLES.has(wordAt(at)) && /^\p{Ll}/u.test(wordAt(at))) at--
  const given = wordAt(at)
  return at < first - 1 &&
    /^\p{Lu}\p{Ll}+$/u.test(given) &&
    !SENTENCE_OPENERS.has(given.toLowerCase()) &&
    !endsOffice(given)
    ? first - at
    : 0
}

const IN_RANKS =
  /^(?:Air|Rear|Vice|Brigadier|Major|Lieutenant|Field|Chief|Grand|Crown|Deputy|Foreign|Prime|First)$/

function nameFrom(
  { document, plain }: View,
  mention: Mention,
  from: number,
  to: number,
  closes: boolean,
  ranked: boolean,
): BareName {
  const start = document.tokens[from]?.start ?? mention.start
  const end = document.tokens[to - 1]?.end ?? mention.end
  return { start, end, name: plain.slice(start, end).replace(/\s+/g, ' '), closes, ranked }
}
