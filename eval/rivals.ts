import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { analyseArticle, originalFromBytes, readArticle } from '../src/index.ts'
import type { Dossier, FacetTrace } from '../src/model/index.ts'
import { linkForward, tracesOf } from '../src/reconcile/facets/index.ts'
import { traceId } from '../src/reconcile/facets/trace-agreements.ts'
import type { Score } from './figures.ts'
import { missingOf } from './scorer.ts'

const BODIES = 'data/news-bodies.jsonl.gz'

type Kind = 'figure' | 'control' | 'agreement'
type Mark = 'same' | 'conflict' | 'apart'

/**
 * Two facets of two bodies, each by the body's id and the offset at which it begins – an agreement's first mention – and how
 * they stand to each other: of one quantity, place and holder, or agreement; of one and contradicting each other; or
 * apart (docs/methodology/facets.md).
 */
type Marked = readonly [
  kind: Kind,
  a: string,
  startA: number,
  b: string,
  startB: number,
  mark: Mark,
  doubt?: 'unsure',
]

const MARKED = new URL('./rivals.json', import.meta.url)

/**
 * Links between facets of different articles, against pairs that were read and marked. Only the errors of the first half have
 * been looked at. A pair is taken by itself: what a group joins through others is not counted.
 */
export async function scoreRivals(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, [BODIES])
  if (missing !== undefined) return { missing }
  const marked = JSON.parse(readFileSync(MARKED, 'utf8')) as Marked[]
  const found = findIn(join(corpora, BODIES), marked)
  const figures = marked.filter(([kind]) => kind === 'figure')
  const others = marked.filter(([kind]) => kind !== 'figure')
  const halves = Object.groupBy(figures, pair => (isLookedAt(pair) ? 'looked' : 'unseen'))
  const rest = Object.groupBy(others, pair => (isLookedAt(pair) ? 'looked' : 'unseen'))
  return [
    ...both('figures in conflict', figures, found, 'conflict'),
    ...both('figures of one quantity, in conflict or not', figures, found, 'linked'),
    ...both('the same, half whose errors were looked at', halves.looked ?? [], found, 'linked'),
    ...both('the same, other half', halves.unseen ?? [], found, 'linked'),
    ...both('the same, where the reader was in no doubt', figures.filter(isSure), found, 'linked'),
    ...both('control and agreements that are one', others, found, 'linked'),
    ...both(
      'the same, half whose errors were looked at',
      rest.looked ?? [],
      found,
      'linked',
      'control and agreements',
    ),
    ...both('the same, other half', rest.unseen ?? [], found, 'linked', 'control and agreements'),
  ]
}

const isSure = (pair: Marked): boolean => pair[6] === undefined

const isLookedAt = (pair: Marked): boolean =>
  Number.parseInt(createHash('sha256').update(pair.slice(0, 5).join(' ')).digest('hex').slice(0, 1), 16) %
    2 ===
  0

type Found = (pair: Marked) => Mark

function both(
  name: string,
  pairs: readonly Marked[],
  found: Found,
  wanted: 'conflict' | 'linked',
  of = 'figures',
): { readonly name: string; readonly value: number }[] {
  const holds = (mark: Mark): boolean => (wanted === 'conflict' ? mark === 'conflict' : mark !== 'apart')
  const right = pairs.filter(pair => holds(pair[5]) && holds(found(pair))).length
  const label = name.startsWith('the same') ? `rivals: ${of}: ${name}` : `rivals: ${name}`
  const counted = `(${pairs.filter(pair => holds(pair[5])).length} of ${pairs.length} pairs)`
  return [
    {
      name: `${label}, precision ${counted}`,
      value: right / Math.max(1, pairs.filter(pair => holds(found(pair))).length),
    },
    { name: `${label}, recall`, value: right / Math.max(1, pairs.filter(pair => holds(pair[5])).length) },
  ]
}

/** What the software makes of a pair of traces; what it only suggests or leaves unclear is apart. */
function findIn(path: string, marked: readonly Marked[]): Found {
  const wanted = new Set(marked.flatMap(([, a, , b]) => [a, b]))
  const traces = tracesByPlace(path, wanted)
  return ([kind, a, startA, b, startB]) => {
    const [one, other] = [traces.get(`${kind} ${a} ${startA}`), traces.get(`${kind} ${b} ${startB}`)]
    if (!one || !other || !one.keys.some(key => other.keys.includes(key))) return 'apart'
    const relation = linkForward(one, [other])[0]?.link.relation
    if (relation === 'conflict') return 'conflict'
    return relation === 'same' || relation === 'update' ? 'same' : 'apart'
  }
}

function tracesByPlace(path: string, wanted: ReadonlySet<string>): ReadonlyMap<string, FacetTrace> {
  const traces = new Map<string, FacetTrace>()
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const { article } = wanted.has(id)
      ? readArticle(originalFromBytes(Buffer.from(text), `${id}.txt`, {}), null)
      : { article: null }
    if (article === null) continue
    const dossier = { article, interpretation: analyseArticle(article).interpretation }
    const starts = startsOf(dossier)
    for (const trace of tracesOf(dossier)) traces.set(`${trace.kind} ${id} ${starts.get(trace.id)}`, trace)
  }
  return traces
}

function startsOf({ article, interpretation }: Dossier): ReadonlyMap<string, number> {
  const { figures, controls, agreements } = interpretation
  return new Map([
    ...[...figures, ...controls].map(({ id, start }) => [id, start] as const),
    ...agreements.map(({ id, mentions }) => [traceId(id, article.id), mentions[0]?.start ?? 0] as const),
  ])
}
