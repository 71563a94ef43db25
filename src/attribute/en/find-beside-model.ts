import { confidenceOf } from './precision.ts'
import type { Found } from './rule.ts'
import type { Stretch } from './words.ts'

/** Below this a rule is wrong so often that what the model did not see is better left out: nouns and infinitives. */
const LEAST = 0.3

/**
 * What the rules find and the model's corpus does not teach: what is said inside what is said ("the ministry said the
 * rebels had denied the raid" – PolNeAR marks the outer saying alone), and sayings that the model saw nothing of, since its
 * corpus is of one country and one campaign.
 */
export function findBesideModel(byModel: readonly Found[], byRules: readonly Found[]): readonly Found[] {
  const contents = ownersOf(byModel, ({ content }) => content)
  const all = ownersOf(byModel, ({ cue, content }) => [...cue, ...content])
  return byRules.filter(
    one =>
      one.rule !== 'continued' &&
      confidenceOf(one.rule) >= LEAST &&
      (isInside(one, contents) || isApart(one, all)),
  )
}

type Owners = ReadonlyMap<number, Found>

function ownersOf(found: readonly Found[], partsOf: (one: Found) => readonly Stretch[]): Owners {
  const owners = new Map<number, Found>()
  for (const one of found)
    for (const { first, end } of partsOf(one)) for (let i = first; i < end; i++) owners.set(i, one)
  return owners
}

/** All of it stands within one content. */
function isInside({ source, cue, content }: Found, contents: Owners): boolean {
  const holder = contents.get(cue[0]?.first ?? -1)
  return (
    holder !== undefined &&
    [...source, ...cue, ...content].every(
      ({ first, end }) => contents.get(first) === holder && contents.get(end - 1) === holder,
    )
  )
}

function isApart({ cue, content }: Found, all: Owners): boolean {
  for (const { first, end } of [...cue, ...content])
    for (let i = first; i < end; i++) if (all.has(i)) return false
  return true
}
