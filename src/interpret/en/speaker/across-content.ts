import type { Mention } from '../../../model/index.ts'
import type { Scene } from './types.ts'

/**
 * "Rebels shot Ivo Tarn, the mayor said": the comma ends what is said, and the mayor is not Ivo Tarn, however much it looks like
 * "Ivo Tarn, the mayor, said". True where the name that led the source into its chain is the last word of the content – and
 * no other mention of the chain has the noun: then Tarn was the mayor before.
 */
export function isAcrossContent(scene: Scene, chain: number, lead: Mention | null): boolean {
  if (lead === null || lead.kind === 'pronoun') return false
  const { view, draft } = scene
  const { mentions, chains } = view.document
  const members = (chains[chain]?.mentions ?? []).flatMap(i => mentions[i] ?? [])
  const before = members.find(
    mention =>
      mention.end <= lead.start &&
      /^["'”’]?,["'”’]?\s*$/.test(view.plain.slice(mention.end, lead.start)) &&
      draft.content.some(({ start, end }) => start <= mention.start && mention.end <= end + 1),
  )
  if (before === undefined) return false
  const noun = scene.head.at(-1)?.text.toLowerCase() ?? ''
  return !members.some(
    other =>
      other !== before &&
      other.start !== lead.start &&
      view.plain
        .slice(other.start, other.end)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(noun),
  )
}
