import { type Article, segment } from '../src/index.ts'
import { analyseArticle, attributeArticle } from '../src/pipeline/index.ts'

/** After one round that warms the code up and loads weights and gazetteer; a round is measured as a whole, since machines drift. */
const ROUNDS = 3
const ARTICLES = 300

/**
 * Interpretation against attribution, as an ingest runs both: by the model, with the gazetteer, on one core, in CPU time.
 * Each is the difference between a chain of stages with it and one without.
 */
export function benchInterpretation(all: readonly Article[]): void {
  const articles = all.slice(0, ARTICLES)
  const chains = [
    segment,
    (article: Article) => attributeArticle(article, { complete: true }),
    analyseArticleAlone,
  ]
  const rounds = Array.from({ length: ROUNDS + 1 }, () => chains.map(chain => cpuSeconds(articles, chain)))
  const ratios = rounds.slice(1).map(([a = 0, b = 0, c = 0]) => (c - b) / (b - a))
  const best = Math.min(...rounds.slice(1).map(([, b = 0, c = 0]) => c - b))
  const median = ratios.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN
  console.log(
    `interpret by attribute's time     ${median.toFixed(2)} (bar 0.60), in rounds ${ratios.map(ratio => ratio.toFixed(2)).join(', ')}; ${((1000 * best) / articles.length).toFixed(1)} ms an article`,
  )
}

const analyseArticleAlone = (article: Article): unknown => analyseArticle(article)

function cpuSeconds(articles: readonly Article[], work: (article: Article) => unknown): number {
  const before = process.cpuUsage()
  for (const article of articles) work(article)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
