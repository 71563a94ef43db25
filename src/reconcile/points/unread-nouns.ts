import { THEMES, type Theme, themeNamed } from '../../lexicon/en/claim-themes.ts'
import { AIM, BINDING_CUE, NOBODY } from '../../lexicon/en/claim-words.ts'
import { readLabel } from './label.ts'
import type { Reading } from './read-points.ts'
import { NO_TIMES } from './read-times.ts'
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
export function unreadNouns({ statement, sidesOf }: Reading, known: ReadonlySet<string>): Point[] {
  return statement.content.spans.flatMap(({ text, start }) => {
    const short = text.slice(0, 1000)
    const forms = presence && short.length <= SHORT ? [...FORMS, [presence, PRESENCE] as const] : [...FORMS]
    return forms.flatMap(([theme, form]) => {
      if (known.has(theme.name)) return []
      const match = form.exec(short)
      if (!match) return []
      const before = short.slice(0, match.index).replace(/^.*[.!?;:]\s/s, '')
      const definite = /\b(?:the|this|that|these|those|such)\s+(?:\S+\s+){0,2}$/i.test(before)
      const binding = BINDING_CUE.test(statement.cue?.spans[0]?.text ?? '')
      const bare =
        (!definite || binding) &&
        before.trim().split(/\s+/).length <= FEW &&
        (statement.propositions ?? []).length === 0
      const at = start + match.index
      return [
        {
          theme,
          doers: new Set(
            sidesOf(
              theme === presence
                ? short
                : theme.shape === 'joint'
                  ? near(short, match.index)
                  : around(short, match.index),
            ),
          ),
          others: new Set<string>(),
          heads: new Set<string>(),
          ...readLabel(short.slice(Math.max(0, match.index - 20), match.index + match[0].length), [], theme),
          places: new Set<string>(),
          times: NO_TIMES,
          count: null,
          negative: NOBODY.test(before) || /\b(?:no|not|n['’]t)\s+(?:\S+\s+){0,3}$/i.test(before),
          force: AIM.test(before) ? 'open' : bare || MADE.test(short) ? 'said' : 'presupposed',
          start: at,
          end: at + match[0].length,
        } satisfies Point,
      ]
    })
  })
}
