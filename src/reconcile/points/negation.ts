import type { Proposition } from '../../model/index.ts'

const NONE = /^(?:no|none|neither|not (?:a|one|any))\b/i

/** By its own polarity, or by what it is said of: in "there were no troops" the verb itself negates nothing. */
export const isNegatedByItself = ({ polarity, parts }: Proposition): boolean =>
  polarity === 'negative' ||
  [parts?.actor, parts?.recipient, parts?.object].some(part => NONE.test(part?.text ?? ''))
