/**
 * PolNeAR, our own text and raw news as the sequence model reads them: one JSON line an article, with the features of our
 * own segmenter and rules, the attributions as token numbers (none for raw news), and the machine-made parts of speech
 * and dependencies for the tasks that are learned beside it.
 *
 *   node train/attribution/export-features.ts CORPORA OUT
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findByRules } from '../../src/attribute/en/find-by-rules.ts'
import { readFeatures } from '../../src/attribute/en/tagger/read-features.ts'
import { readWords } from '../../src/attribute/en/words.ts'
import { originalFromBytes, readArticle, segment } from '../../src/index.ts'
import { type Gold, readMarked } from './read-marked.ts'

const [corpora = '', out = ''] = process.argv.slice(2)

function rowOf(gold: Gold): string | null {
  const { article } = readArticle(originalFromBytes(Buffer.from(gold.text), `${gold.id}.txt`, {}), null)
  if (article === null) return null
  if (gold.attributions.length > 0 && article.text.trimEnd() !== gold.text.trimEnd())
    throw new Error(`${gold.id}: the reader changed the text`)
  const document = segment(article)
  const words = readWords(document)
  const features = readFeatures(words, findByRules(words))
  const { tokens, sentences } = document
  const at = (spans: readonly (readonly [number, number])[]): number[] =>
    tokens.flatMap((token, i) => (spans.some(([s, e]) => token.start < e && token.end > s) ? [i] : []))
  const byStart = new Map(tokens.map((token, i) => [token.start, i]))
  const machine = (gold.sents ?? []).flatMap(sentence =>
    sentence.flatMap(([start, , pos, , ner, head, relation]) => {
      const i = byStart.get(start)
      const to = head < 0 ? -1 : (byStart.get(sentence[head]?.[0] ?? -1) ?? -2)
      return i === undefined ? [] : [[i, pos, ner, to, relation]]
    }),
  )
  return JSON.stringify({
    id: gold.id,
    words: features.words,
    classes: Buffer.from(features.classes).toString('base64'),
    spans: tokens.map(({ start, end }) => [start, end]),
    sentences: sentences.map(({ tokens: [first, end], block }) => [first, end, block]),
    attributions: gold.attributions.map(({ source, cue, content }) => [at(source), at(cue), at(content)]),
    machine,
  })
}

function write(name: string, golds: Iterable<Gold>): void {
  const file = createWriteStream(join(out, `${name}.jsonl`))
  for (const gold of golds) {
    const row = rowOf(gold)
    if (row !== null) file.write(`${row}\n`)
  }
  file.end()
}

function* polnear(part: string): Generator<Gold> {
  const lines = gunzipSync(readFileSync(join(corpora, `data/polnear/${part}.corenlp.jsonl.gz`))).toString(
    'utf8',
  )
  for (const line of lines.split('\n')) if (line !== '') yield JSON.parse(line) as Gold
}

function* news(): Generator<Gold> {
  const lines = gunzipSync(readFileSync(join(corpora, 'data/news-bodies.jsonl.gz'))).toString('utf8')
  for (const [k, line] of lines.split('\n').entries())
    if (line !== '')
      yield { id: `news-${k}`, text: (JSON.parse(line) as { text: string }).text, attributions: [] }
}

write('train', polnear('train'))
write('dev', polnear('dev'))
write('own', readMarked(new URL('text/', import.meta.url)))
write('news', news())
