import { roleOf } from '../../../lexicon/en/roles.ts'
import type { Draft } from '../draft.ts'
import type { Cast } from '../names/cast.ts'
import { wordsOf } from '../names/words.ts'
import type { View } from '../view.ts'
import type { Speaker } from './types.ts'

/**
 * Whom a person speaks for, where no title says so. A minister who says "Selm has seen no proof" speaks for the land
 * that Selm is the capital of; the army's spokesman for the one land whose army the article names.
 */
export function affiliate(
  view: View,
  cast: Cast,
  drafts: readonly Draft[],
  speakers: readonly Speaker[],
): Speaker[] {
  const found = new Map<string, Set<string>>()
  speakers.forEach((speaker, i) => {
    const of = speaker.of === null ? bodyOf(speaker, cast, drafts[i], view) : null
    if (of === null || speaker.name === null) return
    const known = found.get(speaker.name)
    if (known) known.add(of)
    else found.set(speaker.name, new Set([of]))
  })
  return speakers.map(speaker => {
    const bodies = found.get(speaker.name ?? '')
    const only = speaker.of === null && bodies?.size === 1 ? [...bodies][0] : undefined
    return only === undefined ? speaker : { ...speaker, of: only }
  })
}

function bodyOf({ role, kind }: Speaker, cast: Cast, draft: Draft | undefined, view: View): string | null {
  if (kind !== 'person' || role === null) return null
  const words = role.toLowerCase().split(/[\s,]+/)
  const ofBody = landOfBody(words, cast)
  if (ofBody) return ofBody
  const holdsState = words.some(
    word => /^(?:minister|president|premier|ambassador|spokesman|spokeswoman)$/.test(word) && roleOf(word),
  )
  return holdsState && draft ? landSpokenFor(draft, cast, view) : null
}

/** "Army spokesman", where the article names one land's army and no other's. */
function landOfBody(role: readonly string[], cast: Cast): string | null {
  const lands = cast.bodies
    .filter(body => body.nation !== null && role.includes(body.head))
    .map(body => body.nation?.name)
  const distinct = [...new Set(lands)]
  return distinct.length === 1 ? (distinct[0] ?? null) : null
}

/** The content begins with a land or capital that does something. */
function landSpokenFor(draft: Draft, cast: Cast, view: View): string | null {
  const first = draft.content[0]
  if (!first) return null
  const [word, next] = wordsOf(
    view.plain.slice(first.start, Math.min(first.end, first.start + 60)),
    first.start,
  )
  if (!word?.capital || word.possessive || !next?.joined || next.capital) return null
  if (!/^(?:had|has|have|was|is|will|would|did|does|never|could|can)$/.test(next.text)) return null
  return (cast.nations.ofCapital(word.text) ?? cast.nations.named(word.text))?.name ?? null
}
