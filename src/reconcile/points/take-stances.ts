import {
  BINDING_CUE,
  DENIAL_CUE,
  DOUBT_CONTENT,
  DOUBT_CUE,
  DOUBT_SOURCE,
} from '../../lexicon/en/claim-words.ts'
import type { Stance, Statement } from '../../model/index.ts'
import type { Group } from '../answers/types.ts'
import { answerOf, asserts, falsehoodAt } from '../stances.ts'
import type { Utterance } from '../utterances.ts'
import type { Matters, Mentioned } from './matters.ts'

/** What a statement does with a topic by its own words; `negate` becomes a denial where somebody else asserts the same. */
export interface Taken {
  readonly mentioned: Mentioned
  readonly stance: Stance | 'negate'
}

/** The stance of a statement on each topic that it mentions; topics of which it says nothing are left out. */
export function takeStances(utterance: Utterance, matters: Matters, group: Group): Taken[] {
  const mentions = matters.of(utterance)
  const answer = doubts(utterance) ? 'question' : answerOf(utterance)
  if (answer === 'deny') return deny(utterance, mentions)
  if (answer !== null && answer !== 'concede')
    return mentions.map(mentioned => ({ mentioned, stance: answer }))
  return mentions.flatMap((mentioned): Taken[] => {
    // "We will never talk" is a threat, a refusal or a condition, and at the same time says what is not so.
    if (!asserts(utterance)) {
      const { point } = mentioned
      if (point.theme.name === 'willingness' && point.negative) return [{ mentioned, stance: 'negate' }]
      // Who demands that the truce be kept takes it for made.
      return point.force === 'presupposed' ? [{ mentioned, stance: 'presuppose' }] : []
    }
    const stance = assertion(utterance, mentioned, group)
    return stance === null ? [] : [{ mentioned, stance }]
  })
}

/** "Cast doubt on the deal", "said it was unclear whether a truce held". */
export function doubts({ statement }: Utterance): boolean {
  if (statement.act !== 'assert' && statement.act !== 'accuse') return false
  const cue = statement.cue?.spans.map(span => span.text).join(' ') ?? ''
  const source = statement.source?.spans[0]?.text.slice(0, 30) ?? ''
  return (
    DOUBT_CUE.test(cue) ||
    DOUBT_SOURCE.test(source) ||
    DOUBT_CONTENT.test(statement.content.spans[0]?.text.slice(0, 60) ?? '')
  )
}

/** With a cue that denies, all that follows is denied; with another one, what the content negates, and the rest is asserted. */
function deny(utterance: Utterance, mentions: readonly Mentioned[]): Taken[] {
  const { statement } = utterance
  const falsehood = falsehoodAt(utterance)
  if (falsehood !== null)
    return mentions.flatMap((mentioned): Taken[] => {
      if (mentioned.point.start < falsehood) return [{ mentioned, stance: 'deny' }]
      return mentioned.point.force === 'said' ? [{ mentioned, stance: 'assert' }] : []
    })
  const cue = statement.cue?.spans.map(span => span.text).join(' ') ?? ''
  const all = DENIAL_CUE.test(cue)
  const said = mentions.filter(({ point }) => point.force === 'said')
  // "Denied knowing the man behind the truce" denies no truce; "denied such a truce" has nothing else to deny.
  if (all && (said.length > 0 || hasVerb(statement)))
    return said.map(mentioned => ({ mentioned, stance: 'deny' }))
  return mentions.flatMap((mentioned): Taken[] => {
    if (all || mentioned.point.negative) return [{ mentioned, stance: 'deny' }]
    return mentioned.point.force === 'said' ? [{ mentioned, stance: 'assert' }] : []
  })
}

const hasVerb = ({ propositions }: Statement): boolean =>
  (propositions ?? []).some(({ by }) => by !== undefined && !by[0]?.endsWith('.noun'))

function assertion(utterance: Utterance, { point }: Mentioned, group: Group): Taken['stance'] | null {
  if (point.force === 'open') return null
  if (point.force === 'presupposed') return 'presuppose'
  if (isLent(utterance, group)) return 'attributed'
  const inner = group
    .inside(utterance.statement.id)
    .find(({ statement }) =>
      statement.content.spans.some(({ start, end }) => start <= point.start && point.end <= end),
    )
  if (inner && inner.side !== utterance.side && !isLent(inner, group)) return 'relay'
  return point.negative ? 'negate' : 'assert'
}

/** Whoever reports that an opponent agreed or promised says so of him: it is not the opponent's own word. */
export function isLent({ statement, side }: Utterance, group: Group): boolean {
  const outer = statement.within === null ? null : group.byId(statement.within)
  if (outer === null || outer.side === side || !asserts(outer)) return false
  return (
    /^(?:agree|promise|acknowledge)$/.test(statement.act) ||
    BINDING_CUE.test(statement.cue?.spans[0]?.text ?? '')
  )
}
