import { cuesOf, type Frame } from '../../lexicon/en/cues.ts'
import type { Attribution, Range } from '../../model/index.ts'

/** The one spoken of or to: a few words without marks or a finite verb ("told Harl the army should move to stop it"). */
const PHRASE = String.raw`(?:(?!(?:is|are|was|were|has|have|had|will|would|should|must|can|could|may|might)\s)[^\s,;:“”"]+\s+){1,9}?`

/**
 * Where the matter begins behind the one who is accused or called upon. PolNeAR takes both into the content ("accused
 * {Ostra of shelling Velk}"); a statement has the one as its target and the other as its content.
 */
const BEGINS: readonly (readonly [frame: Frame, matter: RegExp])[] = [
  ['object-of', new RegExp(String.raw`^${PHRASE}of\s+(?=\p{L}+ing\b)|^of\s+`, 'u')],
  ['object-of', new RegExp(String.raw`^${PHRASE}of\s+`, 'u')],
  ['object-for', new RegExp(String.raw`^${PHRASE}for\s+|^for\s+`, 'u')],
  ['addressee-to', new RegExp(String.raw`^(?:on\s+|upon\s+)?${PHRASE}(?=to\s+\p{L})`, 'iu')],
]

/** The attribution's contents without the one accused, blamed or called upon at their beginning. */
export function matterOf(text: string, { cue, content, lemma }: Attribution): readonly Range[] {
  const [first, ...rest] = content
  const last = cue.at(-1)
  if (first === undefined || last === undefined || lemma === null || first.start < last.end) return content
  const frames = new Set(cuesOf(lemma).flatMap(row => row.frames))
  const words = text.slice(first.start, Math.min(first.end, first.start + 160))
  for (const [frame, matter] of BEGINS) {
    if (!frames.has(frame)) continue
    const lead = matter.exec(words)?.[0].length ?? 0
    if (lead > 0 && first.start + lead < first.end)
      return [{ start: first.start + lead, end: first.end }, ...rest]
  }
  return content
}
