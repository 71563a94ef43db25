import type { Statement } from '../../../../model/index.ts'
import type { View } from '../../view.ts'
import type { Mention } from './find-mentions.ts'

const JOINT =
  /(?<!\p{L})(?:both|two|three|four|parties|sides|leaders|presidents|ministers|countries|governments|neighbours|delegations|envoys)(?!\p{L})|\p{L} and (?:the )?\p{L}/iu
const LONGEST = 160

/** A statement in which several agree with each other: who "agreed with the envoy that it rained" makes no agreement. */
export function isJoint(view: View, statement: Statement): boolean {
  if (statement.act !== 'agree') return false
  const source = statement.source?.spans.map(({ text }) => text).join(' ') ?? ''
  const cue = statement.cue?.spans.at(-1)
  const content = statement.content.spans[0]
  const between = cue && content ? view.plain.slice(cue.end, Math.max(cue.end, content.start)) : ''
  return JOINT.test(source) || /^ with (?!that)/.test(between)
}

/** "They agreed that roads would be opened", beside a truce: those who made it. */
export const isOfBoth = ({ act, source }: Statement): boolean =>
  act === 'agree' && /^they$/i.test(source?.spans.map(({ text }) => text).join(' ') ?? '')

/** "The two presidents agreed to reopen the border": an agreement that is told and not called one. */
export function findDescribed(
  view: View,
  statements: readonly Statement[],
  mentions: readonly Mention[],
): Mention[] {
  return statements.flatMap(statement => {
    const [first, last] = [statement.content.spans[0], statement.content.spans.at(-1)]
    if (!first || !last || !isJoint(view, statement) || last.end - first.start > LONGEST) return []
    const sentence = view.sentenceAt(first.start)
    const said = mentions.some(({ start }) => sentence && sentence.start <= start && start < sentence.end)
    const words = view.plain.slice(first.start, last.end)
    if (
      said ||
      !/^(?:to \p{Ll}|on )|(?<!\p{L})(?:should|must|measures|steps|principles|points|conditions)(?!\p{L})/u.test(
        words,
      )
    )
      return []
    return [{ start: first.start, end: last.end, words, name: null }]
  })
}
