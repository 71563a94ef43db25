import type { CueHit } from './find-cues.ts'
import { firstSubject, lastSubject, nounPhraseBefore } from './find-source.ts'
import { type Stretch, stretch, type Words } from './words.ts'

/** What a rule makes of a cue: runs of tokens. */
export interface Found {
  readonly rule: string
  readonly lemma: string | null
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
  /** Where it is this one's own, not its rule's. */
  readonly confidence?: number
}

/** Where a cue stands: its sentence, and what was found earlier in it. */
export interface Scene {
  readonly words: Words
  readonly sentence: Stretch
  readonly earlier: readonly Found[]
}

/** Gives null where it does not apply; the next rule is asked then. */
export interface Rule {
  readonly name: string
  readonly find: (hit: CueHit, scene: Scene) => Found | null
}

/** The result of a rule for a cue; `source` null is a source that the text does not name. */
export function found(
  rule: string,
  hit: CueHit,
  source: Stretch | null,
  content: readonly Stretch[],
): Found | null {
  const filled = content.filter(part => part.end > part.first)
  if (filled.length === 0) return null
  return {
    rule,
    lemma: hit.cue.lemma,
    source: source === null ? [] : [source],
    cue: [stretch(hit.first, hit.end)],
    content: filled,
  }
}

/** The subject of a verb: beside it, or shared with a verb before ("denied the raid and said …"). */
export function subjectOf(hit: CueHit, { words, sentence, earlier }: Scene): Stretch | null {
  const { tags, lower } = words
  const before = tags[hit.groupFirst - 1]
  const beside = nounPhraseBefore(words, hit.groupFirst, sentence.first)
  if (hit.finite && beside !== null) return beside
  if (hit.form === 'ing' && beside !== null && before !== 'mark') return beside
  const shared = earlier.findLast(one => one.source.length > 0 && (one.cue[0]?.first ?? 0) < hit.first)
  if (hit.finite && before !== 'conjunction' && before !== 'mark')
    return firstSubject(words, sentence.first, hit.groupFirst)
  const nearest = hit.form === 'ing' ? lastSubject(words, sentence.first, hit.groupFirst) : null
  if (nearest !== null && nearest.first > (shared?.cue[0]?.end ?? 0) && !inContent(shared, nearest))
    return nearest
  if (shared?.source[0] !== undefined) return shared.source[0]
  const first = nearest ?? firstSubject(words, sentence.first, hit.groupFirst)
  if (first !== null || hit.form !== 'ing') return first
  // "Citing a surge of raids, Ostra proposed …": the subject comes behind the comma.
  const comma = lower.indexOf(',', hit.end)
  return comma > 0 && comma < sentence.end
    ? firstSubject(words, comma, Math.min(sentence.end, comma + 40))
    : null
}

const inContent = (one: Found | undefined, part: Stretch): boolean =>
  one?.content.some(({ first, end }) => first <= part.first && part.first < end) === true

export const has = (hit: CueHit, frame: CueHit['cue']['frames'][number]): boolean =>
  hit.cue.frames.includes(frame)
