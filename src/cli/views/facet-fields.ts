import {
  type Agreement,
  type Control,
  controlInWords,
  countryInWords,
  type Figure,
  figureInWords,
  type LedgerRecord,
  landInWords,
  type Offer,
  type Place,
  type Rival,
  spotInWords,
} from '../../model/index.ts'
import { oneLine } from '../terminal/printable.ts'
import { actorFields, refersInActor } from './actor-fields.ts'
import {
  answersOf,
  breachesOf,
  conditionsOf,
  countedOf,
  holderOf,
  partiesOf,
  refersInAgreement,
  refersInOffer,
  voice,
} from './facet-parts.ts'
import { nameOrWords, type Referred, shortId, textAt } from './view.ts'

type Field = readonly [name: string, value: string | null]

/** The ids whose names the fields of a record show. */
export function refersTo(record: LedgerRecord): readonly string[] {
  switch (record.type) {
    case 'agreement':
      return [...refersInAgreement(record), ...(record.perhaps ?? []).map(other => other.with)]
    case 'offer':
      return refersInOffer(record)
    case 'control':
      return [record.article, record.place, record.holder, record.statement, ...rivalIds(record)].filter(
        id => id !== null,
      )
    case 'figure':
      return [record.article, record.statement, ...rivalIds(record)].filter(id => id !== null)
    case 'actor':
      return refersInActor(record)
    default:
      return []
  }
}

const rivalIds = ({ rivals }: Figure | Control): string[] => (rivals ?? []).map(other => other.with)

/** A record's fields by the names that a reader has for them; null for those that are shown as they are. */
export function fieldsOf(record: LedgerRecord, referred: Referred): readonly Field[] | null {
  switch (record.type) {
    case 'place':
      return placeFields(record)
    case 'offer':
      return offerFields(record, referred)
    case 'agreement':
      return agreementFields(record, referred)
    case 'control':
      return controlFields(record, referred)
    case 'figure':
      return figureFields(record, referred)
    case 'actor':
      return actorFields(record, referred)
    default:
      return null
  }
}

const placeFields = (place: Place): Field[] => [
  ['lies in', place.precision === 'country' ? null : (landInWords(place) ?? 'not known')],
  ['position', spotInWords(place) ?? 'not known'],
  ['precision', place.precision ?? null],
  ['named as', usesOf(place)],
]

/** "4 times as a place, 2 times as who rules there". */
function usesOf({ mentions }: Place): string {
  const counts = Map.groupBy(mentions, ({ use }) => use)
  return [...counts].map(([use, all]) => `${USES[use]} (${all.length})`).join(', ')
}

const USES: Readonly<Record<Place['mentions'][number]['use'], string>> = {
  locative: 'a place',
  actor: 'who acts',
  modifier: 'a description of something else',
  'name-part': 'a part of another name',
}

const offerFields = (offer: Offer, referred: Referred): Field[] => [
  ['from', nameOrWords(referred, offer.from) ?? 'not told'],
  ['to', nameOrWords(referred, offer.to)],
  ['words', `“${oneLine(textAt(referred, offer))}”`],
  ['conditions', conditionsOf(offer).map(oneLine).join('\n')],
  ['answers', answersOf(offer, referred).join('\n')],
]

const agreementFields = (agreement: Agreement, referred: Referred): Field[] => [
  ['also called', (agreement.names ?? []).map(oneLine).join('\n')],
  ['date', agreement.date],
  ['place', nameOrWords(referred, agreement.place)],
  ['parties', partiesOf(agreement, referred).join(', ')],
  ['commitments', commitments(agreement).join('\n')],
  ['said to be', breachesOf(agreement, referred).join('\n')],
  ['perhaps', (agreement.perhaps ?? []).map(other => perhaps(other, referred)).join('\n')],
]

/** An agreement that it may be; a person decides. */
function perhaps(other: Rival, referred: Referred): string {
  const record = referred.get(other.with)
  return record?.type === 'agreement'
    ? `${oneLine(record.name)}, ${shortId(other.with)}`
    : shortId(other.with)
}

/** Reprints list them again. */
const commitments = (agreement: Agreement): string[] => [
  ...new Set(agreement.commitments.map(({ text }) => `“${oneLine(text)}”`)),
]

const controlFields = (control: Control, referred: Referred): Field[] => [
  ['by whose word', voice(referred, control.statement)],
  ['day', control.date],
  ['place', placeOf(control, referred)],
  ['rivals', othersOf(control, 'conflict', referred)],
  ['differs from', othersOf(control, 'unclear', referred)],
  ['before or after', othersOf(control, 'update', referred)],
  ['statement', control.statement && shortId(control.statement)],
]

function placeOf({ place }: Control, referred: Referred): string | null {
  const record = place === null ? undefined : referred.get(place)
  if (record?.type !== 'place') return null
  const where = record.country === null ? landInWords(record) : countryInWords(record.country)
  return [record.name, where, spotInWords(record)].filter(Boolean).join(', ')
}

const figureFields = (figure: Figure, referred: Referred): Field[] => [
  ['figure', figureInWords(figure)],
  ['of', countedOf(figure)],
  ['unit', figure.unit],
  ['by whose word', figure.voice === 'unknown' ? 'unclear' : voice(referred, figure.statement)],
  ['place', nameOrWords(referred, figure.scope?.place ?? null)],
  ['as of', figure.scope?.asOf ?? null],
  ['rivals', figure.conflicts.map(id => rival(id, referred)).join('\n')],
  ['differs from', othersOf(figure, 'unclear', referred)],
  ['in a series with', othersOf(figure, 'update', referred)],
  ['statement', figure.statement && shortId(figure.statement)],
]

/** "Unclear" is of another time or scope, as far as anybody can tell; "update" an earlier or later number of the same. */
const othersOf = (record: Figure | Control, relation: Rival['relation'], referred: Referred): string =>
  (record.rivals ?? [])
    .filter(other => other.relation === relation)
    .map(other => rival(other.with, referred))
    .join('\n')

function rival(id: string, referred: Referred): string {
  const record = referred.get(id)
  if (record?.type === 'control')
    return `${controlInWords(record.action, holderOf(record, referred))}, ${voice(referred, record.statement)}, ${shortId(id)}`
  return record?.type === 'figure'
    ? `“${oneLine(record.text)}”, ${voice(referred, record.statement)}, ${shortId(id)}`
    : shortId(id)
}

/** What a reader would call the record. */
export function headingOf(record: LedgerRecord, referred: Referred): string {
  if ('name' in record) return record.name
  if (record.type === 'figure') return record.text
  if (record.type === 'control')
    return `${record.placeName}: ${controlInWords(record.action, holderOf(record, referred))}`
  if (record.type !== 'offer') return record.type
  const from = nameOrWords(referred, record.from)
  return from === null ? record.kind : `${record.kind} of ${from}`
}
