import type { Decision } from '../../model/index.ts'
import { compareGuises } from './compare.ts'
import type { Bearer, Evidence } from './types.ts'
import { confidenceOf, excludes } from './weigh.ts'

/** A reason to take two guises for one actor; each pair once, the first by id as `a`. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly by: string
  readonly confidence: number
  readonly evidence: Evidence
}

/** All that bears on which guises are one. */
export interface Bonds {
  /** Surest first. */
  readonly links: readonly Link[]
  /** Pairs that cannot be one whatever goes between them, each both ways. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
  /** What a person joined. */
  readonly together: readonly Link[]
  /** What a person put apart, each both ways. */
  readonly decidedApart: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reasons for and against among the guises. A person's word goes before any of ours; apart before together. */
export function bondsAmong(
  bearers: readonly Bearer[],
  decisions: readonly Decision[],
  wanted: (a: string, b: string) => boolean = () => true,
): Bonds {
  const decided = decisions.filter(({ of }) => of === 'actor')
  const decidedApart = pairsOf(bearers, decided, 'apart')
  const joined = pairsOf(bearers, decided, 'together')
  const links: Link[] = []
  const apart = new Map([...decidedApart].map(([id, others]) => [id, new Set(others)]))
  for (const [a, b] of candidatePairs(bearers)) {
    if (!wanted(a.id, b.id)) continue
    const found = compareGuises(a, b)
    if (found === null || joined.get(a.id)?.has(b.id)) continue
    if (excludes(found.evidence)) note(apart, a.id, b.id)
    links.push({ a: a.id, b: b.id, by: found.by, confidence: confidenceOf(found), evidence: found.evidence })
  }
  const together = [...joined].flatMap(([a, others]) =>
    [...others]
      .filter(b => a < b && !decidedApart.get(a)?.has(b))
      .map(b => ({ a, b, by: 'decided', confidence: 1, evidence: { decided: 1 } })),
  )
  return { links: links.sort(bySurety), apart, together: together.sort(bySurety), decidedApart }
}

const bySurety = (x: Link, y: Link): number =>
  y.confidence - x.confidence || compare(x.a, y.a) || compare(x.b, y.b)

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)

/** Pairs that share a mark, each once. */
function* candidatePairs(bearers: readonly Bearer[]): Iterable<readonly [Bearer, Bearer]> {
  const byMark = new Map<string, Bearer[]>()
  const sorted = [...bearers].sort((x, y) => compare(x.id, y.id))
  for (const bearer of sorted) {
    const others = new Set<Bearer>()
    for (const mark of bearer.marks) {
      if (mark.startsWith('~')) continue
      // By an acronym told and by initials alike.
      const key = mark.replace(/^p /, 'a ')
      const known = byMark.get(key) ?? []
      for (const other of known) others.add(other)
      byMark.set(key, [...known, bearer])
    }
    for (const other of others) yield [other, bearer]
  }
}

type Pairs = Map<string, Set<string>>

function note(pairs: Pairs, a: string, b: string): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = pairs.get(x)
    if (known) known.add(y)
    else pairs.set(x, new Set([y]))
  }
}

/** A decision names actors by the id of a name, which are all its guises, or of one guise. */
function pairsOf(bearers: readonly Bearer[], decisions: readonly Decision[], kind: Decision['kind']): Pairs {
  const pairs: Pairs = new Map()
  const named = (id: string): Bearer[] =>
    bearers.filter(({ record: { guise } }) => guise.id === id || guise.actor === id)
  for (const decision of decisions) {
    if (decision.kind !== kind) continue
    for (const a of named(decision.a)) for (const b of named(decision.b)) if (a !== b) note(pairs, a.id, b.id)
  }
  return pairs
}
