/**
 * The words of raw news, one article a line, in the written form that the sequence model reads: for embeddings.
 *
 *   node train/attribution/export-words.ts CORPORA OUT
 */
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { writtenForm } from '../../src/attribute/en/tagger/read-features.ts'
import { originalFromBytes, readArticle, segment } from '../../src/index.ts'

const [corpora = '', out = ''] = process.argv.slice(2)
const file = createWriteStream(join(out, 'words.txt'))
for (const name of ['news-bodies.jsonl.gz', 'polnear/train.jsonl.gz']) {
  const lines = gunzipSync(readFileSync(join(corpora, 'data', name)))
    .toString('utf8')
    .split('\n')
  for (const [k, line] of lines.entries()) {
    if (line === '') continue
    const { text } = JSON.parse(line) as { text: string }
    const { article } = readArticle(originalFromBytes(Buffer.from(text), `${name}-${k}.txt`, {}), null)
    if (article === null) continue
    const forms = segment(article).tokens.map(({ start, end }) => writtenForm(article.text.slice(start, end)))
    file.write(`${forms.filter(form => !/\s/.test(form)).join(' ')}\n`)
  }
}
file.end()
