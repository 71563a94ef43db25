/** Who fights for a state, by the noun that reports use. */
export const STATE_FORCES =
  /\b(?:army|armies|government|governments|military|police|policemen|soldiers|troops|servicemen|navy|marines|paratroopers|peacekeepers|security forces|national guard|regime|border guards|authorities|state)\b/iu
/** Who fights against one. A force that is only a "force" may be either. */
export const AGAINST_A_STATE =
  /\b(?:rebels?|separatists?|militants?|insurgents?|guerrillas?|extremists?|jihadists?|jihadis?|islamists?|gunmen|militiamen|militias?|secessionists?|terrorists?|fighters)\b/iu
