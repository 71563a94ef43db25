import { AGAINST_A_STATE, STATE_FORCES } from '../../lexicon/en/holder-sides.ts'
import { looseKey, plainName } from '../../lexicon/places/fold-name.ts'
import type { Actor, Control, ControlTrace, Dossier, Place } from '../../model/index.ts'
import { orderOf } from './order-of.ts'
import { placeKeys, storyOf } from './place-keys.ts'
import { readContext } from './read-context.ts'
import { sentenceAt } from './sentence-at.ts'
import { voicesOf } from './voices.ts'

/** Of a document as long as a book, as many lines are compared. */
const MOST_LINES = 200

/** The lines of control of an article that those of others may agree or clash with: those on a place that has a name. */
export function traceControls(dossier: Dossier): ControlTrace[] {
  const { article, interpretation } = dossier
  if (interpretation.controls.length === 0) return []
  const voiceOf = voicesOf(dossier)
  const story = storyOf(dossier)
  const actors = new Map(interpretation.actors.map(actor => [actor.id, actor]))
  const places = new Map(interpretation.places.map(place => [place.id, place]))
  return interpretation.controls.slice(0, MOST_LINES).flatMap(control => {
    const spots = spotsOf(control, places)
    if (spots.length === 0) return []
    const voice = voiceOf(control.statement)
    const sentence = sentenceAt(article, control.start)
    const { names } = readContext(article.text.slice(sentence.start, sentence.end), control.placeName)
    const date = control.date ?? voice.statement?.said.date ?? article.published?.slice(0, 10) ?? null
    return {
      kind: 'control' as const,
      id: control.id,
      article: article.id,
      keys: spots.map(spot => `c ${spot}`),
      order: orderOf(date, control.id),
      date,
      voice: voice.key,
      story,
      spots,
      ...holderOf(control, actors.get(control.holder ?? '') ?? null),
      action: control.action,
      names,
    }
  })
}

/** A town by its name and spot; a building by its whole description. Lands are held by whoever rules them. */
function spotsOf({ place, placeName }: Control, places: ReadonlyMap<string, Place>): readonly string[] {
  const record = place === null ? undefined : places.get(place)
  if (record && looseKey(record.name) === looseKey(placeName))
    return record.precision === 'country' ? [] : placeKeys(record)
  // "Parts of Norland" and "several villages" are other land each time.
  return /^\p{Lu}/u.test(placeName) ? [looseKey(placeName)] : []
}

/** Letters by which "Norland" and "Norlander" are one. */
const ROOT = 5

function holderOf(
  { holderName }: Control,
  actor: Actor | null,
): Pick<ControlTrace, 'holder' | 'called' | 'side' | 'root'> {
  const name = actor?.name ?? holderName ?? ''
  const people = /(?<!\p{L})\p{Lu}\p{L}{3,}(?= \p{Ll})/u.exec(name)?.[0] ?? null
  return {
    holder: actor === null ? null : (actor.affiliation ?? actor.id),
    called: wordsOf([name, ...(actor?.aliases ?? [])]),
    side: sideOf(name, actor),
    root: people === null ? null : plainName(people).slice(0, ROOT),
  }
}

/** Words that any force may be called by. */
const GENERAL =
  /^(?:government|military|forces?|army|armed|police|national|state|republic|people'?s|front|movement|group|brigades?|fighters?|rebels?|troops|security|ministry|the|and|for)$/u
const MOST_WORDS = 12

const wordsOf = (names: readonly string[]): readonly string[] =>
  [...new Set(names.flatMap(name => plainName(name).split(' ')))]
    .filter(word => word.length > 3 && !GENERAL.test(word))
    .slice(0, MOST_WORDS)

function sideOf(name: string, actor: Actor | null): ControlTrace['side'] {
  if (actor?.kind === 'armed-group') return 'against'
  if (actor?.kind === 'state-forces' || actor?.kind === 'government' || actor?.kind === 'country')
    return 'state'
  if (AGAINST_A_STATE.test(name)) return 'against'
  return STATE_FORCES.test(name) ? 'state' : null
}
