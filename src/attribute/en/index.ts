import type { Attribution, Document } from '../../model/index.ts'
import { continueQuotations } from './continue-quotations.ts'
import { rangeOf } from './find-content.ts'
import { cuesAt } from './find-cues.ts'
import { headlineColon } from './headline-colon.ts'
import { confidenceOf } from './precision.ts'
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
import { quotedAfter } from './rules/quoted-after.ts'
import { quotedBefore } from './rules/quoted-before.ts'
import { readWords, type Stretch, stretch, type Words } from './words.ts'

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
  object,
  noun,
  adjective,
]

/** English: attributions in text order. */
export function attributeEnglish(document: Document): Attribution[] {
  const words = readWords(document)
  const all: Found[] = []
  document.sentences.forEach(sentence => {
    const span = stretch(sentence.tokens[0], sentence.tokens[1])
    const colon = headlineColon(words, span, document.blocks[sentence.block]?.kind ?? 'paragraph')
    if (colon !== null) all.push(colon)
    all.push(...attributeSentence(words, span))
  })
  return continueQuotations(words, all).map(one => toAttribution(words, one))
}

function attributeSentence(words: Words, sentence: Stretch): Found[] {
  const earlier: Found[] = []
  for (let i = sentence.first; i < sentence.end; i++) {
    // What is said inside quotations is the business of a later layer.
    if (words.quoted[i] !== -1) continue
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

function toAttribution(words: Words, one: Found): Attribution {
  const ranges = (list: readonly Stretch[]) => list.map(part => rangeOf(words, part))
  return {
    source: ranges(one.source),
    cue: ranges(one.cue),
    content: ranges(one.content),
    manner: mannerOf(words, one),
    lemma: one.lemma,
    by: [`attribute.en.${one.rule}`],
    confidence: confidenceOf(one.rule),
  }
}

/** Direct where all of the content is quoted, mixed where a part is. */
function mannerOf({ quoted }: Words, { content, cue }: Found): Attribution['manner'] {
  const outer = cue[0] === undefined ? -1 : (quoted[cue[0].first] ?? -1)
  let inside = 0
  let all = 0
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      all++
      if (quoted[i] !== outer && quoted[i] !== -1) inside++
    }
  }
  return inside === 0 ? 'indirect' : inside >= all - 1 ? 'direct' : 'mixed'
}
