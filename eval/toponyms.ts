import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { countryOfAdjective } from '../src/lexicon/en/countries.ts'
import { type Article, overlaps, type Place, type Range } from '../src/model/index.ts'
import { analyseArticle } from '../src/pipeline/index.ts'
import type { Figure, Score } from './figures.ts'
import { missingOf } from './scorer.ts'

const TR_NEWS = 'data/geoparsing/TR-News.xml.gz'
/** A hundred miles: what the field takes for the right place. */
const NEAR_KM = 161
const EARTH_KM = 6371

/** A place name that somebody marked, with where they say that it lies; null where they could not tell. */
export interface Gold extends Range {
  readonly phrase: string
  readonly spot: { readonly lat: number; readonly lon: number } | null
}

export interface MarkedArticle {
  readonly text: string
  readonly url: string | null
  readonly published: string | null
  readonly toponyms: readonly Gold[]
}

/**
 * Place names and where they lie, on TR-News. Found: our mention and theirs overlap, one to one. That corpus marks the
 * adjectives of nations ("Turkish") as place names; by our guidelines they are none. The figure that has a bar leaves
 * them out; the one beside it counts them as missed. Resolved: of those found that have a place in the corpus, the
 * share that we put within a hundred miles; a name left open counts as wrong, and is counted apart.
 */
export async function scoreToponyms(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, [TR_NEWS])
  if (missing !== undefined) return { missing }
  const xml = gunzipSync(readFileSync(join(corpora, TR_NEWS))).toString('utf8')
  const pairs = readCorpus(xml).map(marked => compare(marked, placesIn(marked)))
  const sum = (pick: (tally: Tally) => number): number => pairs.reduce((n, tally) => n + pick(tally), 0)
  const f1 = (wanted: number): number => (2 * sum(t => t.found)) / (sum(t => t.given) + wanted)
  const names = sum(t => t.wanted)
  const placed = sum(t => t.placed)
  const figures: Figure[] = [
    { name: 'toponyms, TR-News: found, F1', value: f1(names), bar: { least: 0.8 } },
    { name: 'toponyms, TR-News: found, precision', value: sum(t => t.found) / sum(t => t.given) },
    { name: 'toponyms, TR-News: found, recall', value: sum(t => t.found) / names },
    { name: 'toponyms, TR-News: found, F1 with adjectives', value: f1(names + sum(t => t.adjectives)) },
    {
      name: 'toponyms, TR-News: of those found, within 161 km',
      value: sum(t => t.near) / placed,
      bar: { least: 0.85 },
    },
    { name: 'toponyms, TR-News: of those found, left open', value: sum(t => t.open) / placed },
  ]
  return figures
}

export interface Tally {
  readonly wanted: number
  readonly adjectives: number
  readonly given: number
  readonly found: number
  /** Found, and placed by the corpus. */
  readonly placed: number
  readonly near: number
  readonly open: number
}

/** One of our mentions, whatever its use: that corpus marks the town in "Oskel Police" too. */
interface Mine extends Range {
  readonly place: Place
}

export function compare({ toponyms }: MarkedArticle, places: readonly Place[]): Tally {
  const adjectives = toponyms.filter(({ phrase }) => isAdjective(phrase))
  const wanted = toponyms.filter(({ phrase }) => !isAdjective(phrase))
  const mine = places
    .flatMap((place): Mine[] => place.mentions.map(mention => ({ ...mention, place })))
    .filter(mention => !adjectives.some(gold => overlaps(gold, mention)))
  const free = new Set(mine)
  const pairs = wanted.flatMap(gold => {
    const match = [...free].find(mention => overlaps(gold, mention))
    if (match) free.delete(match)
    return match ? [{ gold, place: match.place }] : []
  })
  const placed = pairs.filter(({ gold }) => gold.spot !== null)
  return {
    wanted: wanted.length,
    adjectives: adjectives.length,
    given: mine.length,
    found: pairs.length,
    placed: placed.length,
    near: placed.filter(({ gold, place }) => gold.spot && kilometres(gold.spot, place) <= NEAR_KM).length,
    open: placed.filter(({ place }) => place.lat === null).length,
  }
}

const isAdjective = (phrase: string): boolean =>
  (countryOfAdjective(phrase) !== null && !/^[A-Z.]+$/.test(phrase)) ||
  /^(?:Europe|Asi|Afric|Kurd)(?:an|ish)$/.test(phrase)

/** Along the great circle; endless where we say nothing. */
export function kilometres(
  gold: { readonly lat: number; readonly lon: number },
  { lat, lon }: Pick<Place, 'lat' | 'lon'>,
): number {
  if (lat === null || lon === null) return Number.POSITIVE_INFINITY
  const turn = (degrees: number): number => (degrees * Math.PI) / 180
  const [a, b] = [turn(gold.lat), turn(lat)]
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(turn(lon - gold.lon) / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h))
}

export function placesIn(marked: MarkedArticle): readonly Place[] {
  return analyseArticle(articleOf(marked), { engine: 'rules', least: null }).interpretation.places
}

/** The corpus's text begins behind its headline; a line is a paragraph. */
export function articleOf({ text, url, published }: MarkedArticle): Article {
  const blocks = [...text.matchAll(/[^\s\n](?:[^\n]*\S)?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }))
  return {
    type: 'article',
    id: 'ar-scored',
    sha256: '',
    uri: '',
    url,
    title: null,
    outlet: null,
    agency: null,
    published,
    language: 'en',
    metadataFrom: {},
    text,
    blocks,
    copyOf: null,
  }
}

/** The corpora's XML is plain enough for patterns: elements without attributes that matter, and no nesting of a kind in itself. */
export function readCorpus(xml: string): MarkedArticle[] {
  return [...xml.matchAll(/<article [\s\S]*?<\/article>/g)].map(([article]) => {
    const inside = /<text>\s*(?:<!\[CDATA\[([\s\S]*?)\]\]>|([\s\S]*?))\s*<\/text>/.exec(article)
    const text = inside?.[1] ?? unescaped(inside?.[2] ?? '')
    return {
      text,
      url: element(article, 'url')?.trim() ?? null,
      published: element(article, 'dltime')?.trim().slice(0, 10) ?? null,
      toponyms: [...article.matchAll(/<toponym>([\s\S]*?)<\/toponym>/g)].map(([, inside = '']) =>
        realigned(toGold(inside), text),
      ),
    }
  })
}

function toGold(inside: string): Gold {
  const [lat, lon] = [
    Number.parseFloat(element(inside, 'lat') ?? ''),
    Number.parseFloat(element(inside, 'lon') ?? ''),
  ]
  return {
    start: Number(element(inside, 'start')),
    end: Number(element(inside, 'end')),
    phrase: unescaped(element(inside, 'phrase') ?? ''),
    spot: Number.isNaN(lat) || Number.isNaN(lon) ? null : { lat, lon },
  }
}

/** Some articles of the corpus count a few characters differently: the phrase is looked for around where it should be. */
function realigned(gold: Gold, text: string): Gold {
  const { start, end, phrase } = gold
  if (phrase === '' || text.slice(start, end) === phrase) return gold
  const from = Math.max(0, start - DRIFT)
  const near = text.slice(from, end + DRIFT)
  const starts = [...near.matchAll(new RegExp(phrase.replace(/[^\p{L}\p{N}]/gu, '\\$&'), 'g'))].map(
    match => from + match.index,
  )
  const [best] = starts.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))
  return best === undefined ? gold : { ...gold, start: best, end: best + phrase.length }
}

const DRIFT = 40

const element = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
