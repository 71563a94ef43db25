import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article, Document, Range } from '../src/model/index.ts'
import { segment } from '../src/segment/index.ts'
import { averageOf, b3, type Chains, ceafE, f1Of, muc } from './coreference-measures.ts'
import type { Figure, Score } from './figures.ts'
import { missingOf } from './scorer.ts'

const LAYER = 'data/polnear/PART.corenlp.jsonl.gz'

type SilverToken = readonly [start: number, end: number, tag: string, ...rest: unknown[]]
type SilverMention = readonly [sentence: number, first: number, end: number, head: number]

interface Record {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly source: readonly (readonly [number, number])[] }[]
  readonly sents: readonly (readonly SilverToken[])[]
  /** Absent where the machine gave up. */
  readonly coref?: readonly (readonly SilverMention[])[]
}

/** A machine-made mention: its characters, those of its head, and whether the head is tagged as a name or a pronoun. */
interface Silver extends Range {
  readonly head: Range
  readonly tag: string
}

/**
 * Our chains against the machine-made ones of PolNeAR's development part, and where the pronouns and short names
 * among its attributions' sources lead. The machine's chains are no gold: they hold every repeated noun ("the
 * talks"), have mistakes of their own, and leave lone mentions out; what is compared is said with each figure.
 */
export async function scoreCoreference(corpora: string, part = 'dev'): Promise<Score> {
  const layer = LAYER.replace('PART', part)
  const missing = missingOf(corpora, [layer])
  if (missing !== undefined) return { missing }
  const records = gunzipSync(readFileSync(join(corpora, layer)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record)
    .filter(record => record.coref !== undefined)
  const read = records.map(record => ({ record, document: documentOf(record.text) }))
  const named = `PolNeAR ${part}`
  return [
    ...chainFigures(`coreference, ${named}, chains with a name, by head`, read, true, byHead),
    ...chainFigures(`coreference, ${named}, chains with a name, exact spans`, read, true, bySpan),
    ...chainFigures(`coreference, ${named}, all chains, by head`, read, false, byHead),
    ...sourceFigures(named, read),
  ]
}

interface Read {
  readonly record: Record
  readonly document: Document
}

/** Paragraphs as plain text files have them. */
export function documentOf(text: string): Document {
  const blocks = [...text.matchAll(/[^\s\n](?:[^\n]*\S)?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }))
  const article: Article = {
    type: 'article',
    id: 'ar-scored',
    sha256: '',
    uri: '',
    url: null,
    title: null,
    outlet: null,
    agency: null,
    published: null,
    language: 'en',
    metadataFrom: {},
    text,
    blocks,
    copyOf: null,
  }
  return segment(article)
}

const byHead = (mention: { head: Range }): string => `${mention.head.end}`
const bySpan = ({ start, end }: Range): string => `${start}-${end}`

/** The machine's chains. A possessive ending is no part of a span, here as there. */
export function silverOf({ text, sents, coref }: Record): Silver[][] {
  return (coref ?? []).map(chain =>
    chain.flatMap(([s, first, end, head]) => {
      const [a, z, h] = [sents[s]?.[first], sents[s]?.[end - 1], sents[s]?.[head]]
      if (!a || !z || !h) return []
      const last = z[2] === 'POS' ? z[0] : z[1]
      return [
        { start: a[0], end: Math.max(last, a[1]), head: { start: h[0], end: h[1] }, tag: tagOf(h, text) },
      ]
    }),
  )
}

const tagOf = (head: SilverToken, text: string): string =>
  /^(?:PRP|WP)/.test(head[2]) ? 'pronoun' : head[2].startsWith('NNP') ? 'name' : text === '' ? '' : 'noun'

/** Ours, with spans and heads as the machine's are. */
function oursOf({ mentions, chains, tokens }: Document): Silver[][] {
  return chains.map(chain =>
    chain.mentions.flatMap(i => {
      const mention = mentions[i]
      const head = mention && tokens[mention.head]
      if (!mention || !head) return []
      const tag =
        mention.kind === 'pronoun'
          ? 'pronoun'
          : mention.kind === 'name' || mention.kind === 'acronym'
            ? 'name'
            : 'noun'
      return [{ start: mention.start, end: mention.end, head, tag }]
    }),
  )
}

const hasName = (chain: readonly Silver[]): boolean => chain.some(({ tag }) => tag === 'name')
/** Relative pronouns and the first and second person are no business of these chains: left to who speaks. */
const LEFT_OUT = /^(?:who|i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$/i

function chainFigures(
  name: string,
  read: readonly Read[],
  named: boolean,
  keyOf: (mention: Silver) => string,
): Figure[] {
  const pairs = read.map(({ record, document }) => {
    const keep = (chains: readonly (readonly Silver[])[]): Chains =>
      chains
        .map(chain => chain.filter(({ head }) => !LEFT_OUT.test(record.text.slice(head.start, head.end))))
        .filter(chain => !named || hasName(chain))
        .map(chain => new Set(chain.map(keyOf)))
        .filter(chain => chain.size > 1)
    return { gold: keep(silverOf(record)), found: keep(oursOf(document)) }
  })
  const measures = { MUC: muc(pairs), 'B³': b3(pairs), 'CEAF-e': ceafE(pairs) }
  return [
    ...Object.entries(measures).map(([measure, counts]) => ({
      name: `${name}: ${measure}`,
      value: f1Of(counts),
    })),
    { name: `${name}: CoNLL average`, value: averageOf(Object.values(measures)) },
  ]
}

export type Outcome = 'right' | 'wrong' | 'unresolved' | 'not found'

/** A source that is a pronoun or a short form, with the name that the machine's chain gives it. */
export interface Lead {
  readonly at: number
  readonly text: string
  readonly wanted: string
  readonly got: string | null
  readonly outcome: Outcome
}

function sourceFigures(named: string, read: readonly Read[]): Figure[] {
  const leads = read.flatMap(({ record, document }) => leadsOf(record, document))
  const share = (outcome: Outcome, of = leads): number =>
    of.filter(lead => lead.outcome === outcome).length / Math.max(1, of.length)
  const pronouns = leads.filter(({ text }) => PRONOUN.test(text))
  const others = leads.filter(({ text }) => !PRONOUN.test(text))
  return [
    { name: `sources led to a name, ${named}: right`, value: share('right') },
    { name: `sources led to a name, ${named}: wrong`, value: share('wrong') },
    { name: `sources led to a name, ${named}: unresolved`, value: share('unresolved') + share('not found') },
    { name: `sources led to a name, ${named}: right, pronouns`, value: share('right', pronouns) },
    { name: `sources led to a name, ${named}: wrong, pronouns`, value: share('wrong', pronouns) },
    { name: `sources led to a name, ${named}: right, short forms`, value: share('right', others) },
    { name: `sources led to a name, ${named}: wrong, short forms`, value: share('wrong', others) },
  ]
}

const PRONOUN = /^(?:s?he|it|they|his|her|its|their|him|them|who|himself|herself)$/i

/**
 * Sources whose head stands in a machine-made chain with a name fuller than the source itself. Right: our chain's
 * fullest name and that one share their last word, or hold each other's words.
 */
export function leadsOf(record: Record, document: Document): Lead[] {
  const byEnd = new Map(
    document.mentions.map(mention => [document.tokens[mention.head]?.end ?? -1, mention] as const),
  )
  const silver = silverOf(record)
  const chainAt = new Map(silver.flatMap(chain => chain.map(mention => [mention.head.end, chain] as const)))
  return record.attributions.flatMap(({ source }) => {
    const head = headIn(source, silver)
    const chain = head && chainAt.get(head.head.end)
    const wanted = chain && fullest(chain, record.text)
    if (!head || !wanted) return []
    const text = record.text.slice(head.head.start, head.head.end)
    const written = record.text.slice(source[0]?.[0], source.at(-1)?.[1])
    if (LEFT_OUT.test(text) && !/^who$/i.test(text)) return []
    if (nameWords(wanted).every(word => nameWords(written).includes(word))) return []
    return [{ at: head.head.start, text, wanted, ...outcomeOf(document, byEnd.get(head.head.end), wanted) }]
  })
}

/** The machine's mention that lies in the source and takes in the most of it. */
function headIn(
  source: readonly (readonly [number, number])[],
  silver: readonly (readonly Silver[])[],
): Silver | null {
  let best: Silver | null = null
  for (const [from, to] of source)
    for (const chain of silver)
      for (const mention of chain)
        if (
          mention.start >= from &&
          mention.end <= to &&
          mention.end - mention.start > (best ? best.end - best.start : 0)
        )
          best = mention
  return best
}

const nameWords = (name: string): string[] =>
  name
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(word => /^\p{Lu}/u.test(word))

/** The name of most capitalised words in a chain; null where it has none. Long clauses that end in a name are none. */
function fullest(chain: readonly Silver[], text: string): string | null {
  const names = chain
    .filter(({ tag, start, head }) => tag === 'name' && head.end - start < 60)
    .map(({ start, head }) => text.slice(start, head.end))
  const best = names.sort((a, b) => nameWords(b).length - nameWords(a).length)[0]
  return best !== undefined && nameWords(best).length > 0 ? best : null
}

function outcomeOf(
  { mentions, chains, text }: Document,
  mention: Document['mentions'][number] | undefined,
  wanted: string,
): Pick<Lead, 'got' | 'outcome'> {
  if (mention === undefined) return { got: null, outcome: 'not found' }
  const chain = mention.chain === null ? undefined : chains[mention.chain]
  const representative = chain && mentions[chain.representative]
  if (!representative?.name) return { got: null, outcome: 'unresolved' }
  const got = text.slice(representative.start, representative.end)
  return { got, outcome: agrees(wanted, got) ? 'right' : 'wrong' }
}

function agrees(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.at(-1) === y.at(-1)) return true
  return x.every(word => y.includes(word)) || y.every(word => x.includes(word))
}
