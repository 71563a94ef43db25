import {
  type Actor,
  type ActorGroup,
  type Decision,
  type GuiseRecord,
  recordId,
} from '../../../src/model/index.ts'
import { groupActors, guisesOf } from '../../../src/reconcile/actors/index.ts'
import { keyOfName } from '../../../src/reconcile/actors/words-of-name.ts'

/** An actor as an article may have it; `of` is the land or group that the role belongs to. */
export interface Told {
  readonly name: string
  readonly kind?: Actor['kind']
  readonly role?: string
  readonly of?: string
  readonly aliases?: readonly string[]
  /** Of an actor that the lexicon knows. */
  readonly known?: string
}

export const idOf = ({ name, kind = 'person', known }: Told): string =>
  known === undefined ? recordId('act', kind, keyOfName(name)) : recordId('act', 'known', known)

const landOf = (name: string): Told =>
  /Front|Dawn/.test(name)
    ? { name, kind: 'armed-group' }
    : { name: `Government of ${name}`, kind: 'government' }

const actorOf = (told: Told): Actor => ({
  type: 'actor',
  id: idOf(told),
  name: told.name,
  kind: told.kind ?? 'person',
  role: told.role ?? null,
  affiliation: told.of === undefined ? null : idOf(landOf(told.of)),
  aliases: told.aliases ?? [],
  mentions: [],
})

/** The actors of one article, the bodies of its people among them. */
export function actorsOf(cast: readonly Told[]): readonly Actor[] {
  const bodies = cast.flatMap(({ of }) => (of === undefined ? [] : [landOf(of)]))
  return [...new Map([...bodies, ...cast].map(told => [idOf(told), actorOf(told)])).values()]
}

export interface TestArticle {
  readonly cast: readonly Told[]
  readonly text?: string
}

/** The guises of a ledger of these articles. */
export function recordsOf(articles: readonly TestArticle[]): readonly GuiseRecord[] {
  const parts = articles.flatMap(({ cast, text = '' }, i) =>
    guisesOf({ id: `ar-${i}`, text }, actorsOf(cast)),
  )
  const byGuise = Map.groupBy(parts, ({ guise }) => guise.id)
  return [...byGuise.values()].flatMap(own => {
    const [first] = own
    if (first === undefined) return []
    const siblings = new Set(parts.filter(({ actor }) => actor === first.actor).map(({ guise }) => guise.id))
      .size
    const marks = [...new Set(own.flatMap(part => part.marks))].sort()
    return { guise: first.guise, marks, weight: Math.floor(Math.log2(own.length)), siblings }
  })
}

/** Each article alone with one actor or more. */
export const articles = (...casts: readonly (Told | readonly Told[])[]): readonly TestArticle[] =>
  casts.map(cast => ({ cast: Array.isArray(cast) ? cast : [cast as Told] }))

export const grouped = (
  ledger: readonly TestArticle[],
  decisions: readonly Decision[] = [],
): readonly ActorGroup[] => groupActors(recordsOf(ledger), decisions)

/** Whether the actors of the first article's and the second article's first cast are one, when all are looked at. */
export function areOne(ledger: readonly TestArticle[], decisions: readonly Decision[] = []): boolean {
  const records = recordsOf(ledger)
  const guiseIn = (i: number): string => {
    const article = ledger[i]
    const told = article?.cast[0]
    const part = guisesOf({ id: `ar-${i}`, text: article?.text ?? '' }, actorsOf(article?.cast ?? [])).find(
      ({ actor }) => told !== undefined && actor === idOf(told),
    )
    return part?.guise.id ?? `none ${i}`
  }
  return groupActors(records, decisions).some(
    ({ guises }) => guises.includes(guiseIn(0)) && guises.includes(guiseIn(1)),
  )
}
