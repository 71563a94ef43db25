import type { Comparison, Evidence } from './types.ts'

/**
 * What each feature adds to the log-odds of two guises' being one actor. Set by hand over the looked-at half of the marked
 * pairs (docs/methodology/actors.md); a wrong merge is worse than a missed one.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  sameName: 3.2,
  calledSo: 2.6,
  particles: 2.6,
  manyBearIt: -2.4,
  endsIn: 2,
  givenBefore: -1.2,
  lastName: 1.4,
  lastNameAlike: 0.4,
  longName: 0.4,
  lastNameSounds: -0.4,
  first_same: 1.4,
  first_form: 0.8,
  first_spelling: 0.6,
  first_initial: -0.6,
  middle: -0.4,
  commonLast: -0.8,
  suffix: -2,
  shortName: 0,
  sameShort: 0,
  rare: 0.8,
  common: -1.5,
  fame: 0.15,
  shortAlike: -0.6,
  otherOffice: -1,
  officeUntold: -0.5,
  office: 1.2,
  body: 1.6,
  bodyInArticle: 1.2,
  sameFront: 0.7,
  around: 0.6,
  fieldsExclude: -5,
  landsExclude: -6,
  sameWords: 2.8,
  oneWord: -0.8,
  acronymTold: 2.8,
  initials: -1.6,
  letters: 0.5,
  sameCore: 2.2,
  otherClass: -2.5,
  tellingClass: -1,
  joined: 2,
  alike: 1.8,
  sounds: 0.6,
  kindsNear: -0.3,
  kindsApart: -0.5,
  sameWordsAsPerson: 1.8,
  givenName: 0.8,
  oneWordAsPerson: 1,
}

/** From here on two guises are taken for one actor. */
export const MERGE = 0.8
/** From here on a person is told that they could be. */
export const SUGGEST = 0.45

export function confidenceOf({ evidence }: Comparison): number {
  const odds = Object.entries(evidence).reduce((sum, [name, value]) => sum + (WEIGHTS[name] ?? 0) * value, 0)
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000
}

/** What no reason outweighs, and no third guise can go between. */
export const excludes = ({ landsExclude = 0, fieldsExclude = 0 }: Evidence): boolean =>
  landsExclude + fieldsExclude > 0
