import type { Attribution, Range } from '../../model/index.ts'
import type { View } from './view.ts'

const EACH_OTHER = /^\s*(?:each other|one another)\b/
const PAIR = /^(?:both\s+)?(.{2,60}?)\s+and\s+(.{2,60})$/u

/** "A and B blamed each other for it" is a statement of A and one of B, on the same cue and content. */
export function splitReciprocal(view: View, attribution: Attribution): Attribution[] {
  const cue = attribution.cue.at(-1)
  const [source, ...more] = attribution.source
  if (!cue || !source || !EACH_OTHER.test(view.plain.slice(cue.end, cue.end + 20))) return [attribution]
  if (more.length > 0) return attribution.source.map(part => ({ ...attribution, source: [part] }))
  const words = view.plain.slice(source.start, source.end)
  const match = PAIR.exec(words)
  if (!match?.[1] || !match[2]) return [attribution]
  const first = words.indexOf(match[1], words.startsWith('both ') ? 5 : 0)
  const parts: Range[] = [
    { start: source.start + first, end: source.start + first + match[1].length },
    { start: source.end - match[2].length, end: source.end },
  ]
  return parts.map(part => ({ ...attribution, source: [part] }))
}
