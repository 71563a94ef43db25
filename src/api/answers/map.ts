import { type Control, landInWords, type Place } from '../../model/index.ts'
import type { RecordFilter, Store } from '../../store/index.ts'
import type { ControlMap, Saying } from '../contract/map.ts'
import { nameOf, voiceOf } from './facets.ts'
import { articleRef, type Referred, referTo } from './refer.ts'

/** More than a map can show; the newest are kept. */
const MOST = 5000

/** Who is said to hold which place, place by place; what has no spot of its own is listed apart. */
export async function controlMap(store: Store, filter: RecordFilter): Promise<ControlMap> {
  const total = await store.count('control', filter)
  const offset = Math.max(0, total - MOST)
  const controls = await Array.fromAsync(store.list('control', { ...filter, limit: MOST, offset }))
  const referred = await referTo(
    store,
    controls.flatMap(({ article, place, statement, holder }) =>
      [article, place, statement, holder].flatMap(id => id ?? []),
    ),
  )
  const places: ControlMap['places'] = []
  const unplaced: ControlMap['unplaced'] = []
  for (const group of Map.groupBy(controls, ({ place, placeName }) => place ?? placeName).values()) {
    const [first] = group
    if (first === undefined) continue
    const record = first.place === null ? undefined : referred.get(first.place)
    const place = record?.type === 'place' ? record : null
    const sayings = group.map(control => sayingOf(control, referred))
    const name = place?.name ?? first.placeName
    const { lat = null, lon = null, precision = 'town' } = place ?? {}
    if (place === null || lat === null || lon === null || precision === 'country')
      unplaced.push({ name, sayings, why: whyNot(place) })
    else places.push({ id: place.id, name, lat, lon, precision, land: landInWords(place, 3), sayings })
  }
  return { places: places.sort(bySayings), unplaced: unplaced.sort(bySayings), total }
}

const bySayings = (a: { name: string; sayings: Saying[] }, b: typeof a): number =>
  b.sayings.length - a.sayings.length || (a.name < b.name ? -1 : 1)

const whyNot = (place: Place | null): string =>
  place === null
    ? 'no place of a name that is known'
    : place.precision === 'country'
      ? 'a whole land, which no point stands for'
      : (place.candidates?.length ?? 0) > 0
        ? `several places bear the name: ${landInWords(place, 3) ?? 'not told apart'}`
        : 'no such place in the gazetteer'

function sayingOf(control: Control, referred: Referred): Saying {
  const { id, action, holderName, date, statement, start, end, conflicts = [] } = control
  const article = referred.get(control.article)
  const voice = voiceOf(referred, statement)
  return {
    id,
    action,
    // The actor's own name, so that "the Rebels" and "rebels" are one letter.
    holder: nameOf(referred, control.holder) ?? holderName,
    date: date ?? saidOn(referred, statement) ?? (article?.type === 'article' ? article.published : null),
    voice: voice.name,
    statement,
    article: articleRef(referred, control.article),
    start,
    words: article?.type === 'article' ? article.text.slice(start, end) : '',
    conflicts: conflicts.length,
  }
}

/** What is said on a day is said as of that day, where nothing else is told. */
function saidOn(referred: Referred, statement: string | null): string | null {
  const record = statement === null ? undefined : referred.get(statement)
  return record?.type === 'statement' ? record.said.date : null
}
