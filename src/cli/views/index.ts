import { actorsView, placesView } from './actors.ts'
import { articlesView } from './articles.ts'
import { claimsView, disputesView } from './claims.ts'
import { agreementsView, controlView, figuresView, offersView } from './facets.ts'
import { notesView } from './notes.ts'
import { statementsView } from './statements.ts'
import { suggestionsView } from './suggestions.ts'

/** Every list command, in the order in which `--help` shows them. */
export const VIEWS = [
  articlesView,
  statementsView,
  claimsView,
  disputesView,
  suggestionsView,
  actorsView,
  placesView,
  agreementsView,
  figuresView,
  controlView,
  offersView,
  notesView,
] as const
