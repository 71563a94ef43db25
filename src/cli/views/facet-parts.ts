import {
  type Agreement,
  answerInWords,
  breachesInWords,
  type Control,
  type Figure,
  isId,
  type Offer,
} from '../../model/index.ts'
import { nameOrWords, outletOf, type Referred, speakerOf } from './view.ts'

/** Whose word it is: the speaker of the statement, or the article in its own voice. */
export const voice = (referred: Referred, statement: string | null): string =>
  statement === null ? 'the article itself' : speakerOf(referred, statement)

/** "prisoners", "USD"; a measure that the words name already is not named twice. */
export const countedOf = ({ unit, counts }: Figure): string =>
  counts === '' || /^[A-Z]{3}$/.test(unit ?? '') ? [unit, counts].filter(Boolean).join(' ') : counts

export const holderOf = (control: Control, referred: Referred): string | null =>
  control.holderName ?? nameOrWords(referred, control.holder)

export const partiesOf = (agreement: Agreement, referred: Referred): string[] =>
  agreement.parties.flatMap(party => nameOrWords(referred, party) ?? [])

/** Where several articles speak of it, one that says so in its own voice is named. */
export function breachesOf(agreement: Agreement, referred: Referred): string[] {
  const articles = new Set(agreement.mentions.map(({ article }) => article))
  return breachesInWords(
    agreement,
    id => nameOrWords(referred, id),
    ({ statement, article }) =>
      statement === null && articles.size > 1
        ? `${outletOf(referred, article)} in its own voice`
        : voice(referred, statement),
  )
}

export const refersInAgreement = ({ parties, place, breaches }: Agreement): string[] =>
  [
    ...parties,
    ...(place === null ? [] : [place]),
    ...breaches.flatMap(breach => [breach.against, breach.by, breach.statement, breach.article]),
  ].flatMap(id => (id !== null && isId(id) ? [id] : []))

export const conditionsOf = ({ conditions }: Offer): string[] => conditions.map(({ text }) => `“${text}”`)

export const answersOf = ({ responses }: Offer, referred: Referred): string[] =>
  responses.map(({ answer, by, statement }) =>
    answerInWords(answer, nameOrWords(referred, by ?? null) ?? speakerOf(referred, statement)),
  )

export const refersInOffer = ({ article, from, to, responses }: Offer): string[] =>
  [article, from, to, ...responses.flatMap(({ statement, by }) => [statement, by ?? null])].filter(
    id => id !== null,
  )
