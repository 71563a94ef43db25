import {
  CALLING,
  DOING,
  PURPOSE,
  PUT_AS_NEEDED,
  PUT_TO,
  READY,
} from '../../../../lexicon/en/facets-offers.ts'
import type { Offer, Range, Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'

/** Where an offer stands, and whom its own words put it to. */
export interface Matter extends Range {
  readonly putTo: string | null
}

/** What is offered: of several sentences the one that offers, without "I call on the rebels" before and its purpose behind. */
export function findMatter(view: View, kind: Offer['kind'], statement: Statement): Matter | null {
  const spans = statement.content.spans
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return null
  const parts = sentencesOf(view, first.start, last.end)
  const part = parts.find(one => DOING[kind].test(view.plain.slice(one.start, one.end))) ?? parts[0]
  return part ? trimmed(view, part, kind) : null
}

/** "We are ready to let them pass" inside what somebody says: each such sentence. */
export function findReadiness(view: View, statement: Statement): Matter[] {
  const spans = statement.content.spans
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return []
  return sentencesOf(view, first.start, last.end).flatMap(part => {
    const words = view.plain.slice(part.start, part.end)
    const match = READY.exec(words)
    const past = statement.manner === 'direct' && / (?:was|were) /.test(match?.[0] ?? '')
    if (
      !match ||
      past ||
      /\b(?:not|never|no longer)\b/.test(match[0]) ||
      /\b(?:if|whether)\b[^,]*$/i.test(words.slice(0, match.index))
    )
      return []
    return [trimmed(view, { start: part.start + match.index, end: part.end }, 'promise')]
  })
}

function sentencesOf(view: View, start: number, end: number): Range[] {
  const parts: Range[] = []
  for (let at = start; at < end; ) {
    const sentence = view.sentenceAt(at)
    const next = Math.min(end, Math.max(sentence?.end ?? end, at + 1))
    const gap = /^\s*/.exec(view.plain.slice(at, next))?.[0].length ?? 0
    const size = view.plain.slice(at + gap, next).trimEnd().length
    if (size > 0) parts.push({ start: at + gap, end: at + gap + size })
    at = next
  }
  return parts
}

/** What is no phrase for a party but a clause of its own. */
const HAS_VERB =
  /(?<!\p{L})(?:that|will|would|should|must|is|are|was|were|has|have|had|need|needs|ready|in order|so as)(?!\p{L})/u

function trimmed(view: View, { start, end }: Range, kind: Offer['kind']): Matter {
  const words = view.plain.slice(start, end)
  const calling = CALLING.exec(words)?.[0]
  const needed = PUT_AS_NEEDED.exec(words)?.[0]
  const put = calling === undefined && kind === 'demand' ? PUT_TO.exec(words) : null
  const at = kind === 'threat' ? /^(?:him|her|it|them|us) with /i.exec(words) : null
  const from = (calling ?? needed ?? at?.[0])?.length ?? (put && !HAS_VERB.test(put[0]) ? put[0].length : 0)
  const purpose = PURPOSE.exec(words.slice(from))
  // Of a few words nothing more is cut.
  const size = purpose && purpose.index > 20 ? from + purpose.index : words.length
  const inner = bare(words.slice(from, size))
  const putTo =
    calling === undefined && put && from === put[0].length ? (put?.[1] ?? null) : calledOn(calling)
  return { start: start + from + inner.start, end: start + from + inner.end, putTo }
}

/** Without marks at the ends; of quotation marks only a pair, or one whose fellow stands outside, is left out. */
function bare(words: string): Range {
  const quotes = words.match(/["“”]|(?<!\p{L})['‘’]|['’](?!\p{L})/gu)?.length ?? 0
  const lead = /^["“‘']/.test(words)
  const tail = /["”’'][.,;: ]*$/.test(words)
  const cut = (lead && tail) || quotes === 1
  const start = cut ? (/^["“‘']*/.exec(words)?.[0].length ?? 0) : 0
  const end = (cut ? /["”’'.,;: ]*$/ : /[.,;: ]*$/).exec(words.slice(start))?.[0].length ?? 0
  return { start, end: words.length - end }
}

const calledOn = (calling: string | undefined): string | null =>
  /(?:call (?:up)?on|urge|appeal to|ask) (.+?) $/u.exec(calling ?? '')?.[1] ?? null
