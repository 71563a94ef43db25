import type { ActorRegister } from '../../lexicon/actors/index.ts'
import type { Gazetteer } from '../../lexicon/places/gazetteer.ts'
import type { Article, Attribution, Document, Interpretation, Proposition } from '../../model/index.ts'
import { readActs } from './act/index.ts'
import { findActors } from './actors.ts'
import { findAddressees } from './addressees.ts'
import { findContradiction } from './dates/find-contradiction.ts'
import { draftsOf } from './draft.ts'
import { findFacets } from './facets/index.ts'
import { findCast } from './names/cast.ts'
import { findNotes } from './notes/index.ts'
import { findPropositions, readSentences } from './propositions/index.ts'
import { affiliate } from './speaker/affiliate.ts'
import { resolveSpeakers } from './speaker/index.ts'
import { assemble } from './statement/assemble.ts'
import { findRestatements } from './statement/find-restatements.ts'
import { findTargets } from './targets.ts'
import { type View, viewOf } from './view.ts'

/** English: from attributions to statements with speakers, acts, channels, dates; then the actors behind them. */
export function interpretEnglish(
  article: Article,
  document: Document,
  attributions: readonly Attribution[],
  register: ActorRegister,
  gazetteer: Gazetteer | null,
): Interpretation {
  const original = viewOf(article, document)
  const view = withoutDoubtfulDate(original)
  const cast = findCast(view, register)
  const drafts = draftsOf(view, attributions)
  const speakers = affiliate(view, cast, drafts, resolveSpeakers(view, cast, drafts))
  const acts = readActs(view, drafts, speakers)
  const acted = acts.map(({ act }) => act)
  const targets = findTargets(view, cast, drafts, speakers, acted)
  const addressees = findAddressees(view, cast, drafts, speakers, acted, targets)
  const restates = findRestatements(view, drafts, speakers)
  const findings = { drafts, speakers, acts, targets, addressees, restates }
  const statements = drafts.flatMap((_, i) => assemble(view, findings, i) ?? [])
  const actors = findActors(
    view,
    cast,
    drafts,
    speakers,
    [...targets.map(({ who }) => who), ...addressees].flatMap(who => who ?? []),
  )
  const facets = findFacets(view, cast, statements, actors, gazetteer)
  const { told, narrated } = findPropositions(view, statements, actors, facets)
  return {
    article: article.id,
    statements: statements.map(statement => ({ ...statement, propositions: told.get(statement.id) ?? [] })),
    narrated,
    actors,
    ...facets,
    notes: findNotes({ original, view, statements, actors, figures: facets.figures }),
  }
}

/** English: what the sentences say, clause by clause, without asking who speaks. */
export function readEnglish(
  article: Article,
  document: Document,
  register: ActorRegister,
  gazetteer: Gazetteer | null,
): readonly Proposition[] {
  const view = viewOf(article, document)
  const cast = findCast(view, register)
  const actors = findActors(view, cast, [], [], [])
  return readSentences(view, actors, findFacets(view, cast, [], actors, gazetteer))
}

/** Where the text and the metadata are dated apart, nothing is reckoned from either. */
const withoutDoubtfulDate = (view: View): View =>
  findContradiction(view) === null ? view : { ...view, article: { ...view.article, published: null } }
