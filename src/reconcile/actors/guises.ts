import { landOfSeat } from '../../lexicon/en/body-names.ts'
import { isCommonLastName, isVeryCommonFirstName } from '../../lexicon/en/name-variants.ts'
import { fieldOf } from '../../lexicon/en/offices.ts'
import { type Actor, type ActorGuise, type Article, type GuisePart, recordId } from '../../model/index.ts'
import { isNobodysName } from './is-nobodys-name.ts'
import { marksOf } from './marks.ts'
import { officeOf } from './office-of.ts'
import { keyOfName, partsOfName, wordsOfName } from './words-of-name.ts'

/** The guises of one article's actors. Those that interpretation keeps to their article anyway have none. Pure. */
export function guisesOf(
  article: Pick<Article, 'id' | 'text'>,
  actors: readonly Actor[],
): readonly GuisePart[] {
  const around = principalOf(actors)
  const front = actors.some(({ id, kind }) => id === around && kind === 'armed-group') ? around : null
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  return actors.flatMap(actor => {
    if (isOfItsArticle(actor, article.id)) return []
    if (isNobodysName(actor)) return [alone(actor, article.id)]
    const guise = guiseOf(actor, byId.get(actor.affiliation ?? '') ?? null, around)
    return [
      {
        actor: actor.id,
        guise,
        marks: [...marksOf(guise, actor, article.text), ...aboutMarks(guise, front)],
      },
    ]
  })
}

/** Beside which armed group a whole name stands: a bare one beside the same may be its. Compared, but nobody is found by it. */
const aboutMarks = ({ kind, words }: ActorGuise, front: string | null): readonly string[] =>
  kind === 'person' && !isBare(words) && front !== null ? [`~ ${front}`] : []

/** As interpretation makes ids: one that the words do not account for is the lexicon's, or the article's own. */
const isOfItsArticle = ({ kind, name, id }: Actor, article: string): boolean =>
  kind === 'unnamed' || id === recordId('act', kind, article, keyOfName(name))

const isOfItsName = ({ kind, name, id }: Actor): boolean => id === recordId('act', kind, keyOfName(name))

function alone(actor: Actor, article: string): GuisePart {
  const id = recordId('act', actor.id, 'in', article)
  const guise = {
    id,
    actor: actor.id,
    kind: actor.kind,
    words: '',
    office: null,
    body: null,
    bodyWords: '',
    around: null,
  }
  return { actor: actor.id, guise, marks: [] }
}

function guiseOf(actor: Actor, body: Actor | null, around: string | null): ActorGuise {
  const words = isOfItsName(actor) ? wordsOfName(actor.name) : ''
  const own =
    actor.kind === 'person' && words !== '' ? personsOwn(words, officeOf(actor.role), body, around) : NOTHING
  const { office, bodyWords } = own
  const id = recordId('act', actor.id, office, own.body, bodyWords, own.around)
  return { id, actor: actor.id, kind: actor.kind, words, ...own }
}

type Own = Pick<ActorGuise, 'office' | 'body' | 'bodyWords' | 'around'>

const NOTHING: Own = { office: null, body: null, bodyWords: '', around: null }

const isPlain = ({ office, body, around }: Own): boolean =>
  office === null && body === null && around === null

/**
 * A whole name is the same person's unless the office excludes it: only offices of state, arms and the stage are kept
 * apart. A bare last name is anybody's, and keeps every office; without one, whom its article is about.
 */
function personsOwn(words: string, office: string | null, body: Actor | null, around: string | null): Own {
  const bare = isBare(words)
  const kept = office !== null && (bare || fieldOf(office) !== null) ? office : null
  const power = body !== null && (kept !== null || bare) && isPower(body) ? body : null
  const own = {
    office: kept,
    body: power?.id ?? null,
    bodyWords: power === null ? '' : landIn(power),
    around: null,
  }
  return isPlain(own) && (bare || isEverybodys(words)) ? { ...own, around } : own
}

/** One word, or one and what may stand before a last name. */
export const isBare = (words: string): boolean => partsOfName(words).tokens.length < 2

/** "Mohammed Ali", "John Smith": a whole name that so many bear that it needs more to be one person's. */
export function isEverybodys(words: string): boolean {
  const { tokens } = partsOfName(words)
  const [first = ''] = tokens
  const last = tokens.at(-1) ?? ''
  return tokens.length === 2 && isCommonLastName(last) && isVeryCommonFirstName(first)
}

const isPower = ({ kind, name }: Actor): boolean =>
  kind === 'government' || kind === 'armed-group' || landOfSeat(wordsOfName(name)) !== null

/** The land's own words; of a group none, since it may have several names. */
function landIn({ kind, name }: Actor): string {
  const words = wordsOfName(name)
  return landOfSeat(words) ?? (kind === 'government' ? words.replace(/^government of /, '') : '')
}

/** The government or armed group that the article names most. */
function principalOf(actors: readonly Actor[]): string | null {
  const [first] = actors
    .filter(({ kind }) => kind === 'government' || kind === 'armed-group')
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  return first?.id ?? null
}
