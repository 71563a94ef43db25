import { stemsOf } from '../lexicon/en/word-stems.ts'
import type { Actor, Article, Dossier, Interpretation, Statement } from '../model/index.ts'
import { partyOf, principalsOf, type SidesOf, sidesFinder } from './points/parties.ts'
import { addPoints, readPoints } from './points/read-points.ts'
import type { Reading } from './points/reading.ts'
import type { Point } from './points/types.ts'

/** A statement with what is needed to compare it with others. */
export interface Utterance {
  readonly statement: Statement
  readonly article: Article
  /** Matter words of content and target, each with its weight: 1, less for names. */
  readonly stems: ReadonlyMap<string, number>
  /** The party spoken for: a government for its ministers and ministries, else the speaker; null where nobody is named. */
  readonly side: string | null
  readonly speaker: Actor | null
  readonly target: Actor | null
  /** Parties that the words are about: the target's, and those named in the content. */
  readonly about: ReadonlySet<string>
  /** Of those, the ones that something is said to have been done by: the target, and whoever is named at the beginning. */
  readonly accused: ReadonlySet<string>
  /** What its propositions speak of, those inside it among them. */
  readonly points: readonly Point[]
  /** The side, where it is no private person's. */
  readonly party: string | null
  /** The two sides that its article is mostly about, if they are clear. */
  readonly principals: readonly string[]
  /** Whom a pronoun at the beginning of the content stands for, by name. */
  readonly subject: string | null
  readonly block: number
  readonly start: number
}

/** All statements of a group, in an order that does not depend on how they came. */
export function utterancesOf(dossiers: readonly Dossier[]): Utterance[] {
  const affiliated = affiliations(dossiers)
  return dossiers
    .flatMap(dossier => utterancesIn(dossier, affiliated))
    .sort(
      (a, b) =>
        compare(dateOf(a), dateOf(b)) ||
        compare(a.article.id, b.article.id) ||
        a.start - b.start ||
        compare(a.statement.id, b.statement.id),
    )
}

/** ISO date of the saying, else of publication, else a string after all dates. */
export const dateOf = ({ statement, article }: Utterance): string =>
  statement.said.date ?? article.published?.slice(0, 10) ?? '9999'

/** Characters within which the subject of a content is named. */
const OPENING = 70

/** Of a text as long as a book, the beginning says who it is about. */
const OPENING_PAGES = 20_000

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whose people the actors are, as far as any of the articles says so and none says otherwise. */
export function affiliations(dossiers: readonly Dossier[]): ReadonlyMap<string, string | null> {
  const known = new Map<string, string | null>()
  for (const { interpretation } of dossiers)
    for (const { id, affiliation } of interpretation.actors) {
      if (affiliation === null) continue
      const before = known.get(id)
      known.set(id, before === undefined || before === affiliation ? affiliation : null)
    }
  return known
}

/** The actors of an article with the people they belong to, the parties that a text names, and the sides behind ids and words. */
export function partiesIn(
  { actors, places }: Interpretation,
  affiliated: ReadonlyMap<string, string | null>,
): {
  readonly cast: readonly Actor[]
  readonly parties: (text: string) => string[]
  readonly sidesOf: SidesOf
  readonly isLand: (place: string) => boolean
} {
  const cast = actors.map(actor => ({
    ...actor,
    affiliation: actor.affiliation ?? affiliated.get(actor.id) ?? null,
  }))
  const parties = partyFinder(cast)
  const lands = new Set(places.flatMap(({ id, precision }) => (precision === 'country' ? [id] : [])))
  return { cast, parties, sidesOf: sidesFinder(cast, parties, sideOf), isLand: place => lands.has(place) }
}

function utterancesIn(
  { article, interpretation }: Dossier,
  affiliated: ReadonlyMap<string, string | null>,
): Utterance[] {
  const { cast, parties, sidesOf, isLand } = partiesIn(interpretation, affiliated)
  const actors = new Map(cast.map(actor => [actor.id, actor]))
  const names = stemsOf(interpretation.actors.flatMap(actor => [actor.name, ...actor.aliases]).join(' '))
  const speaking = interpretation.statements.flatMap(({ speaker }) => {
    const party = partyOf(actors.get(speaker ?? '') ?? null, sideOf)
    return party === null ? [] : [party]
  })
  const named = [...parties(article.text.slice(0, OPENING_PAGES)), ...speaking]
  const principals = principalsOf(cast, named, sideOf)
  const pointsOf = pointsFinder(interpretation.statements, { text: article.text, sidesOf, isLand }, actors)
  return interpretation.statements.map(statement => {
    const words = wordsOf(statement)
    const speaker = statement.speaker === null ? null : (actors.get(statement.speaker) ?? null)
    const target = statement.target?.actor ? (actors.get(statement.target.actor) ?? null) : null
    const targetSide = target ? [sideOf(target)] : []
    const mentioned = parties(words)
    const opening = parties((statement.content.spans[0]?.text ?? '').slice(0, OPENING))
    const start = statement.cue?.spans[0]?.start ?? statement.content.spans[0]?.start ?? 0
    const side = speaker && sideOf(speaker)
    return {
      statement,
      article,
      stems: weigh(words, names),
      side,
      speaker,
      target,
      about: new Set([...targetSide, ...mentioned]),
      accused: new Set([...targetSide, ...opening]),
      points: pointsOf(statement),
      party: partyOf(speaker, sideOf),
      principals,
      subject: subjectOf(statement, actors),
      block: article.blocks.findLastIndex(block => block.start <= start),
      start,
    }
  })
}

function subjectOf({ content, propositions }: Statement, actors: ReadonlyMap<string, Actor>): string | null {
  const start = content.spans[0]?.start
  const first = propositions?.find(({ parts }) => parts?.actor?.start === start)
  return first?.actor ? (actors.get(first.actor)?.name ?? null) : null
}

/** How deep statements inside statements are followed. */
const DEEPEST = 4

/** What a statement says by itself and through those that stand inside it. */
function pointsFinder(
  statements: readonly Statement[],
  known: Pick<Reading, 'text' | 'sidesOf' | 'isLand'>,
  actors: ReadonlyMap<string, Actor>,
): (statement: Statement) => readonly Point[] {
  const inside = Map.groupBy(statements, ({ within }) => within ?? '')
  const found = new Map<string, readonly Point[]>()
  const find = (statement: Statement, depth: number): readonly Point[] => {
    const before = found.get(statement.id)
    if (before) return before
    const speaker = statement.speaker === null ? undefined : actors.get(statement.speaker)
    const own = readPoints({ ...known, statement, side: partyOf(speaker ?? null, sideOf) })
    const inner = depth < DEEPEST ? (inside.get(statement.id) ?? []).flatMap(one => find(one, depth + 1)) : []
    const points = addPoints(own, inner)
    found.set(statement.id, points)
    return points
  }
  return statement => find(statement, 0)
}

/** Names of lands and speakers stand in every sentence of a report, so they say little; other names say more. */
const PARTY_WEIGHT = 0.25
const NAME_WEIGHT = 0.5

function weigh(words: string, parties: ReadonlySet<string>): ReadonlyMap<string, number> {
  const capitals = stemsOf(
    [...words.matchAll(/(?<=\p{Ll}['’,]?\s)\p{Lu}[\p{L}'’-]*/gu)].map(match => match[0]).join(' '),
  )
  return new Map(
    [...stemsOf(words)].map(stem => [
      stem,
      parties.has(stem) ? PARTY_WEIGHT : capitals.has(stem) ? NAME_WEIGHT : 1,
    ]),
  )
}

const sideOf = (actor: Actor): string => actor.affiliation ?? actor.id

/** Content and target as text. */
const wordsOf = ({ content, target }: Statement): string =>
  [target?.span?.text ?? '', ...content.spans.map(span => span.text)].join(' ')

/** Finds the parties that a text names, in the order of the text; the longest form counts where several begin alike. */
function partyFinder(actors: readonly Actor[]): (text: string) => string[] {
  const sides = new Map<string, string>()
  for (const actor of actors) {
    if (actor.kind === 'person' || actor.kind === 'unnamed' || actor.kind === 'document') continue
    for (const form of [actor.name, ...actor.aliases])
      if (form.length > 1 && /^\p{Lu}/u.test(form) && !sides.has(form)) sides.set(form, sideOf(actor))
  }
  const forms = [...sides].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  return text => {
    const found: { start: number; end: number; side: string }[] = []
    for (const [form, side] of forms)
      for (const start of placesOf(form, text)) {
        const end = start + form.length
        if (!found.some(other => other.start < end && start < other.end)) found.push({ start, end, side })
      }
    return found.sort((a, b) => a.start - b.start).map(({ side }) => side)
  }
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u

/** Where a form stands as words of its own. Contents are short: a plain search is far cheaper than an expression over all forms. */
function placesOf(form: string, text: string): number[] {
  const places: number[] = []
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1))
    if (
      !WORD_CHARACTER.test(text[start - 1] ?? ' ') &&
      !/\b(?:pro|anti)-$/i.test(text.slice(Math.max(0, start - 6), start)) &&
      !WORD_CHARACTER.test(text[start + form.length] ?? ' ')
    )
      places.push(start)
  return places
}
