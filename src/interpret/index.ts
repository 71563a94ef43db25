import { type ActorRegister, actorRegister, type KnownActor } from '../lexicon/actors/index.ts'
import type { Gazetteer } from '../lexicon/places/gazetteer.ts'
import type { Article, Attribution, Document, Interpretation, Proposition } from '../model/index.ts'
import { interpretEnglish, readEnglish } from './en/index.ts'

/** Moves with every change that can alter what this stage makes of an article. */
export const INTERPRET_VERSION = '9'

interface Pack {
  interpret(
    article: Article,
    document: Document,
    attributions: readonly Attribution[],
    register: ActorRegister,
    gazetteer: Gazetteer | null,
  ): Interpretation
  read(
    article: Article,
    document: Document,
    register: ActorRegister,
    gazetteer: Gazetteer | null,
  ): readonly Proposition[]
}

/** Language packs by the primary subtag of BCP 47. None stands in for another. */
const PACKS: ReadonlyMap<string, Pack> = new Map([['en', { interpret: interpretEnglish, read: readEnglish }]])

/**
 * Reads attributions as statements: who speaks, what is done by it, by what way and when it was said, whom it is
 * about – and the actors and facets of the article. Pure. A language without a pack gives an empty interpretation.
 * @param own actors that the user knows besides those of the lexicon
 * @param gazetteer where places lie; without it they stay without coordinates, and are found by the text alone
 */
export function interpret(
  article: Article,
  document: Document,
  attributions: readonly Attribution[],
  own: readonly KnownActor[] = NO_ACTORS,
  gazetteer: Gazetteer | null = null,
): Interpretation {
  const language = languageOf(article)
  const pack = PACKS.get(language)
  return pack
    ? pack.interpret(article, document, attributions, registerFor(language, own), gazetteer)
    : empty(article.id)
}

/** What the sentences of an article say of the predicates of the lexicon, whoever's words they are: for those who read single sentences. */
export function readPropositions(article: Article, document: Document): readonly Proposition[] {
  const language = languageOf(article)
  return PACKS.get(language)?.read(article, document, registerFor(language, NO_ACTORS), null) ?? []
}

const languageOf = ({ language }: Article): string => language.split('-')[0]?.toLowerCase() ?? ''

const NO_ACTORS: readonly KnownActor[] = []

/** Registers are made once for each list of actors: a ledger's articles share one. */
const registers = new WeakMap<readonly KnownActor[], Map<string, ActorRegister>>()

function registerFor(language: string, own: readonly KnownActor[]): ActorRegister {
  const byLanguage = registers.get(own) ?? new Map<string, ActorRegister>()
  registers.set(own, byLanguage)
  const register = byLanguage.get(language) ?? actorRegister(language, own)
  byLanguage.set(language, register)
  return register
}

const empty = (article: string): Interpretation => ({
  article,
  statements: [],
  actors: [],
  places: [],
  agreements: [],
  figures: [],
  controls: [],
  offers: [],
  notes: [],
})
