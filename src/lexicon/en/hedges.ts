/** Words by which a speaker or the narrator keeps a distance from what is said. */
export const HEDGES: readonly RegExp[] = [
  /\balleged(?:ly)?\b/gi,
  /\bso-called\b/gi,
  /\bself-(?:proclaimed|styled|declared)\b/gi,
  /\bpurported(?:ly)?\b/gi,
  /\bsupposed(?:ly)?\b/gi,
  /\breported(?:ly)\b/gi,
  /\bsuspected\b/gi,
  /\bprobably\b/gi,
  /\bpossibl[ey]\b/gi,
  /\bapparently\b/gi,
  /\bperhaps\b/gi,
  /\bpresumably\b/gi,
  /\bit seems\b/gi,
  /\bthought to be\b/gi,
  /\bbelieved to be\b/gi,
  /\bif (?:it (?:is|was|were) )?(?:proved|proven|confirmed)(?: true)?\b/gi,
]

/** Cues that themselves keep a distance: "claims", "reports". The narrator's choice of word. */
export const HEDGING_CUE =
  /\b(?:claim(?:s|ed|ing)?|reports?|alleg\w+|purport\w*|so-called|reportedly|allegedly)\b/i
