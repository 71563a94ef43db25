import type { Actor, Proposition, Range, SpeechAct, Statement } from '../../../model/index.ts'
import type { Facets } from '../facets/index.ts'
import type { View } from '../view.ts'
import { findParties, type Parties } from './parties.ts'
import { readStretch } from './read-stretch.ts'
import { namesOf } from './tag-words.ts'
import { type Context, toProposition } from './to-proposition.ts'
import { tokensWithin } from './tokens-within.ts'

export interface Propositions {
  /** By the id of their statement. */
  readonly told: ReadonlyMap<string, readonly Proposition[]>
  /** What the article says in its own voice, of the predicates of the lexicon alone. */
  readonly narrated: readonly Proposition[]
}

/** What is said, clause by clause: by each statement, and by the narrator. Pure, linear in the text. */
export function findPropositions(
  view: View,
  statements: readonly Statement[],
  actors: readonly Actor[],
  facets: Facets,
): Propositions {
  const parties = findParties(view, { actors, ...facets })
  const names = namesOf(view)
  const inner = Map.groupBy(
    statements.filter(({ within }) => within !== null),
    ({ within }) => within ?? '',
  )
  const told = statements.map(statement => {
    const inside = (inner.get(statement.id) ?? []).flatMap(({ content }) => content.spans)
    return [statement.id, propositionsOf(view, names, parties, statement, inside)] as const
  })
  return { told: new Map(told), narrated: narratedIn(view, names, parties, statements) }
}

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

function propositionsOf(
  view: View,
  names: Uint8Array,
  parties: Parties,
  { content, act, speaker, target, manner }: Statement,
  inside: readonly Range[],
): Proposition[] {
  const whom = target?.actor ?? target?.span?.text ?? null
  const doer = OF_TARGET.has(act) ? whom : speaker
  const own = manner === 'indirect' ? (content.spans[0]?.start ?? null) : null
  const context: Context = { speaker, target: whom, own, doer, nounDoer: OWN_DEEDS.has(act) ? doer : null }
  return bySentence(view, tokensWithin(view, content.spans)).flatMap((tokens, i) => {
    const { words, drafts } = readStretch(view, names, tokens, parties, act)
    const here = i === 0 ? context : { ...context, doer: null, nounDoer: null }
    return drafts
      .filter(({ predicateAt }) => !liesIn(words[predicateAt.head], inside))
      .map(draft => toProposition(view, words, parties, draft, here))
  })
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

const NOBODY: Context = { speaker: null, target: null, own: null, doer: null, nounDoer: null }

/** Sentences, or what the contents leave of them. A cue is no proposition of its own: it is a statement already. */
function narratedIn(
  view: View,
  names: Uint8Array,
  parties: Parties,
  statements: readonly Statement[],
): Proposition[] {
  const said = new Uint8Array(view.document.tokens.length)
  const cued = new Set<number>()
  for (const { content, cue } of statements) {
    for (const token of tokensWithin(view, content.spans)) said[token] = 1
    for (const token of tokensWithin(view, cue?.spans ?? []))
      cued.add(view.document.tokens[token]?.start ?? -1)
  }
  return view.sentences.flatMap(({ tokens: [first, end] }) => {
    const tokens: number[] = []
    for (let i = first; i < end; i++) if (said[i] !== 1) tokens.push(i)
    if (tokens.length < 2) return []
    const { words, drafts } = readStretch(view, names, tokens, parties, null)
    return drafts
      .filter(({ sense, predicateAt }) => sense !== null && !cued.has(words[predicateAt.head]?.start ?? -1))
      .map(draft => toProposition(view, words, parties, draft, NOBODY))
  })
}
