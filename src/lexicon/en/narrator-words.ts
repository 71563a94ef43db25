/** Words by which a report keeps a distance from what it tells, or hands it to somebody whom no rule found. */
export const DISTANCE =
  /\b(?:appear(?:s|ed|ing)?|seem(?:s|ed|ing|ingly)?|apparent(?:ly)?|reported(?:ly)?|reportage|alleg(?:es?|ed|edly|ing|ations?)|purported(?:ly)?|suppos(?:ed|edly)|suspect(?:s|ed)?|presum(?:ed|ably)|believ(?:e|es|ed)|thought to|understood to|fear(?:s|ed)|rumou?r(?:s|ed)?|claim(?:s|ed|ing)?|according|so-called|probably|perhaps|possibl[ey]|maybe|likely|unconfirmed|unverified|suggest(?:s|ed|ing|ions?)?)\b|\breports? (?:that|of|from|by|in)\b|: (?:reports?|sources?|officials?|police|report)\s*$/i

/** Words of saying: where they stand and no statement was found, one was missed. */
export const NOT_SAID_SO =
  /\b(?:sa(?:id|ys?|ying)|told|tell(?:s|ing)?|wrote|writes|tweet(?:s|ed)?|quot(?:es?|ed|ing)|accus(?:es?|ed|ing|ations?)|den(?:y|ies|ied|ying|ials?)|insist(?:s|ed)?|argu(?:es?|ed)|add(?:s|ed)|state[sd]|announc(?:es?|ed|ing)|confirm(?:s|ed|ing)|warn(?:s|ed|ing)?|whether|if|unless|would|could|might|in an? (?:statement|interview))\b/i

/** Marks of speech or a question, and first persons: a column, or words whose marks were lost. */
export const OWN_VOICE = /["“”«»]|(?<!\w)['‘]\p{L}|\?\s*$|\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our|us)\b/u
