import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readPropositions } from '../src/interpret/index.ts'
import { PLOVER_GROUPS, type PloverGroup, type PloverRoot, ploverGroup } from '../src/lexicon/en/plover.ts'
import type { Article, Proposition, Range } from '../src/model/index.ts'
import { segment } from '../src/segment/index.ts'
import type { Score } from './figures.ts'

const GOLD = 'data/plover/train.tsv.gz'
const FOLDS = 5

/** The corpus numbers the groups of root categories 1 to 4; the roots themselves it does not give. */
const GROUPS = Object.keys(PLOVER_GROUPS) as PloverGroup[]

export interface Pair {
  readonly id: string
  readonly sentence: string
  readonly source: Range
  readonly target: Range
  readonly gold: PloverGroup
}

export interface Answer {
  readonly pair: Pair
  readonly found: PloverGroup
  /** The proposition that decided, null where none did and the fold's most frequent group stands in. */
  readonly by: Proposition | null
}

/**
 * Which group of PLOVER's root categories is read between two marked parties. Nothing is fitted but the group for
 * sentences of which nothing was read: the most frequent one of the other four folds.
 */
export async function scorePlover(corpora: string): Promise<Score> {
  const path = join(corpora, GOLD)
  if (!existsSync(path)) return { missing: GOLD }
  const answers = answerAll(readPairs(gunzipSync(readFileSync(path)).toString('utf8')))
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    macroF1(answers.filter((_, i) => i % FOLDS === fold)),
  )
  return [
    { name: 'PLOVER pairs: group of root categories, macro F1', value: mean(folds) },
    ...GROUPS.map(group => ({ name: `PLOVER pairs: ${group}, F1`, value: f1(answers, group) })),
    {
      name: 'PLOVER pairs: decided by a proposition',
      value: answers.filter(({ by }) => by !== null).length / answers.length,
    },
  ]
}

export function readPairs(table: string): Pair[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap(row => {
      const [, id = '', , marked = '', , , gold = ''] = row.split('\t')
      const group = GROUPS[Number(gold) - 1]
      const pair = group && unmark(marked)
      return pair ? [{ id, gold: group, ...pair }] : []
    })
}

/** Takes the marks out of "<s>Ostra</s> met <t>Kovarra</t>" and keeps where they were. */
function unmark(marked: string): Pick<Pair, 'sentence' | 'source' | 'target'> | null {
  const found: Record<string, { start: number; end: number }> = {}
  let sentence = ''
  for (const [piece, close, name = ''] of marked.matchAll(/<(\/?)([st])>|[^<]+|</g)) {
    if (name === '') sentence += piece
    else if (close === '/') found[name] = { start: found[name]?.start ?? 0, end: sentence.length }
    else found[name] = { start: sentence.length, end: sentence.length }
  }
  const { s: source, t: target } = found
  return source && target ? { sentence, source, target } : null
}

export function answerAll(pairs: readonly Pair[]): Answer[] {
  const told = pairs.map(pair => decide(pair, propositionsOf(pair.sentence)))
  return pairs.map((pair, i) => {
    const by = told[i] ?? null
    const others = pairs.filter((_, k) => k % FOLDS !== i % FOLDS)
    return { pair, by, found: by ? groupOf(by) : mostFrequent(others) }
  })
}

function propositionsOf(text: string): readonly Proposition[] {
  const article: Article = {
    type: 'article',
    id: 'ar-0000000000000000',
    uri: 'sentence',
    sha256: '',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    title: null,
    outlet: null,
    agency: null,
    published: null,
    language: 'en',
    copyOf: null,
  }
  return readPropositions(article, segment(article))
}

const touches = (a: Range | undefined, b: Range): boolean =>
  a !== undefined && a.start < b.end && b.start < a.end

/** The proposition that joins the two parties best: as actor and as any other part; of equals the first. */
function decide({ source, target }: Pair, propositions: readonly Proposition[]): Proposition | null {
  let best: Proposition | null = null
  let most = 0
  for (const proposition of propositions) {
    if (proposition.plover == null) continue
    const points = pointsOf(proposition, source, target)
    if (points > most) {
      most = points
      best = proposition
    }
  }
  return best
}

function pointsOf({ parts = {}, by = [] }: Proposition, source: Range, target: Range): number {
  const others = [parts.recipient, parts.object, parts.place]
  const isDone = touches(parts.actor, source)
  const isMet = others.some(part => touches(part, target)) || touches(parts.actor, target)
  const mentions = [parts.actor, ...others].some(part => touches(part, target) || touches(part, source))
  const verb = by.some(rule => rule.endsWith('.verb')) ? 0.5 : 0
  if (parts.predicate && touches(parts.predicate, source)) return 0
  return (isDone ? 4 : 0) + (isMet ? 3 : 0) + (mentions ? 1 : 0) + verb
}

/** Deeds that are promised or planned are words still; so are those that are demanded. */
export function groupOf({ plover, modality, polarity }: Proposition): PloverGroup {
  const group = ploverGroup(plover as PloverRoot)
  const coming = modality === 'promised' || modality === 'intended' || modality === 'scheduled'
  if (polarity === 'negative') return /cooperation/.test(group) ? 'verbal-conflict' : group
  if (modality === 'normative') return 'verbal-conflict'
  if (modality === 'promised' && plover === 'MOBILIZE') return 'verbal-cooperation'
  if (coming && group === 'material-cooperation') return 'verbal-cooperation'
  if (coming && group === 'material-conflict') return 'verbal-conflict'
  return group
}

function mostFrequent(pairs: readonly Pair[]): PloverGroup {
  const counts = GROUPS.map(group => pairs.filter(({ gold }) => gold === group).length)
  return GROUPS[counts.indexOf(Math.max(...counts))] ?? 'verbal-conflict'
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

const macroF1 = (answers: readonly Answer[]): number => mean(GROUPS.map(group => f1(answers, group)))

function f1(answers: readonly Answer[], group: PloverGroup): number {
  const right = answers.filter(({ pair, found }) => pair.gold === group && found === group).length
  const gold = answers.filter(({ pair }) => pair.gold === group).length
  const found = answers.filter(answer => answer.found === group).length
  return right === 0 ? 0 : (2 * right) / (gold + found)
}
