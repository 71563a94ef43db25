import { themeNamed } from '../../lexicon/en/claim-themes.ts'
import { UNWILLING, WILLING } from '../../lexicon/en/claim-words.ts'
import { NO_TIMES } from './read-times.ts'
import type { Reading } from './reading.ts'
import type { Point } from './types.ts'

const WILLINGNESS = themeNamed('willingness')

/** That a party means to talk or to make peace – or does not: who turns talks down answers those who say that it wants them. */
export function readWillingness({ statement, side, sidesOf }: Reading): Point[] {
  const content = statement.content.spans[0]
  if (!content || WILLINGNESS === null) return []
  const text = content.text.slice(0, 600)
  const refuses =
    UNWILLING.test(text) ||
    (statement.act === 'refuse' && /\b(?:talk|negotiat|dialogue|peace|truce|cease-?fire)/i.test(text))
  const wants = refuses ? null : WILLING.exec(text)
  if (!refuses && (wants === null || !SAYS.test(statement.act))) return []
  const own = side === null ? [] : [side]
  const doers = refuses ? own : sidesOf(text)
  // "Everybody wants peace" is about nobody.
  if (doers.length === 0) return []
  return [
    {
      theme: WILLINGNESS,
      doers: new Set(doers),
      others: new Set<string>(),
      heads: new Set<string>(),
      names: new Set<string>(),
      kind: null,
      places: new Set<string>(),
      times: NO_TIMES,
      count: null,
      negative:
        refuses ||
        /\b(?:no|not|never|hardly|lack\w*)\b|n['’]t\b/i.test(
          text.slice(Math.max(0, (wants?.index ?? 0) - 30), wants?.index),
        ),
      force: 'said',
      start: content.start,
      end: content.end,
    },
  ]
}

/** A wish is told, not asked for. */
const SAYS = /^(?:assert|acknowledge|agree|accuse|praise|deny)$/
