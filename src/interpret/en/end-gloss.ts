import type { Range } from '../../model/index.ts'

/**
 * Glosses at a content's end: a relative clause behind a comma, a noun phrase that renames the name before it, and what
 * likens. They are the narrator's, and a gloss with a comma in it is left alone: what follows might be the speaker's.
 */
const GLOSSES: readonly RegExp[] = [
  /,\s+(?:which|who|whose|whom|where)\s[^,;:“”"]+$/u,
  /(?<=\p{Lu}[\p{L}.’'-]*),\s+(?:an?|one of|the|part of)\s[^,;:“”"]+$/u,
  /,\s+(?:along the lines of|in an apparent|in what|a move)\s[^,;:“”"]+$/u,
]

/** A finite verb of its own, or the last of a list: "with Ostra, the army fled", "with Ostra, the Union and Kovarra". */
const OWN_VERB =
  /^,\s+(?:an?|one of|the|part of)\s(?:(?!\b(?:who|that|which|whose|where|calling|said to)\b).)*\b(?:is|are|was|were|has|have|had|will|would|can|could|said|did|does|do|\p{L}+ed\s+(?:an?|the|its|his|her|their))\b|^,\s+the\s.*\band\b/u

/** "…, and the town": the last of several, no gloss. */
const LISTED = /,[^,]*,\s+(?:and|or)\b|\b(?:both|either)\b/u

/** Words before a gloss: "Earlier, a crowd gathered" has none. */
const LEAST = 4

/** A content in the reporter's words without the gloss at its end. */
function withoutGloss(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  for (const gloss of GLOSSES) {
    const found = gloss.exec(words)
    if (found === null || words.slice(0, found.index).split(/\s+/).length < LEAST) continue
    if (OWN_VERB.test(found[0]) || LISTED.test(words)) continue
    return { start, end: start + found.index }
  }
  return { start, end }
}

/** The last of an indirect content's parts without its gloss. */
export const withoutLastGloss = (text: string, parts: readonly Range[]): readonly Range[] =>
  parts.map((part, i) => (i === parts.length - 1 ? withoutGloss(text, part) : part))
