/** Nouns of agreements; each must stand in a phrase of its own ("the deal"), for "a good deal of" is none. */
export const AGREEMENT_NOUN =
  '(?:peace |truce |cease-?fire |armistice )?(?:cease-?fires?|truces?|accords?|agreements?|treat(?:y|ies)|pacts?|armistice|memorandum|protocol|deal)'
/** What a report puts before such a noun. */
export const AGREEMENT_MODIFIERS =
  '(?:purported|supposed|alleged|so-called|immediate|fragile|shaky|bilateral|mutual|peace|unilateral|temporary|humanitarian|signed|earlier|previous|original|new|latest|current|tentative|preliminary|interim|final|larger|wider|broader|formal|written|secret|unconditional|comprehensive|ongoing|existing|agreed|[a-z]+-brokered|[a-z]+-(?:day|week|month|year|hour)|such)'
/** Nouns that only a proper name makes an agreement: "the Serin Declaration". */
export const NAMED_AGREEMENT =
  '(?:Accords?|Agreements?|Treaty|Pact|Protocols?|Memorandum|Declaration|Armistice|Truce|Cease-?fire)'
/** Behind the noun they make it something else: "agreement in principle on", "ceasefire violations" keeps its noun. */
export const BREACH =
  /\b(?:violat\w+|breach\w*|br(?:eak|eaks|eaking|oke|oken)|reneg\w+|flout\w*|trampl\w+|torn? up|tear(?:ing|s)? up|disregard\w*|undermin\w+)\b/i
export const COMMITS =
  /\b(?:provid(?:es?|ed|ing) for|requir(?:es?|ed|ing)|call(?:s|ed|ing)? for|oblig(?:es|ed|ing)|stipulat(?:es?|ed|ing)|commit(?:s|ted|ting)|under which|by which|bans?|banned|forbids?|forbade|foresees?|foresaw|sets? out|includ(?:es|ed)|demands? that|says that)\b/i
