import type { Anchor } from './anchors.ts'
import type { ArticleText } from './article-texts.ts'

interface Mismatch {
  readonly rule: 'span-text' | 'span-range' | 'reference'
  readonly reason: string
}

/** What is wrong with a range, seen against the text it points into; null where nothing is, or where that is told elsewhere. */
export function checkAnchor(anchor: Anchor, text: ArticleText): Mismatch | null {
  const where = `${anchor.path} ${anchor.start}–${anchor.end}`
  if (anchor.into === null)
    return { rule: 'reference', reason: `${where}: names no article that it points into` }
  // An id that leads nowhere, and an article that is damaged, are told once and not for every range.
  if (text === null) return null
  const inside =
    Number.isInteger(anchor.start) &&
    anchor.start >= 0 &&
    anchor.start < anchor.end &&
    anchor.end <= text.length
  if (!inside) return { rule: 'span-range', reason: `${where}: the text has ${text.length} characters` }
  const found = text.slice(anchor.start, anchor.end)
  if (anchor.text !== null && anchor.text !== found) {
    return {
      rule: 'span-text',
      reason: `${where}: recorded ${quote(anchor.text)}, the text has ${quote(found)}`,
    }
  }
  return null
}

const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text)
