/** Verbs that say little by themselves: the noun behind them is what is done ("issued a denial", "raised doubts"). */
export const LIGHT_VERBS: readonly string[] = [
  'make',
  'issue',
  'give',
  'voice',
  'express',
  'raise',
  'cast',
  'offer',
  'deliver',
  'repeat',
  'reiterate',
  'renew',
  'level',
  'air',
  'lodge',
]
