import { firstThat } from '../../first-that.ts'
import { mentionsWithin } from '../../names/lead-mention.ts'
import type { View } from '../../view.ts'
import type { Toponym } from '../places/find-places.ts'
import type { Site } from './types.ts'

const LOCAL =
  /(?<![\p{L}-])(?:the (?:(?:border|port|mountain|coastal|strategic|key|besieged) )?(?:town|city|village)(?![\p{L}-])(?! (?:of|hall|council|centre|center|square|mayor)(?![\p{L}-]))|(?<=(?:captured|recaptured|retook|took|seized|lost|surrounded|besieged|encircled|overran|liberated|stormed|abandoned|regained control of|lost control of|taken|retaken|control|controls|controlled) )it(?![\p{L}'-])|(?<=(?:raised|hoisted|planted) )(?:its|their) (?:\p{Ll}+ )?flags?(?![\p{L}-])(?! (?:over|above|in|on|at|atop)(?!\p{L})))/giu
/** "Western Oskel", "Oskel state" are lands that a town lies in. */
const LAND =
  /^(?:(?:north|south|east|west)[\p{L}-]*|central|upper|lower) | (?:state|province|region|district|county|oblast|peninsula|governorate)$/iu
/** About two sentences: the name that "the town" stands for is not looked for farther back. */
const REACH = 350

/**
 * "The town", or "it" behind a verb of taking, read as the one town named in the stretch before it. Two towns there
 * mean that it is not resolved. Lands do not count, so that "Norland troops entered Oskel … the town" is Oskel.
 */
export function resolveLocal(
  view: View,
  toponyms: readonly Toponym[],
  isTown: (name: string) => boolean,
): Site[] {
  // A dateline says where the reporter sits.
  const towns = toponyms.filter(
    ({ name, use }) => use === 'locative' && name !== name.toUpperCase() && isTown(name) && !LAND.test(name),
  )
  return view.blocks.flatMap(block =>
    [...view.plain.slice(block.start, block.end).matchAll(LOCAL)].flatMap((match): Site[] => {
      const start = block.start + match.index
      const name = townOfChain(view, towns, start) ?? onlyTownBefore(towns, start)
      // What was taken before: only the records made so far can tell.
      if (name === null && match[0] === 'it')
        return [{ start, end: start + 2, name: '', town: null, kind: 'town' }]
      if (name === null) return []
      return [{ start, end: start + match[0].length, name, town: name, kind: 'town' }]
    }),
  )
}

/** The town that the words at a position are led back to. */
function townOfChain({ document }: View, towns: readonly Toponym[], position: number): string | null {
  const [mention] = mentionsWithin(document.mentions, { start: position, end: position + 1 })
  const chain = mention?.chain == null ? undefined : document.chains[mention.chain]
  const named = chain && document.mentions[chain.representative]
  if (!named) return null
  return towns.find(({ start, end }) => named.start <= start && end <= named.end)?.name ?? null
}

/** The one town named in the stretch before a position; null of none and of two. */
function onlyTownBefore(towns: readonly Toponym[], position: number): string | null {
  const next = firstThat(towns, ({ start }) => start >= position)
  const names = new Set<string>()
  for (let i = next - 1; i >= 0 && (towns[i]?.start ?? 0) >= position - REACH; i--)
    names.add(towns[i]?.name ?? '')
  const [name] = names
  return name !== undefined && names.size === 1 ? name : null
}
