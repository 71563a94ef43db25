import { THEMES, type Theme, themeNamed } from '../../lexicon/en/claim-themes.ts'
import { AIM, BINDING_CUE, NOBODY } from '../../lexicon/en/claim-words.ts'
import { readLabel } from './label.ts'
import { NO_TIMES } from './read-times.ts'
import type { Reading } from './reading.ts'
import type { Point } from './types.ts'

/** Themes whose bare noun says enough: "any such truce". A "talk" or a "soldier" may be anybody's. */
const BY_NOUN: readonly Theme[] = THEMES.filter(({ name, nouns }) => nouns.length > 0 && name !== 'presence')

const FORMS = new Map(
  BY_NOUN.map(theme => [
    theme,
    new RegExp(`\\b(?:${theme.nouns.join('|')})s?\\b${theme.name === 'talks' ? '(?<=s|n)' : ''}`, 'i'),
  ]),
)
/** "Alleged presence of regular troops", "tanks in the town": nouns without a verb. */
const PRESENCE = /\bpresence of\b|\b(?:troops|soldiers|tanks|servicemen)\s+(?:in|on|inside|at|there)\b/i
/** A longer content speaks of troops in passing. */
const SHORT = 80

const presence = themeNamed('presence')

/** A content of so many words before the noun has its own verb, which says something else about it. */
const FEW = 5

/** "Direct Arvian involvement", "the invasion by Arvian forces": who does it stands beside the noun. */
const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 40), at).replace(/^.*[.!?;:,]\s/s, '') +
  (/^\S+\s+(?:of|by)\s[^.;,]{0,30}/.exec(text.slice(at))?.[0] ?? '')

/** "The front's truce with the government": the parties stand close by. */
const near = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 40), at).replace(/^.*[.!?;:,]\s/s, '') +
  (/^[^.!?;:]{0,60}/.exec(text.slice(at))?.[0] ?? '')

/** "A truce … had been reached": somewhere in the content it is made. */
const MADE =
  /\b(?:been|was|were|has|have|had|be)\s+(?:\w+ly\s+)?(?:reached|agreed|struck|signed|concluded|brokered|secured|declared|announced)\b/i

/** Themes that a content names by nouns in which no proposition was found. */
export function unreadNouns(reading: Reading, known: ReadonlySet<string>): Point[] {
  return reading.statement.content.spans.flatMap(({ text, start }) => {
    const short = text.slice(0, LONGEST)
    const forms = presence && short.length <= SHORT ? [...FORMS, [presence, PRESENCE] as const] : [...FORMS]
    return forms.flatMap(([theme, form]) => {
      const match = known.has(theme.name) ? null : form.exec(short)
      return match
        ? [nounPoint(theme, { words: match[0], at: match.index, text: short, start }, reading)]
        : []
    })
  })
}

/** Of a content as long as a speech, the beginning is what it is about. */
const LONGEST = 1000

/** A noun in a stretch of content that begins at `start` of the article. */
interface Noun {
  readonly words: string
  readonly at: number
  readonly text: string
  readonly start: number
}

function nounPoint(theme: Theme, { words, at, text, start }: Noun, reading: Reading): Point {
  const before = text.slice(0, at).replace(/^.*[.!?;:]\s/s, '')
  const close = theme === presence ? text : theme.shape === 'joint' ? near(text, at) : around(text, at)
  return {
    theme,
    doers: new Set(reading.sidesOf(close)),
    others: new Set(),
    heads: new Set(),
    ...readLabel(text.slice(Math.max(0, at - 20), at + words.length), [], theme),
    places: new Set(),
    times: NO_TIMES,
    count: null,
    negative: NOBODY.test(before) || /\b(?:no|not|n['’]t)\s+(?:\S+\s+){0,3}$/i.test(before),
    force: AIM.test(before) ? 'open' : MADE.test(text) || isBare(before, reading) ? 'said' : 'presupposed',
    start: start + at,
    end: start + at + words.length,
  }
}

/** "A truce with the front" after "announced" is all that is said; "the truce" is known, unless it is announced. */
function isBare(before: string, { statement }: Reading): boolean {
  const definite = /\b(?:the|this|that|these|those|such)\s+(?:\S+\s+){0,2}$/i.test(before)
  if (definite && !BINDING_CUE.test(statement.cue?.spans[0]?.text ?? '')) return false
  return before.trim().split(/\s+/).length <= FEW && (statement.propositions ?? []).length === 0
}
