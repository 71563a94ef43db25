import { plainName } from '../../lexicon/places/fold-name.ts'
import type { Agreement, AgreementTrace, Article, Dossier } from '../../model/index.ts'
import { orderOf } from './order-of.ts'
import { otherSide, partyFinder } from './party-keys.ts'
import { storyOf } from './place-keys.ts'
import { readContext } from './read-context.ts'
import { sentenceAt } from './sentence-at.ts'

/** Words of a name that every agreement may bear. */
const GENERAL =
  /^(?:the|a|an|of|on|for|and|peace|comprehensive|final|national|general|ceasefires?|cease|fires?|joint|truces?|political|agreements?|accords?|deals?|pacts?|treat(?:y|ies)|protocols?|memorandum|declaration|armistice|communique|framework|road|map|i|ii|iii|iv|v|\d+)$/u
const NUMBER = /(?<= )(?:(I{1,3}|IV|V)(?= |$)|(\d)$)/u
const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5' }
const TRUCE = /\b(?:truce|cease-?fire|armistice)\b/iu

const NOUN = /\b(?:agreements?|accords?|deals?|pacts?|treat(?:y|ies)|protocols?|memorandum|declaration)\b/iu

/** The agreements of an article, each as it is compared with those of others. */
export function traceAgreements(dossier: Dossier): AgreementTrace[] {
  const { article, interpretation } = dossier
  if (interpretation.agreements.length === 0) return []
  const story = storyOf(dossier)
  const published = article.published?.slice(0, 10) ?? null
  const partyOf = partyFinder(interpretation.actors)
  return interpretation.agreements.map(agreement => {
    const name = nameWords(agreement)
    const parties = [...new Set(agreement.parties.map(partyOf))].sort()
    const implied = otherSide(parties, interpretation.actors)
    const place = agreement.place === null ? null : plainName(agreement.place)
    return {
      kind: 'agreement' as const,
      id: traceId(agreement.id, article.id),
      article: article.id,
      keys: [
        `a id ${agreement.id}`,
        ...name.map(word => `a name ${word}`),
        ...[...parties, ...implied].map(party => `a party ${party}`),
        ...(place === null ? [] : [`a place ${place}`]),
        ...(agreement.date === null ? [] : [`a day ${agreement.date}`]),
      ],
      order: orderOf(agreement.date ?? published, agreement.id, article.id),
      date: published,
      voice: `narrator ${article.id}`,
      agreement: agreement.id,
      story,
      name,
      number: numberOf(agreement.name),
      sort: TRUCE.test(agreement.name)
        ? ('truce' as const)
        : NOUN.test(agreement.name)
          ? ('any' as const)
          : ('told' as const),
      parties,
      implied,
      words: wordsBeside(agreement, article),
      place,
      made: agreement.date,
    }
  })
}

/** One agreement has a part in each article. */
export const traceId = (agreement: string, article: string): string => `${agreement} ${article}`

/** Mentions whose sentences are looked at, and stems kept of them. */
const MENTIONS = 3
const MOST_WORDS = 40

function wordsBeside({ mentions, commitments, name }: Agreement, article: Article): readonly string[] {
  const sentences = mentions.slice(0, MENTIONS).map(({ start }) => sentenceAt(article, start))
  const text = [
    ...commitments.map(commitment => commitment.text),
    ...sentences.map(({ start, end }) => article.text.slice(start, end)),
  ].join(' ')
  const { names, words, events } = readContext(text, name)
  return [...new Set([...words, ...events, ...names])].sort().slice(0, MOST_WORDS)
}

/** "serin" of "Serin Accord"; none of "the truce", which is no name. */
const nameWords = ({ name, by }: Agreement): readonly string[] =>
  by?.some(rule => rule.endsWith('.named'))
    ? [
        ...new Set(
          plainName(name)
            .split(' ')
            .filter(word => !GENERAL.test(word)),
        ),
      ].sort()
    : []

function numberOf(name: string): string | null {
  const found = NUMBER.exec(name.trim())
  const number = found?.[1] ?? found?.[2]
  return number === undefined ? null : (ROMAN[number] ?? number)
}
