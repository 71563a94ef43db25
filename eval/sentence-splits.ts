import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type Article, type Range, segment } from '../src/index.ts'
import type { Figure, Score } from './figures.ts'
import { missingOf } from './scorer.ts'

const EWT = 'data/ud-ewt/dev.conllu.gz'
const POLNEAR_LAYER = 'data/polnear/dev.corenlp.jsonl.gz'

/** A text whose sentences somebody else has marked; `ends` are offsets just behind each sentence. */
interface Marked {
  readonly text: string
  readonly blocks: readonly Range[]
  readonly ends: ReadonlySet<number>
}

/**
 * Sentence boundaries, as F1 over the words that end a sentence. Ends of paragraphs are counted too, in the
 * first figure of each corpus; the second leaves them out, since they are given.
 */
export async function scoreSentenceSplits(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, [EWT, POLNEAR_LAYER])
  if (missing !== undefined) return { missing }
  return [
    ...figuresOf('UD-EWT dev', ewt(corpora), { least: 0.84 }),
    ...figuresOf('PolNeAR dev', polnear(corpora), { least: 0.97 }),
  ]
}

function figuresOf(name: string, texts: readonly Marked[], bar: NonNullable<Figure['bar']>): Figure[] {
  return [
    { name: `sentences: boundaries, ${name}`, value: f1(texts, false), bar },
    { name: `sentences: boundaries inside paragraphs, ${name}`, value: f1(texts, true) },
  ]
}

function f1(texts: readonly Marked[], inside: boolean): number {
  let right = 0
  let found = 0
  let wanted = 0
  for (const marked of texts) {
    const given = inside
      ? lastWords(
          marked.text,
          marked.blocks.map(block => block.end),
        )
      : new Set<number>()
    const ends = lastWords(marked.text, split(marked)).difference(given)
    const gold = lastWords(marked.text, marked.ends).difference(given)
    right += ends.intersection(gold).size
    found += ends.size
    wanted += gold.size
  }
  return (2 * right) / (found + wanted)
}

/**
 * Where the last word of each sentence ends. Marks behind it do not count: the machine layer gives the opening ''
 * of a paragraph to the sentence before, and a dash or "..." between two sentences belongs to either.
 */
function lastWords(text: string, ends: Iterable<number>): Set<number> {
  const words = new Set<number>()
  for (let end of ends) {
    while (end > 0 && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end--
    words.add(end)
  }
  return words
}

function split({ text, blocks }: Marked): number[] {
  const article: Article = {
    type: 'article',
    id: 'ar-0',
    uri: 'text',
    sha256: '',
    text,
    blocks: blocks.map(block => ({ ...block, kind: 'paragraph' })),
    title: null,
    outlet: null,
    agency: null,
    published: null,
    language: 'en',
    copyOf: null,
  }
  return segment(article).sentences.map(sentence => sentence.end)
}

const lines = (corpora: string, path: string): string[] =>
  gunzipSync(readFileSync(join(corpora, path)))
    .toString('utf8')
    .split('\n')

/** Sentences of a paragraph joined by a space, paragraphs by a blank line; each document is one text. */
function ewt(corpora: string): Marked[] {
  const documents: string[][][] = []
  for (const line of lines(corpora, EWT)) {
    if (line.startsWith('# newdoc')) documents.push([])
    else if (line.startsWith('# newpar')) documents.at(-1)?.push([])
    else if (line.startsWith('# text = '))
      documents.at(-1)?.at(-1)?.push(line.slice('# text = '.length).trim())
  }
  return documents.map(paragraphs => {
    let text = ''
    const blocks: Range[] = []
    const ends = new Set<number>()
    for (const sentences of paragraphs.filter(p => p.length > 0)) {
      if (text) text += '\n\n'
      const start = text.length
      sentences.forEach((sentence, i) => {
        text += (i > 0 ? ' ' : '') + sentence
        ends.add(text.length)
      })
      blocks.push({ start, end: text.length })
    }
    return { text, blocks, ends }
  })
}

/** Each sentence is a list of tokens: start, end, part of speech, lemma, entity class, head, relation. */
interface Layer {
  readonly text: string
  readonly sents: null | readonly (readonly (readonly [start: number, end: number, ...rest: unknown[]])[])[]
}

/** The machine layer's sentences; its blocks are the paragraphs of the text, a line each. */
function polnear(corpora: string): Marked[] {
  return lines(corpora, POLNEAR_LAYER)
    .filter(Boolean)
    .map(line => JSON.parse(line) as Layer)
    .flatMap(({ text, sents }) => {
      // The machine layer is missing for some articles.
      if (sents === null) return []
      const ends = sents.map(tokens => tokens.at(-1)?.[1]).filter(end => end !== undefined)
      return [{ text, blocks: paragraphsOf(text), ends: new Set(ends) }]
    })
}

/** Paragraphs end at a blank line; a single line break is a wrapped line. */
function paragraphsOf(text: string): Range[] {
  const blocks: Range[] = []
  for (const { index, 0: stretch } of text.matchAll(/\S(?:.|\n(?![^\S\n]*(?:\n|$)))*/g)) {
    blocks.push({ start: index, end: index + stretch.trimEnd().length })
  }
  return blocks
}
