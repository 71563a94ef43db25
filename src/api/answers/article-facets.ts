import {
  type Agreement,
  type Article,
  answerInWords,
  breachesInWords,
  type Control,
  controlInWords,
  type Figure,
  figureInWords,
  type Interpretation,
  landInWords,
  type Offer,
  type Place,
  spotInWords,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { ArticleDetail, Facet } from '../contract/articles.ts'
import { nameOf, voiceOf } from './facets.ts'
import type { Referred } from './refer.ts'

/** What an article says beside who said what: a list for each facet that it has. */
export async function facetsOf(
  store: Store,
  article: Article,
  made: Interpretation,
  referred: Referred,
): Promise<ArticleDetail['facets']> {
  const figures = await Array.fromAsync(store.list('figure', { article: article.id }))
  const controls = await Array.fromAsync(store.list('control', { article: article.id }))
  return [
    {
      name: 'Who is said to hold what',
      rows: controls.map(control => controlRow(control, article, referred)),
    },
    { name: 'Offers and demands', rows: made.offers.map(offer => offerRow(offer, article, referred)) },
    {
      name: 'Agreements',
      rows: made.agreements.map(agreement => agreementRow(agreement, referred)),
    },
    { name: 'Figures', rows: figures.map(figure => figureRow(figure, referred)) },
    { name: 'Places', rows: made.places.map(placeRow) },
  ].filter(({ rows }) => rows.length > 0)
}

const said = (facts: readonly (string | null | undefined)[]): string[] =>
  facts.flatMap(fact => (fact ? [fact] : []))

const voice = (referred: Referred, statement: string | null): Pick<Facet, 'statement' | 'voice'> => ({
  statement,
  voice: voiceOf(referred, statement).name,
})

const controlRow = (control: Control, article: Article, referred: Referred): Facet => ({
  start: control.start,
  title: control.placeName,
  facts: said([
    controlInWords(control.action, control.holderName ?? nameOf(referred, control.holder)),
    control.date,
    control.conflicts?.length ? `others name another holder (${control.conflicts.length})` : null,
  ]),
  quote: article.text.slice(control.start, control.end),
  ...voice(referred, control.statement),
})

const offerRow = (offer: Offer, article: Article, referred: Referred): Facet => ({
  start: offer.start,
  title: said([nameOf(referred, offer.from) ?? 'somebody', nameOf(referred, offer.to)]).join(' → '),
  facts: [
    offer.kind,
    ...offer.conditions.map(({ text }) => `on condition: “${text}”`),
    ...offer.responses.map(({ answer, by, statement }) =>
      answerInWords(answer, nameOf(referred, by ?? null) ?? voiceOf(referred, statement).name),
    ),
  ],
  quote: article.text.slice(offer.start, offer.end),
  statement: null,
  voice: null,
})

const agreementRow = (agreement: Agreement, referred: Referred): Facet => {
  const breaches = breachesInWords(
    agreement,
    id => nameOf(referred, id),
    ({ statement }) => (statement === null ? 'the article itself' : voiceOf(referred, statement).name),
  )
  return {
    start: agreement.mentions[0]?.start ?? 0,
    title: agreement.name,
    facts: said([
      agreement.date,
      nameOf(referred, agreement.place),
      agreement.parties.flatMap(party => nameOf(referred, party) ?? []).join(', '),
      ...agreement.commitments.map(({ text }) => `agreed: “${text}”`),
      ...breaches.map(words => `said to be ${words}`),
    ]),
    quote: null,
    statement: null,
    voice: null,
  }
}

const figureRow = (figure: Figure, referred: Referred): Facet => ({
  start: figure.start,
  title: `${figureInWords(figure)} ${figure.counts}`,
  facts: said([
    figure.scope?.place,
    figure.scope?.asOf && `as of ${figure.scope.asOf}`,
    figure.conflicts.length > 0 ? `others give another figure (${figure.conflicts.length})` : null,
    figure.voice === 'unknown' ? 'whose figure it is is not told' : null,
  ]),
  quote: figure.text,
  ...voice(referred, figure.statement),
})

const placeRow = (place: Place): Facet => ({
  start: place.mentions[0]?.start ?? 0,
  title: place.name,
  facts: said([
    place.precision === 'country' ? null : landInWords(place, 4),
    place.lat === null && landInWords(place) === null ? 'not known where' : null,
    place.precision,
    spotInWords(place),
  ]),
  quote: null,
  statement: null,
  voice: null,
})
