import { html } from 'hono/html'
import {
  type Agreement,
  type Article,
  answerInWords,
  breachesInWords,
  type Control,
  controlInWords,
  type Figure,
  figureInWords,
  isId,
  type LedgerRecord,
  landInWords,
  type Offer,
  type Place,
  type RecordOf,
  type RecordType,
  spotInWords,
} from '../../model/index.ts'
import type { Store } from '../../store/index.ts'
import type { Html } from './page.ts'

type Referred = ReadonlyMap<string, LedgerRecord>

/** What an article says beside who said what: below its text, a list for each facet that it has. */
export async function articleFacets(store: Store, article: Article): Promise<Html> {
  const all = async <T extends RecordType>(type: T): Promise<RecordOf<T>[]> => {
    const records: RecordOf<T>[] = []
    for await (const record of store.list(type, { article: article.id })) records.push(record)
    return records
  }
  const controls = await all('control')
  const offers = await all('offer')
  const agreements = await all('agreement')
  const figures = await all('figure')
  const places = await all('place')
  const referred = await store.getMany([
    ...new Set([...controls, ...offers, ...agreements, ...figures].flatMap(idsIn)),
  ])
  return html`<section class="facets">${[
    section(
      'Who is said to hold what',
      controls.map(control => controlItem(control, referred)),
    ),
    section(
      'Offers and demands',
      offers.map(offer => offerItem(offer, article, referred)),
    ),
    section(
      'Agreements',
      agreements.map(agreement => agreementItem(agreement, article, referred)),
    ),
    section(
      'Figures',
      figures.map(figure => figureItem(figure, referred)),
    ),
    section('Places', places.map(placeItem)),
  ]}</section>`
}

const idsIn = (record: Control | Offer | Agreement | Figure): string[] =>
  (record.type === 'agreement'
    ? [...record.parties, record.place, ...record.breaches.flatMap(b => [b.against, b.by, b.statement])]
    : record.type === 'offer'
      ? [record.from, record.to, ...record.responses.flatMap(r => [r.by ?? null, r.statement])]
      : [record.statement, record.type === 'control' ? record.holder : null]
  ).flatMap(id => (id !== null && isId(id) ? [id] : []))

const section = (title: string, items: readonly Html[]): Html | string =>
  items.length === 0 ? '' : html`<h2>${title}</h2><ul>${items}</ul>`

/** The name behind an id; words that are no id stay as they are. */
function nameOf(referred: Referred, value: string | null): string | null {
  const record = value === null ? undefined : referred.get(value)
  if (record !== undefined) return 'name' in record ? record.name : null
  return value === null || isId(value) ? null : value
}

const speakerOf = (referred: Referred, id: string | null): string | null => {
  const record = id === null ? undefined : referred.get(id)
  if (record?.type !== 'statement') return null
  return record.speakerName ?? (record.source?.spans.map(span => span.text).join(' ') || null)
}

/** Whose word it is, one click from where it is said. */
const voice = (referred: Referred, statement: string | null): Html =>
  statement === null
    ? html`<small>in the article’s own voice</small>`
    : html`<small>according to <a href="#${statement}">${speakerOf(referred, statement) ?? 'an open source'}</a></small>`

const controlItem = (control: Control, referred: Referred): Html => {
  const holder = control.holderName ?? nameOf(referred, control.holder)
  const day = control.date === null ? '' : `, ${control.date}`
  return html`<li><b>${control.placeName}</b>: ${controlInWords(control.action, holder)}${day} ${voice(referred, control.statement)}</li>`
}

const offerItem = (offer: Offer, article: Article, referred: Referred): Html => {
  const to = nameOf(referred, offer.to)
  const who = [nameOf(referred, offer.from) ?? 'somebody', to].filter(Boolean).join(' → ')
  const answers = offer.responses.map(({ answer, by, statement }) =>
    answerInWords(answer, nameOf(referred, by ?? null) ?? speakerOf(referred, statement)),
  )
  const conditions = offer.conditions.map(({ text }) => `on condition: “${text}”`)
  return html`<li><b>${who}</b> <span class="act">${offer.kind}</span> “${article.text.slice(offer.start, offer.end)}”${[...conditions, ...answers].map(words => html`; ${words}`)}</li>`
}

const agreementItem = (agreement: Agreement, article: Article, referred: Referred): Html => {
  const facts = [
    agreement.date,
    nameOf(referred, agreement.place),
    agreement.parties.flatMap(party => nameOf(referred, party) ?? []).join(', '),
  ].filter(Boolean)
  const here = {
    ...agreement,
    breaches: agreement.breaches.filter(breach => breach.article === article.id),
  }
  const breaches = breachesInWords(
    here,
    id => nameOf(referred, id),
    ({ statement }) => (statement === null ? 'the article itself' : speakerOf(referred, statement)),
  )
  const commitments = agreement.commitments.filter(commitment => commitment.article === article.id)
  return html`<li><b>${agreement.name}</b>${facts.map(fact => html` · ${fact}`)}${commitments.map(({ text }) => html`; agreed: “${text}”`)}${breaches.map(words => html`; said to be ${words}`)}</li>`
}

const figureItem = (figure: Figure, referred: Referred): Html =>
  html`<li><b>${figureInWords(figure)}</b> ${figure.counts}: “${figure.text}” ${figure.voice === 'unknown' ? '' : voice(referred, figure.statement)}</li>`

const placeItem = (place: Place): Html => {
  const land = place.precision === 'country' ? null : (landInWords(place) ?? 'not known where')
  const where = [land, place.precision, spotInWords(place)]
  return html`<li><b>${place.name}</b> · ${where.filter(Boolean).join(' · ')}</li>`
}
