import { continueQuotations } from './continue-quotations.ts'
import { cuesAt } from './find-cues.ts'
import { headlineColon } from './headline-colon.ts'
import type { Found, Rule } from './rule.ts'
import { accordingTo } from './rules/according-to.ts'
import { addresseeClause } from './rules/addressee-clause.ts'
import { adjective } from './rules/adjective.ts'
import { clause } from './rules/clause.ts'
import { gerund } from './rules/gerund.ts'
import { infinitive } from './rules/infinitive.ts'
import { noun } from './rules/noun.ts'
import { object } from './rules/object.ts'
import { objectMatter } from './rules/object-matter.ts'
import { passiveInfinitive } from './rules/passive-infinitive.ts'
import { passiveObject } from './rules/passive-object.ts'
import { quotedAfter } from './rules/quoted-after.ts'
import { quotedBefore } from './rules/quoted-before.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** Asked in this order about each cue; the first that applies decides. */
const RULES: readonly Rule[] = [
  accordingTo,
  quotedBefore,
  quotedAfter,
  objectMatter,
  infinitive,
  addresseeClause,
  clause,
  gerund,
  passiveInfinitive,
  passiveObject,
  object,
  noun,
  adjective,
]

/** What the rules find, in text order. */
export function findByRules(words: Words): readonly Found[] {
  const { document } = words
  const all: Found[] = []
  for (const { tokens, block } of document.sentences) {
    const span = stretch(tokens[0], tokens[1])
    const colon = headlineColon(words, span, document.blocks[block]?.kind ?? 'paragraph')
    if (colon !== null) all.push(colon)
    // One by one: a "sentence" of megabytes has more findings than a call has room for arguments.
    for (const one of attributeSentence(words, span, i => words.quoted[i] === -1)) all.push(one)
  }
  return continueQuotations(words, all)
}

/** What the rules make of a sentence or a part of one; cues that are not `asked` for are passed over. */
export function attributeSentence(
  words: Words,
  sentence: Stretch,
  asked: (token: number) => boolean,
): readonly Found[] {
  const earlier: Found[] = []
  for (let i = sentence.first; i < sentence.end; i++) {
    // What is said inside quotations is asked for apart: see find-inside.ts.
    if (!asked(i)) continue
    const hits = cuesAt(words, i, sentence)
    const one = firstOf(hits, hit => firstOf(RULES, rule => rule.find(hit, { words, sentence, earlier })))
    if (one === null || !saysSomething(words, one)) continue
    earlier.push(one)
    // "declined to say" is one cue: its "say" is not asked again.
    i = Math.max(i, ...one.cue.map(part => part.end - 1))
  }
  return earlier
}

/** "They used the minute to …" leaves a bare "to" behind: no content. */
const saysSomething = ({ tags }: Words, { content }: Found): boolean =>
  content.some(({ first, end }) =>
    tags.slice(first, end).some(tag => !/^(?:preposition|conjunction|to|mark|quote)$/.test(tag)),
  )

function firstOf<T, R>(list: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of list) {
    const result = find(one)
    if (result !== null) return result
  }
  return null
}
