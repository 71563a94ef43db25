import type { Figure } from '../../model/index.ts'
import { nameOf, outletOf, type Referred, shortId, speakerOf, view } from './view.ts'

const voice = (referred: Referred, statement: string | null): string =>
  statement === null ? 'the article itself' : speakerOf(referred, statement)

export const agreementsView = view({
  command: 'agreements',
  type: 'agreement',
  summary: 'list the agreements invoked, and who says that they were broken',
  filters: ['article', 'text'],
  columns: referred => [
    { head: 'id', value: agreement => shortId(agreement.id) },
    { head: 'name', value: agreement => agreement.name, flexible: true },
    { head: 'date', value: agreement => agreement.date ?? '–' },
    { head: 'mentions', value: agreement => String(agreement.mentions.length), align: 'right' },
    {
      head: 'said to be broken by (according to)',
      value: agreement =>
        agreement.breaches
          .map(breach => `${nameOf(referred, breach.against)} (${nameOf(referred, breach.by)})`)
          .filter((text, i, all) => all.indexOf(text) === i)
          .join('; '),
      flexible: true,
    },
  ],
  refers: agreement =>
    agreement.breaches.flatMap(breach => [breach.against, breach.by]).filter(id => id !== null),
  examples: ['counterclaim agreements'],
})

const bounds = ({ value, low, high, text }: Figure): string => {
  if (value !== null) return value.toLocaleString('en')
  if (low !== null && high !== null) return `${low.toLocaleString('en')}–${high.toLocaleString('en')}`
  if (low !== null) return `≥ ${low.toLocaleString('en')}`
  return high === null ? text : `≤ ${high.toLocaleString('en')}`
}

export const figuresView = view({
  command: 'figures',
  type: 'figure',
  summary: 'list the figures given, what they count, by whose word, and how many rivals each has',
  filters: ['article', 'outlet', 'place', 'from', 'to', 'text'],
  columns: referred => [
    { head: 'id', value: figure => shortId(figure.id) },
    { head: 'figure', value: bounds, align: 'right', most: 16 },
    { head: 'of', value: figure => [figure.unit, figure.counts].filter(Boolean).join(' '), flexible: true },
    { head: 'words', value: figure => figure.text, flexible: true },
    {
      head: 'by whose word',
      value: figure => (figure.voice === 'unknown' ? 'unclear' : voice(referred, figure.statement)),
      most: 28,
    },
    { head: 'outlet', value: figure => outletOf(referred, figure.article), most: 18 },
    {
      head: 'rivals',
      value: figure => (figure.conflicts.length === 0 ? '' : String(figure.conflicts.length)),
      align: 'right',
    },
  ],
  refers: figure => [figure.article, ...(figure.statement === null ? [] : [figure.statement])],
  examples: ['counterclaim figures', 'counterclaim figures --text prisoners'],
})

export const controlView = view({
  command: 'control',
  type: 'control',
  summary: 'list who is said to hold which place, by whose word and as of when',
  filters: ['article', 'outlet', 'place', 'from', 'to', 'text'],
  columns: referred => [
    { head: 'id', value: control => shortId(control.id) },
    { head: 'place', value: control => control.placeName, most: 28 },
    { head: 'action', value: control => control.action },
    {
      head: 'holder',
      value: control => control.holderName ?? nameOf(referred, control.holder),
      flexible: true,
    },
    { head: 'by whose word', value: control => voice(referred, control.statement), flexible: true },
    { head: 'date', value: control => control.date ?? '–' },
    { head: 'outlet', value: control => outletOf(referred, control.article), most: 20 },
  ],
  refers: control => [control.article, control.holder, control.statement].filter(id => id !== null),
  examples: ['counterclaim control --place oster'],
})

export const offersView = view({
  command: 'offers',
  type: 'offer',
  summary: 'list proposals, demands, promises and threats with their conditions and answers',
  filters: ['article', 'outlet', 'from', 'to', 'text'],
  columns: referred => [
    { head: 'id', value: offer => shortId(offer.id) },
    { head: 'kind', value: offer => offer.kind },
    { head: 'from', value: offer => nameOf(referred, offer.from), most: 26 },
    { head: 'to', value: offer => nameOf(referred, offer.to), most: 26 },
    {
      head: 'conditions',
      value: offer => offer.conditions.map(span => span.text).join('; '),
      flexible: true,
    },
    {
      head: 'answers',
      value: offer =>
        offer.responses.map(r => `${r.answer} (${speakerOf(referred, r.statement)})`).join('; '),
      flexible: true,
    },
    { head: 'outlet', value: offer => outletOf(referred, offer.article), most: 18 },
  ],
  refers: offer =>
    [offer.article, offer.from, offer.to, ...offer.responses.map(r => r.statement)].filter(id => id !== null),
  examples: ['counterclaim offers', 'counterclaim offers --text corridor'],
})
