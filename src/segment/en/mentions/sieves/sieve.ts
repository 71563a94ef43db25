import type { Found, Page } from '../found.ts'
import type { Groups } from '../groups.ts'

/** What a sieve looks at. `groups` grows from sieve to sieve. */
export interface Scene {
  readonly page: Page
  readonly found: readonly Found[]
  readonly groups: Groups
  /** Index of the mention whose head is a token, -1 for none. */
  readonly atHead: Int32Array
}

/** One way to tell that two mentions are one: joins what it is sure of and leaves the rest to those behind it. */
export interface Sieve {
  readonly by: string
  readonly run: (scene: Scene) => void
}

/** Distinct groups among these mentions, the mention that stands for each. */
export function distinct({ groups }: Scene, mentions: Iterable<number>): number[] {
  const seen = new Set<unknown>()
  const first: number[] = []
  for (const mention of mentions) {
    const group = groups.of(mention)
    if (seen.has(group)) continue
    seen.add(group)
    first.push(mention)
  }
  return first
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
