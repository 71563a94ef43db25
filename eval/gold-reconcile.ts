import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { originalFromBytes, readArticle } from '../src/index.ts'
import { interpret } from '../src/interpret/index.ts'
import type { Dossier, LedgerRecord } from '../src/model/index.ts'
import { shippedGazetteer } from '../src/pipeline/gazetteer.ts'
import { reconcile } from '../src/reconcile/index.ts'
import { segment } from '../src/segment/index.ts'
import type { Figure, Score } from './figures.ts'
import { attributionsOf, type GoldDocument, withGold } from './gold-statements.ts'
import { makeLedger } from './ledger.ts'
import { missingOf, runScorer } from './scorer.ts'

const STORIES = ['seeds', 'nigeria-ceasefire'] as const

interface Scored {
  readonly scores: Readonly<Record<string, { readonly f: number }>>
  readonly accuracy: Readonly<Record<string, { readonly value: number }>>
}

/** The judgements that linking answers for. */
const JUDGED = [
  'opposed pairs',
  'opposed, statement by statement',
  'same side, statement by statement',
  'disputes, statement by statement',
  'denial linked to what it denies',
]

/**
 * Both stories, once from the text and once from the annotated statements – their spans, acts, speakers and nesting,
 * with the propositions that are read in these spans, all articles of a story together. What is still wrong in the second is linking's own.
 */
export async function scoreGoldReconcile(corpora: string): Promise<Score> {
  const missing = missingOf(corpora, [
    'eval/ledger.mjs',
    ...STORIES.flatMap(story => [`gold/${story}.json`, `data/${story}`]),
  ])
  if (missing !== undefined) return { missing }
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-eval-'))
  try {
    const fed = STORIES.map(story => fromGold(corpora, story))
    const found: string[] = []
    for (const story of STORIES)
      found.push((await makeLedger(join(corpora, 'data', story), join(folder, `${story}.ledger`))).lines)
    const gold = scored(
      corpora,
      folder,
      fed.map(({ lines }) => lines),
    )
    const own = scored(corpora, folder, found)
    return [
      ...JUDGED.flatMap((name): Figure[] => [
        { name: `gold-reconcile: ${name}, gold statements`, value: gold(name) },
        { name: `gold-reconcile: ${name}, end to end`, value: own(name) },
      ]),
      {
        name: 'gold-reconcile: gold statements without a reading',
        value: fed.reduce((sum, { unread }) => sum + unread, 0) / fed.reduce((sum, { all }) => sum + all, 0),
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function fromGold(corpora: string, story: string): { lines: string; unread: number; all: number } {
  const { documents } = JSON.parse(readFileSync(join(corpora, 'gold', `${story}.json`), 'utf8')) as {
    documents: Record<string, GoldDocument>
  }
  const dossiers = Object.entries(documents).flatMap(([file, gold]) => {
    const bytes = readFileSync(join(corpora, 'data', story, file))
    const { article } = readArticle(originalFromBytes(bytes, file, {}), null)
    if (article === null) return []
    const document = segment(article)
    const interpretation = interpret(article, document, attributionsOf(gold), [], shippedGazetteer())
    return [withGold({ article, interpretation }, gold)]
  })
  return {
    lines: recordsOf(dossiers)
      .map(record => JSON.stringify(record))
      .join('\n'),
    unread: dossiers.reduce((sum, { unread }) => sum + unread, 0),
    all: dossiers.reduce((sum, { interpretation }) => sum + interpretation.statements.length, 0),
  }
}

function recordsOf(dossiers: readonly Dossier[]): LedgerRecord[] {
  const { claims, disputes } = reconcile(dossiers)
  const actors = new Map(
    dossiers.flatMap(({ interpretation }) => interpretation.actors.map(actor => [actor.id, actor])),
  )
  return [
    ...dossiers.flatMap(({ article, interpretation }) => [article, ...interpretation.statements]),
    ...actors.values(),
    ...claims,
    ...disputes,
  ]
}

/** The pooled figures of both stories, by the name of the judgement. */
function scored(corpora: string, folder: string, ledgers: readonly string[]): (name: string) => number {
  const args = STORIES.flatMap((story, i) => {
    const path = join(folder, `${story}.jsonl`)
    writeFileSync(path, ledgers[i] ?? '')
    return [join(corpora, 'gold', `${story}.json`), path]
  })
  const { scores, accuracy } = runScorer<Scored>(corpora, 'ledger.mjs', [...args, '--json'])
  return name => scores[name]?.f ?? accuracy[name]?.value ?? 0
}
