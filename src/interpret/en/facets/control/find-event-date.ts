import type { Range, Statement } from '../../../../model/index.ts'
import { findDateWords } from '../../dates/find-date-words.ts'
import { resolveDate } from '../../dates/resolve-date.ts'
import type { View } from '../../view.ts'

/** How far from the wording a date may stand in its sentence. */
const NEAR = 80

/**
 * When it is said to have happened: the nearest date of the same clause. Of what somebody says only a date inside his
 * own words counts, for "said on Friday" tells when he spoke.
 */
export function findEventDate(view: View, finding: Range, voice: Statement | null): string | null {
  const sentence = view.sentenceAt(finding.start)
  const home = voice?.content.spans.find(({ start, end }) => start <= finding.start && finding.start < end)
  const start = Math.max(sentence?.start ?? finding.start, finding.start - NEAR, home?.start ?? 0)
  const end = Math.min(
    sentence?.end ?? finding.end,
    finding.end + NEAR,
    home?.end ?? Number.POSITIVE_INFINITY,
  )
  const text = view.text.slice(start, Math.max(start, end))
  let best: { away: number; words: string } | null = null
  for (const date of findDateWords(text)) {
    const from = start + date.start
    const to = start + date.end
    const between =
      to <= finding.start ? view.plain.slice(to, finding.start) : view.plain.slice(finding.end, from)
    if (/[;:]|, (?:and|but|while|after|before|which|who)(?!\p{L})/u.test(between)) continue
    const away = between.length
    if (best === null || away < best.away) best = { away, words: date.words }
  }
  return best && resolveDate(best.words, view.article.published)
}
