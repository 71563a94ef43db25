import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Actor, type Article, originalFromBytes, readArticle } from '../src/index.ts'
import type { GuiseRecord } from '../src/model/index.ts'
import { analyseArticle } from '../src/pipeline/index.ts'
import { groupActors, guisesOf, relatedPairs } from '../src/reconcile/actors/index.ts'
import type { Score } from './figures.ts'
import { missingOf } from './scorer.ts'

const BODIES = 'data/news-bodies.jsonl.gz'

/**
 * Two mentions in two bodies of the corpus, each by the body's id and its range there, and whether a reader takes them for one
 * actor (docs/methodology/actors.md). No word of the texts is in the file.
 */
type Marked = readonly [
  bodyA: string,
  startA: number,
  endA: number,
  bodyB: string,
  startB: number,
  endB: number,
  mark: 'same' | 'different',
]

const MARKED = new URL('./actors.json', import.meta.url)

/**
 * Whether two mentions lead to one actor, over pairs that were read and marked, hard ones among them. Only the articles of the
 * pairs are analysed, together. A mention at which no actor is found is one with nobody.
 */
export async function scoreActors(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, [BODIES])
  if (missing !== undefined) return { missing }
  const marked = JSON.parse(readFileSync(MARKED, 'utf8')) as Marked[]
  const wanted = new Set(marked.flatMap(([a, , , b]) => [a, b]))
  const found = actorsOf(readBodies(join(corpora, BODIES), wanted))
  const joined = ([a, startA, endA, b, startB, endB]: Marked): boolean => {
    const [one, other] = [found(a, startA, endA), found(b, startB, endB)]
    return one !== null && one === other
  }
  const halves = Object.groupBy(marked, pair => (isLookedAt(pair) ? 'looked' : 'unseen'))
  const unseen = halves.unseen ?? []
  return [
    { name: 'actors: precision over marked pairs', value: precision(marked, joined), bar: { least: 0.95 } },
    { name: 'actors: recall over marked pairs', value: recall(marked, joined) },
    { name: 'actors: F1 over marked pairs', value: f1(marked, joined) },
    { name: 'actors: precision, half that was not looked at', value: precision(unseen, joined) },
    { name: 'actors: recall, half that was not looked at', value: recall(unseen, joined) },
    { name: 'actors: F1, half that was not looked at', value: f1(unseen, joined) },
    { name: 'actors: F1, half whose errors were looked at', value: f1(halves.looked ?? [], joined) },
  ]
}

const isSame = (pair: Marked): boolean => pair[6] === 'same'

/** By a hash of the two bodies: errors of these were looked at while rules and weights were made. */
export const isLookedAt = ([a, startA, , b, startB]: Marked): boolean =>
  Number.parseInt(
    createHash('sha256').update(`${a} ${startA} ${b} ${startB}`).digest('hex').slice(0, 1),
    16,
  ) %
    2 ===
  0

type Joined = (pair: Marked) => boolean

const precision = (pairs: readonly Marked[], joined: Joined): number => share(pairs.filter(joined), isSame)
const recall = (pairs: readonly Marked[], joined: Joined): number => share(pairs.filter(isSame), joined)

function f1(pairs: readonly Marked[], joined: Joined): number {
  const right = pairs.filter(pair => isSame(pair) && joined(pair)).length
  return (2 * right) / (pairs.filter(isSame).length + pairs.filter(joined).length)
}

const share = (pairs: readonly Marked[], of: Joined): number => pairs.filter(of).length / pairs.length

function readBodies(path: string, wanted: ReadonlySet<string>): Map<string, Article> {
  const articles = new Map<string, Article>()
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    if (!wanted.has(id)) continue
    const { article } = readArticle(originalFromBytes(Buffer.from(text), `${id}.txt`, {}), null)
    if (article !== null) articles.set(id, article)
  }
  return articles
}

/** The actor that a range of a body leads to, when all the bodies are looked at together. */
function actorsOf(
  bodies: ReadonlyMap<string, Article>,
): (body: string, start: number, end: number) => string | null {
  const cast = new Map<string, readonly { readonly actor: Actor; readonly guise: string | null }[]>()
  const records = new Map<string, { record: GuiseRecord; articles: number }>()
  for (const [id, article] of bodies) {
    const { actors } = analyseArticle(article).interpretation
    const parts = guisesOf(article, actors)
    for (const part of parts) {
      const known = records.get(part.guise.id)
      const marks = [...new Set([...(known?.record.marks ?? []), ...part.marks])].sort()
      const articles = (known?.articles ?? 0) + 1
      const record = { guise: part.guise, marks, weight: Math.floor(Math.log2(articles)), siblings: 0 }
      records.set(part.guise.id, { record, articles })
    }
    const guiseOf = new Map(parts.map(({ actor, guise }) => [actor, guise.id]))
    cast.set(
      id,
      actors.map(actor => ({ actor, guise: guiseOf.get(actor.id) ?? null })),
    )
  }
  const groupOf = groupsOf([...records.values()].map(({ record }) => record))
  return (body, start, end) => {
    const there = (cast.get(body) ?? []).flatMap(({ actor, guise }) =>
      (/^(?:unnamed|document|crowd)$/.test(actor.kind) ? [] : actor.mentions).flatMap(range => {
        const common = Math.min(end, range.end) - Math.max(start, range.start)
        return common > 0
          ? [{ actor, guise, fit: common / Math.max(end - start, range.end - range.start) }]
          : []
      }),
    )
    const [best] = there.sort((a, b) => b.fit - a.fit || (a.actor.id < b.actor.id ? -1 : 1))
    return best === undefined ? null : best.guise === null ? best.actor.id : (groupOf.get(best.guise) ?? null)
  }
}

function groupsOf(all: readonly GuiseRecord[]): ReadonlyMap<string, string> {
  const siblings = Map.groupBy(all, ({ guise }) => guise.actor)
  const records = all.map(one => ({ ...one, siblings: siblings.get(one.guise.actor)?.length ?? 1 }))
  const parts = new Map(records.map(({ guise }) => [guise.id, guise.id]))
  const find = (id: string): string => {
    const parent = parts.get(id) ?? id
    return parent === id ? id : find(parent)
  }
  for (const [a, b] of relatedPairs(records, new Set(parts.keys()), [])) parts.set(find(a), find(b))
  const components = Map.groupBy(records, ({ guise }) => find(guise.id))
  return new Map(
    [...components.values()]
      .flatMap(component => groupActors(component, []))
      .flatMap(group => group.guises.map(guise => [guise, group.id] as const)),
  )
}
