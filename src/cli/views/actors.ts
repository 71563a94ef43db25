import { type Actor, landInWords, spotInWords } from '../../model/index.ts'
import { nameOf, shortId, view } from './view.ts'

const articlesIn = (mentions: readonly { readonly article: string }[]): string =>
  String(new Set(mentions.map(mention => mention.article)).size)

/** The names that it has besides the one that it is listed by. */
const namesOf = ({ name, names = [] }: Actor): string[] =>
  names.map(one => one.name).filter(one => one !== name)

export const actorsView = view({
  command: 'actors',
  type: 'actor',
  summary: 'list who speaks, is spoken of, or acts, under all names',
  filters: ['article', 'text'],
  counts: (store, ids) => store.actorCounts(ids),
  columns: (referred, counts) => [
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
    {
      head: 'statements',
      value: actor => String(counts.get(actor.id)?.statements ?? 0),
      align: 'right',
    },
    { head: 'articles', value: actor => String(counts.get(actor.id)?.articles ?? 0), align: 'right' },
    { head: 'names', value: actor => namesOf(actor).join('; '), flexible: true },
  ],
  refers: actor => (actor.affiliation === null ? [] : [actor.affiliation]),
  examples: ['counterclaim actors', 'counterclaim actors --text council'],
})

/** `show` has them all. */
const CANDIDATES_SHOWN = 2

export const placesView = view({
  command: 'places',
  type: 'place',
  summary: 'list the places that are named, with coordinates where they are known',
  filters: ['article', 'text'],
  columns: () => [
    { head: 'id', value: place => shortId(place.id) },
    { head: 'name', value: place => place.name, flexible: true },
    { head: 'lies in', value: place => landInWords(place, CANDIDATES_SHOWN) ?? '–', flexible: true },
    { head: 'precision', value: place => place.precision ?? '–' },
    { head: 'position', value: place => spotInWords(place) ?? '–' },
    { head: 'mentions', value: place => String(place.mentions.length), align: 'right', spare: true },
    { head: 'articles', value: place => articlesIn(place.mentions), align: 'right', spare: true },
  ],
  refers: () => [],
  examples: ['counterclaim places', 'counterclaim places --text bridge'],
})
