import { type Agreement, isId, type Offer } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { AgreementRow, OfferRow, Quoted, Voice } from '../contract/facets.ts'
import type { PageOf } from '../contract/filters.ts'
import { actorRef, actorRefs, articleRef, lineOf, type Referred, referTo } from './refer.ts'

/** Agreements that most articles speak of first. */
export async function listAgreements(
  store: Store,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<{ total: number; rows: AgreementRow[] }> {
  const all = await Array.fromAsync(store.list('agreement', filter))
  const articles = new Map(all.map(one => [one, articlesOf(one).length]))
  const ranked = all.sort((a, b) => (articles.get(b) ?? 0) - (articles.get(a) ?? 0) || (a.id < b.id ? -1 : 1))
  const rows = await agreementRows(store, ranked.slice(offset, offset + limit))
  return { total: all.length, rows }
}

const articlesOf = ({ mentions }: Agreement): string[] => [...new Set(mentions.map(({ article }) => article))]

/** So many of the places that name an agreement are shown; the rest are counted. */
const MENTIONS = 8

export async function agreementRows(store: Store, agreements: readonly Agreement[]): Promise<AgreementRow[]> {
  const referred = await referTo(store, agreements.flatMap(idsOfAgreement))
  return agreements.map(agreement => ({
    id: agreement.id,
    name: agreement.name,
    date: agreement.date,
    place: nameOf(referred, agreement.place),
    parties: actorRefs(referred, agreement.parties),
    articles: articlesOf(agreement).length,
    mentions: agreement.mentions.slice(0, MENTIONS).map(mention => quoted(referred, mention)),
    commitments: agreement.commitments.map(commitment => quoted(referred, commitment)),
    breaches: agreement.breaches.map(({ article, statement, by, against }) => {
      const voice = voiceOf(referred, statement)
      return {
        article: articleRef(referred, article),
        voice: { ...voice, name: nameOf(referred, by) ?? voice.name },
        against: nameOf(referred, against),
      }
    }),
  }))
}

const idsOfAgreement = ({ mentions, commitments, parties, place, breaches }: Agreement): string[] => [
  ...mentions.slice(0, MENTIONS).map(({ article }) => article),
  ...commitments.map(({ article }) => article),
  ...breaches.flatMap(({ article, statement, by, against }) => [article, ...ids(statement, by, against)]),
  ...parties,
  ...ids(place),
]

const ids = (...values: readonly (string | null)[]): string[] =>
  values.flatMap(value => (value !== null && isId(value) ? [value] : []))

const quoted = (
  referred: Referred,
  { article, start, end }: { readonly article: string; readonly start: number; readonly end: number },
): Quoted => {
  const record = referred.get(article)
  const words = record?.type === 'article' ? record.text.slice(start, end) : ''
  return { article: articleRef(referred, article), start, words }
}

/** The name behind an id; words that are no id stay as they are. */
export function nameOf(referred: Referred, value: string | null): string | null {
  const record = value === null ? undefined : referred.get(value)
  if (record !== undefined) return 'name' in record ? record.name : null
  return value === null || isId(value) ? null : value
}

export function voiceOf(referred: Referred, statement: string | null): Voice {
  const record = statement === null ? undefined : referred.get(statement)
  return { statement, name: record?.type === 'statement' ? lineOf(record, referred).speakerName : null }
}

/** Offers in the order of reading. */
export async function listOffers(
  store: Store,
  filter: RecordFilter,
  { limit, offset }: PageOf,
): Promise<{ total: number; rows: OfferRow[] }> {
  const offers = await Array.fromAsync(store.list('offer', { ...filter, limit, offset }))
  const referred = await referTo(store, offers.flatMap(idsOfOffer))
  return { total: await store.count('offer', filter), rows: offers.map(offer => offerRow(offer, referred)) }
}

const idsOfOffer = ({ article, from, to, responses }: Offer): string[] => [
  article,
  ...ids(from, to),
  ...responses.flatMap(({ statement, by = null }) => [statement, ...ids(by)]),
]

const offerRow = (offer: Offer, referred: Referred): OfferRow => ({
  id: offer.id,
  kind: offer.kind,
  from: actorRef(referred, offer.from),
  to: actorRef(referred, offer.to),
  quoted: quoted(referred, offer),
  conditions: offer.conditions.map(({ text }) => text),
  responses: offer.responses.map(({ answer, by = null, statement }) => {
    const record = referred.get(statement)
    return {
      answer,
      by: nameOf(referred, by) ?? voiceOf(referred, statement).name,
      statement,
      article: articleRef(referred, record?.type === 'statement' ? record.article : offer.article),
    }
  }),
})
