import { clauseEnd, quotationEnd } from '../find-content.ts'
import { contentStart } from '../find-content-start.ts'
import { found, has, type Rule, subjectOf } from '../rule.ts'
import { stretch, type Words } from '../words.ts'

/** A quotation behind the cue: 'Harl said: "…"', 'the ministry wrote in a note, "…"', 'called the raid "…"'. */
export const quotedAfter: Rule = {
  name: 'quoted-after',
  find(hit, scene) {
    if (!has(hit, 'quote') || hit.passive) return null
    const { words, sentence } = scene
    const at = quotationAhead(words, hit.end, sentence.end)
    if (at === null) return null
    const source = subjectOf(hit, scene)
    if (source === null) return null
    const close = quotationEnd(words, at)
    const end = close >= sentence.end ? close : Math.max(clauseEnd(words, at, sentence.end), close)
    return found(this.name, hit, source, [stretch(at, end)])
  },
}

/** The begin of a quotation with nothing but a day, an occasion or listeners between it and the cue. */
function quotationAhead(words: Words, at: number, end: number): number | null {
  const { quoted, lower } = words
  const outer = quoted[at - 1] ?? -1
  let i = at
  for (; i < Math.min(end, at + 25); i++) {
    if (quoted[i] !== outer) break
    if (lower[i] === ',' || lower[i] === ':' || lower[i] === '—' || lower[i] === '-') {
      if (quoted[i + 1] !== outer && i + 1 < end) return i + 1
      if (lower[i] !== ',') return null
    }
  }
  if (i >= end || quoted[i] === outer || quoted[i] === undefined) return null
  return contentStart(words, at, end) >= i ? i : null
}
