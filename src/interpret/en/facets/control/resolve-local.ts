import type { View } from '../../view.ts'
import type { Toponym } from '../places/find-places.ts'

const LOCAL =
  /\bthe (?:town|city|village)(?![\p{L}-])(?! (?:of|hall|council|centre|center|square|mayor)\b)/giu
/** About two sentences: the name that "the town" stands for is not looked for farther back. */
const REACH = 350

/**
 * "The town" read as the one town named in the stretch before it. Two towns there mean that it is not resolved.
 * Lands do not count, so that "Norland troops entered Oskel … the town" is Oskel.
 */
export function resolveLocal(
  view: View,
  toponyms: readonly Toponym[],
  isTown: (name: string) => boolean,
): Toponym[] {
  // A dateline says where the reporter sits.
  const towns = toponyms.filter(
    ({ name, use }) => use === 'locative' && name !== name.toUpperCase() && isTown(name),
  )
  let from = 0
  return view.blocks.flatMap(block =>
    [...view.plain.slice(block.start, block.end).matchAll(LOCAL)].flatMap((match): Toponym[] => {
      const start = block.start + match.index
      while (from < towns.length && (towns[from]?.start ?? 0) < start - REACH) from++
      const names = new Set<string>()
      for (let i = from; i < towns.length && (towns[i]?.start ?? 0) < start; i++)
        names.add(towns[i]?.name ?? '')
      const [name] = names
      return name === undefined || names.size > 1
        ? []
        : [{ start, end: start + match[0].length, name, use: 'locative' }]
    }),
  )
}
