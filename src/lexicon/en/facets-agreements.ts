/** Nouns of agreements; each must stand in a phrase of its own ("the deal"), for "a good deal of" is none. */
export const AGREEMENT_NOUN =
  '(?:peace |truce |cease-?fire |armistice |prisoner (?:swap |exchange )|disengagement |withdrawal )?(?:cease-?fires?|truces?|accords?|agreements?|treat(?:y|ies)|pacts?|armistice|memorandum|protocol|deals?)'
/** What a report puts before such a noun. */
export const AGREEMENT_MODIFIERS =
  '(?:purported|supposed|alleged|so-called|immediate|fragile|shaky|bilateral|mutual|peace|unilateral|temporary|humanitarian|signed|earlier|previous|original|new|latest|current|tentative|preliminary|interim|final|larger|wider|broader|formal|written|secret|unconditional|comprehensive|ongoing|existing|agreed|separate|second|similar|[a-z]+-brokered|[a-z]+-sponsored|[a-z]+-(?:day|week|month|year|hour|point)|such)'
/** Nouns that only a proper name makes an agreement: "the Serin Declaration". */
export const NAMED_AGREEMENT =
  '(?:Accords?|Agreements?|Treaty|Pact|Protocols?|Memorandum|Declaration|Armistice|Truce|Cease-?fire|Communiqu[eé]|Road ?[Mm]ap|Framework)'
/** The same in small letters, which a town before it makes a name: "the Serin declaration". */
export const FORMAL_NOUN = '(?:declaration|communiqu[eé]|accords?|protocols?|memorandum|road ?map|framework)'
/** Lines that an agreement draws stand for it. */
export const AGREED_LINE =
  '(?:[Tt]he )?(?:agreed (?:separation|cease-?fire|truce|demarcation|border|contact) lines?|(?:separation|cease-?fire|truce|demarcation|contact) lines?(?= (?:agreed|drawn|set|laid)))'
/** One of these in an indefinite phrase makes it another agreement than the one spoken of so far. */
export const ANOTHER =
  /^(?:another|an? (?:[a-z-]+ )?(?:larger|wider|broader|separate|second|new|different|similar|earlier|previous)) /i

/** It was broken, in so many words. */
export const BREACH =
  /(?<!\p{L})(?:violat\w+|breach\w*|br(?:eak|eaks|eaking|oke|oken)|reneg\w+|flout\w*|trampl\w+|torn? up|tear(?:ing|s)? up|disregard\w*|undermin\w+|in defiance of|in contravention of|contrary to|fail\w* to (?:honou?r|observe|respect|implement|comply with|abide by|keep)|(?:did|do|does|has|have|had)(?: not|n't) (?:honou?r\w*|observ\w+|respect\w*|implement\w*|compl\w+ with|abid\w+ by|kept|keep)|beyond|more \p{L}+ than (?:was )?(?:assigned|allowed|agreed|permitted|allotted|allowed for)(?: to \p{L}+)? (?:under|by|in))(?!\p{L})/iu
/** What goes on in spite of it breaks it too, whoever says so: "shelling went on despite the truce". */
export const FIGHTING_GOES_ON =
  /(?<!\p{L})(?:(?:attacks?|attacked|attacking|assaults?|violence|fighting|shelling|clash(?:es|ed)?|raids?|abductions?|kidnappings?|killings?|bombings?|strikes|hostilities|bloodshed|gunfire|battles?)(?: [^.;]{0,40}?)? (?:(?:has|have|had) )?(?:continu\w+|went on|gone on|going on|persist\w+|intensif\w+|increas\w+|resum\w+|flared|raged|erupted)|(?:continu\w+|increas\w+|intensif\w+|resum\w+|never stopped|not stopped|kept(?: on)?|went on) (?:to )?(?:with )?(?:their |its |the |deadly |daily |heavy )*(?:attack\w*|assault\w*|shell\w*|fight\w*|raid\w*|kill\w*|bomb\w*|kidnap\w*|abduct\w*|fir(?:e|ing)|shoot\w*))(?!\p{L})/iu
/** What ties such fighting to the agreement in the same sentence. */
export const IN_SPITE =
  /(?<!\p{L})(?:despite|in spite of|notwithstanding|since|after|even though|although|regardless of|(?:took|taken|take) (?:the|any) \p{L}+ seriously|from)(?!\p{L})/iu
/** The mention that follows is what was broken, or was not. */
export const NOT_BROKEN =
  /(?<!\p{L})(?:not|never|n't|if|would|could|without|no|nobody|denied|should|any)(?!\p{L})[^,.;]{0,30}$/iu

/** Behind the agreement, up to what it lays down. */
export const COMMITS =
  /(?<!\p{L})(?:provid(?:es?|ed|ing) for|requir(?:es?|ed|ing)|call(?:s|ed|ing)? for|oblig(?:es|ed|ing)|stipulat(?:es?|ed|ing)|commit(?:s|ted|ting)|under which|by which|whereby|in which|bans?|banned|forbids?|forbade|foresees?|foresaw|envisag(?:es|ed)|sets? out|includ(?:es?|ed)|cover(?:s|ed|ing)|involv(?:es|ed|ing)|guarantee(?:s|d|ing)|demands? that|says that|would see)(?!\p{L})/iu
/** Right behind the noun: "a deal to free", "an agreement on a truce", "a truce and will free". */
export const COMMITS_AT_ONCE =
  /^(?: (?:with|between) [^,.;]{2,60}?)?(?: (to (?!(?:be|date|the|his|her|its|their|them|us|him|a|an|this|that)(?!\p{L}))\p{Ll}{2,})| (?:on|for|over|about) (?=(?:a |an |the )?(?:(?:\p{Ll}+ ){0,3})?(?:release|exchange|withdrawal|return|cease-?fire|truce|halt|end|cessation|opening|removal|disarmament|evacuation|swap|handover|pull-?out|deployment)(?!\p{L}))| and (?:will|would|to) (?=\p{Ll}))/u
/** Before the noun, where what it lays down is a clause behind a comma: "under the terms of the truce, roads will be opened". */
export const UNDER = /(?<!\p{L})(?:under|by the terms of|as part of)(?: the terms of)? $/iu
/** Where the telling goes on and the commitment is over. */
export const COMMITMENT_ENDS =
  /[.;"“”]| (?:had been|has been|have been|was|were|is|are|had|has|have|which|that|who|whose|when|where|said|says|after|following|before|but|as well as|while)(?!\p{L})| and (?=(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3} (?:had|has|have|gave|would|will|was|were|is)(?!\p{L}))|,(?! (?:\p{Ll}+ing |and (?:to )?\p{Ll}+))/u

/** What is done with an agreement by those who make it. */
export const SIGNED =
  /(?<!\p{L})(?:sign(?:ed|s|ing)?|reach(?:ed|es)?|struck|strike|conclud(?:ed|es)|agreed(?: to| on)?|agree(?: to| on)|made|announced|declared|entered into|adopted|negotiated|worked out|hammered out|ratified|initialled|accepted)(?!\p{L})/iu
