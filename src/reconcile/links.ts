import { contestStrength, STRONGEST } from './contest.ts'
import { alike, isCopy, isShared, sharesPassage } from './likeness.ts'
import type { Profile } from './profile.ts'

/**
 * How closely two articles belong together. It depends on the two alone. A line or two in common says least, since an outlet may print
 * it under everything; then comes a matter that one of the two disputes, by how much of it is the same; then wording.
 */
export type Strength = number

export const BY_LINE: Strength = 1
/** The most that a common matter alone makes, which begins behind a line. */
export const BY_CONTEST: Strength = BY_LINE + STRONGEST
export const BY_PASSAGE: Strength = BY_CONTEST + 1
export const BY_COPY: Strength = BY_PASSAGE + 1

/** Sampled shingles that two articles share at least where much of their wording is the same: one or two may be set phrases … */
const LEAST_SHARED = 3
/** … and so much of the shorter one's: three of hundreds are the footer of an outlet. */
const SHARED_OF_SHORTER = 0.15

/** Whether so many sampled shingles in common are worth a comparison of the words. What holds of one article's number alone is asked first. */
export const mayBeClose = (shared: number, ...sampled: readonly number[]): boolean =>
  shared >= LEAST_SHARED && shared >= SHARED_OF_SHORTER * Math.min(...sampled)

/** @returns 0 where no wording ties the two. */
export function wordingStrength(a: Profile, b: Profile, close: boolean): Strength {
  const likeness = alike({ id: a.id, ...a.wording }, { id: b.id, ...b.wording })
  if (!sharesPassage(likeness)) return 0
  if (!close || !isShared(likeness)) return BY_LINE
  return isCopy(likeness) ? BY_COPY : BY_PASSAGE
}

/** @returns 0 where neither disputes what both speak of. */
export function matterStrength(a: Profile, b: Profile): Strength {
  const strength = contestStrength(a.contest, b.contest)
  return strength === 0 ? 0 : BY_LINE + strength
}

/** Whether anything ties two articles, be it by their wording or by a matter that one of them disputes. Symmetric. */
export const linked = (a: Profile, b: Profile): boolean =>
  wordingStrength(a, b, true) > 0 || matterStrength(a, b) > 0
