import type { Mention, Range } from '../../../model/index.ts'
import { firstThat } from '../first-that.ts'
import type { View } from '../view.ts'

/**
 * The mention that a phrase is about: the one whose own word ends where the phrase's head does, "the aide" of "the
 * aide to President Oslin". Of several, the longest; null where the phrase's head is nobody's mention.
 */
export function leadMention({ document, plain }: View, phrase: Range, headEnd: number): Mention | null {
  let lead: Mention | null = null
  for (const mention of mentionsWithin(document.mentions, phrase)) {
    const head = document.tokens[mention.head]
    if (!head) continue
    const end = /'s$/.test(plain.slice(head.start, head.end)) ? head.end - 2 : head.end
    if (end !== headEnd && head.end !== headEnd) continue
    if (lead === null || mention.end - mention.start > lead.end - lead.start) lead = mention
  }
  return lead
}

/** Mentions that begin within a range; found by halving, since every statement asks. */
export function mentionsWithin(mentions: readonly Mention[], range: Range): readonly Mention[] {
  const first = firstThat(mentions, ({ start }) => start >= range.start)
  let end = first
  while (end < mentions.length && (mentions[end]?.start ?? 0) < range.end) end++
  return mentions.slice(first, end)
}
