import { controlInWords, figureInWords } from '../../model/index.ts'
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
import { rivalControls, rivalFigures } from './rivals.ts'
import { nameOf, outletOf, shortId, shortNames, textAt, view } from './view.ts'

export const agreementsView = view({
  command: 'agreements',
  type: 'agreement',
  summary: 'list the agreements invoked, and who says that they were broken',
  filters: ['article', 'text'],
  columns: referred => [
    { head: 'id', value: agreement => shortId(agreement.id) },
    { head: 'name', value: agreement => agreement.name, flexible: true },
    { head: 'date', value: agreement => agreement.date ?? '–' },
    {
      head: 'parties',
      value: agreement => partiesOf(agreement, referred).map(shortNames).join(', ') || '–',
      flexible: true,
    },
    {
      head: 'said to be',
      value: agreement => breachesOf(agreement, referred).map(shortNames).join('; '),
      flexible: true,
    },
    {
      head: 'commitments',
      value: agreement => String(agreement.commitments.length || ''),
      align: 'right',
      spare: true,
    },
    {
      head: 'articles',
      value: agreement => String(new Set(agreement.mentions.map(({ article }) => article)).size),
      align: 'right',
    },
    { head: 'mentions', value: agreement => String(agreement.mentions.length), align: 'right', spare: true },
  ],
  refers: refersInAgreement,
  examples: ['counterclaim agreements'],
})

export const figuresView = view({
  command: 'figures',
  type: 'figure',
  summary: 'list rival figures side by side, then all that are given, what they count and by whose word',
  filters: ['article', 'outlet', 'place', 'from', 'to', 'text'],
  columns: referred => [
    { head: 'id', value: figure => shortId(figure.id) },
    { head: 'figure', value: figureInWords, align: 'right', most: 16 },
    { head: 'of', value: countedOf, flexible: true },
    { head: 'words', value: figure => figure.text, flexible: true, spare: true },
    {
      head: 'by whose word',
      value: figure =>
        figure.voice === 'unknown' ? 'unclear' : shortNames(voice(referred, figure.statement)),
      most: 28,
    },
    { head: 'outlet', value: figure => outletOf(referred, figure.article), most: 18, spare: true },
    {
      head: 'rivals',
      value: figure => (figure.conflicts.length === 0 ? '' : String(figure.conflicts.length)),
      align: 'right',
    },
  ],
  refers: figure => [figure.article, ...(figure.statement === null ? [] : [figure.statement])],
  above: rivalFigures,
  examples: ['counterclaim figures', 'counterclaim figures --text prisoners'],
})

export const controlView = view({
  command: 'control',
  type: 'control',
  summary:
    'list rival accounts of who holds what, then who is said to hold which place, by whose word and as of when',
  filters: ['article', 'outlet', 'place', 'from', 'to', 'text'],
  columns: referred => [
    { head: 'id', value: control => shortId(control.id) },
    { head: 'place', value: control => control.placeName, flexible: true },
    {
      head: 'said to be',
      value: control => shortNames(controlInWords(control.action, holderOf(control, referred))),
      flexible: true,
    },
    {
      head: 'by whose word',
      value: control => shortNames(voice(referred, control.statement)),
      flexible: true,
    },
    { head: 'day', value: control => control.date ?? '–' },
    { head: 'outlet', value: control => outletOf(referred, control.article), most: 18, spare: true },
  ],
  refers: control => [control.article, control.holder, control.statement].filter(id => id !== null),
  above: rivalControls,
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
    { head: 'from', value: offer => shortNames(nameOf(referred, offer.from)), most: 20 },
    { head: 'to', value: offer => shortNames(nameOf(referred, offer.to)), most: 20, spare: true },
    { head: 'in its own words', value: offer => textAt(referred, offer), flexible: true },
    {
      head: 'conditions and answers',
      value: offer =>
        shortNames(
          [...conditionsOf(offer).map(words => `if ${words}`), ...answersOf(offer, referred)].join('; '),
        ),
      flexible: true,
    },
    { head: 'outlet', value: offer => outletOf(referred, offer.article), most: 18, spare: true },
  ],
  refers: refersInOffer,
  examples: ['counterclaim offers', 'counterclaim offers --text corridor'],
})
