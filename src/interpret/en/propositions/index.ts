import type { Actor, Proposition, Range, SpeechAct, Statement } from '../../../model/index.ts'
import type { Facets } from '../facets/index.ts'
import type { View } from '../view.ts'
import { narratedIn, type Scene, saidIn } from './narrated.ts'
import { findParties } from './parties.ts'
import { readStretch } from './read-stretch.ts'
import { namesOf } from './tag-words.ts'
import { type Context, toProposition } from './to-proposition.ts'
import { tokensWithin } from './tokens-within.ts'

export interface Propositions {
  /** By the id of their statement. */
  readonly told: ReadonlyMap<string, readonly Proposition[]>
  /** What the article asserts in its own voice, of the predicates of the lexicon alone. */
  readonly narrated: readonly Proposition[]
}

/** What is said, clause by clause: by each statement, and by the narrator. Pure, linear in the text. */
export function findPropositions(
  view: View,
  statements: readonly Statement[],
  actors: readonly Actor[],
  facets: Facets,
): Propositions {
  const scene = { view, names: namesOf(view), parties: findParties(view, { actors, ...facets }) }
  const inner = Map.groupBy(
    statements.filter(({ within }) => within !== null),
    ({ within }) => within ?? '',
  )
  const told = statements.map(statement => {
    const inside = (inner.get(statement.id) ?? []).flatMap(({ content }) => content.spans)
    return [statement.id, propositionsOf(scene, statement, inside)] as const
  })
  return { told: new Map(told), narrated: narratedIn(scene, statements) }
}

/** What every sentence of an article says, for those who read sentences by themselves. */
export const readSentences = (view: View, actors: readonly Actor[], facets: Facets): Proposition[] =>
  saidIn({ view, names: namesOf(view), parties: findParties(view, { actors, ...facets }) })

/** Those who are accused or called upon do what the content says; of all else the speaker does. */
const OF_TARGET: ReadonlySet<SpeechAct> = new Set(['accuse', 'call-on', 'demand', 'request-proof', 'praise'])

/** What is promised, denied or granted by its name is the speaker's deed; what is alleged so is the target's. */
const OWN_DEEDS: ReadonlySet<SpeechAct> = new Set([
  'accuse',
  'deny',
  'acknowledge',
  'promise',
  'threaten',
  'offer',
  'agree',
  'accept',
  'refuse',
])

/** What one statement says, without what the statements inside it say. */
function propositionsOf(scene: Scene, statement: Statement, inside: readonly Range[]): Proposition[] {
  const { view, names, parties } = scene
  const context = contextOf(statement)
  return bySentence(view, tokensWithin(view, statement.content.spans)).flatMap((tokens, i) => {
    const { words, drafts } = readStretch(view, names, tokens, parties, statement.act)
    const here = i === 0 ? context : { ...context, doer: null, nounDoer: null }
    return drafts
      .filter(({ predicateAt }) => !liesIn(words[predicateAt.head], inside))
      .map(draft => toProposition({ view, words, parties }, draft, here))
  })
}

function contextOf({ content, act, speaker, target, manner }: Statement): Context {
  const whom = target?.actor ?? target?.span?.text ?? null
  const doer = OF_TARGET.has(act) ? whom : speaker
  return {
    speaker,
    target: whom,
    own: manner === 'indirect' ? (content.spans[0]?.start ?? null) : null,
    doer,
    nounDoer: OWN_DEEDS.has(act) ? doer : null,
  }
}

const liesIn = (word: Range | undefined, ranges: readonly Range[]): boolean =>
  word !== undefined && ranges.some(({ start, end }) => start <= word.start && word.end <= end)

function bySentence(view: View, tokens: readonly number[]): number[][] {
  const groups: number[][] = []
  let end = -1
  for (const token of tokens) {
    if (token >= end) {
      groups.push([])
      end = view.sentenceAt(view.document.tokens[token]?.start ?? 0)?.tokens[1] ?? Number.POSITIVE_INFINITY
    }
    groups.at(-1)?.push(token)
  }
  return groups
}
