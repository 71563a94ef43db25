import type { Place } from '../../model/index.ts'
import { nameOf, shortId, view } from './view.ts'

const articlesIn = (mentions: readonly { readonly article: string }[]): string =>
  String(new Set(mentions.map(mention => mention.article)).size)

export const actorsView = view({
  command: 'actors',
  type: 'actor',
  summary: 'list who speaks, is spoken of, or acts',
  filters: ['article', 'text'],
  columns: referred => [
    { head: 'id', value: actor => shortId(actor.id) },
    { head: 'name', value: actor => actor.name, flexible: true },
    { head: 'kind', value: actor => actor.kind },
    {
      head: 'role',
      value: actor =>
        [actor.role, actor.affiliation && nameOf(referred, actor.affiliation)]
          .filter(x => x && x !== '–')
          .join(', '),
      flexible: true,
    },
    { head: 'mentions', value: actor => String(actor.mentions.length), align: 'right' },
    { head: 'articles', value: actor => articlesIn(actor.mentions), align: 'right' },
  ],
  refers: actor => (actor.affiliation === null ? [] : [actor.affiliation]),
  examples: ['counterclaim actors', 'counterclaim actors --text council'],
})

export const placesView = view({
  command: 'places',
  type: 'place',
  summary: 'list the places that are named, with coordinates where they are known',
  filters: ['article', 'text'],
  columns: () => [
    { head: 'id', value: place => shortId(place.id) },
    { head: 'name', value: place => place.name, flexible: true },
    { head: 'country', value: place => place.country ?? withoutCountry(place) },
    {
      head: 'position',
      value: place =>
        place.lat === null || place.lon === null ? '–' : `${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}`,
    },
    { head: 'mentions', value: place => String(place.mentions.length), align: 'right' },
    { head: 'articles', value: place => articlesIn(place.mentions), align: 'right' },
  ],
  refers: () => [],
  examples: ['counterclaim places', 'counterclaim places --text bridge'],
})

/** A spot that several states claim, a name that several places bear, or nothing that is known. */
function withoutCountry({ candidates, lat }: Place): string {
  if (candidates === undefined) return '–'
  return lat === null ? 'open' : 'contested'
}
