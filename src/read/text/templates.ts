import { hash } from 'node:crypto'
import type { Article, FurnitureTemplates } from '../../model/index.ts'
import { speaksOfPage } from './tell-kind.ts'
import { splitUnits, type Unit } from './unit.ts'

/** A line is furniture of an outlet when it stands in at least this many of its articles, and in this share of them. */
const LEAST_ARTICLES = 3
const LEAST_SHARE = 0.1
/** A longer line that recurs is a reprint's paragraph. */
const MOST_WORDS = 120

const lineHash = (line: string): string =>
  hash('sha256', line.replace(/\s+/g, ' ').trim().toLowerCase()).slice(0, 16)

/**
 * Learns which lines repeat across the articles of an outlet. Reprints share lines too, so a line counts once for all
 * articles in which the line before it and the line after it are the same as well: furniture recurs beside other words,
 * a reprinted paragraph beside its own.
 */
export function learnTemplates(articles: Iterable<Article>): FurnitureTemplates {
  const outlets = new Map<string, Article[]>()
  for (const article of articles) {
    const outlet = article.outlet ?? ''
    const known = outlets.get(outlet)
    if (known) known.push(article)
    else outlets.set(outlet, [article])
  }
  const learned = [...outlets]
    .map(([outlet, list]) => [outlet, recurring(list)] as const)
    .filter(([, lines]) => lines.length > 0)
  const sorted = Object.fromEntries(learned.sort(([a], [b]) => (a < b ? -1 : 1)))
  return { version: hash('sha256', JSON.stringify(sorted)).slice(0, 12), outlets: sorted }
}

function recurring(articles: readonly Article[]): string[] {
  const least = Math.max(LEAST_ARTICLES, Math.ceil(LEAST_SHARE * articles.length))
  const seen = new Map<string, { articles: Set<string>; surroundings: Set<string> }>()
  for (const { id, text, blocks } of articles) {
    const bodyHash = lineHash(
      blocks
        .filter(block => block.kind === 'paragraph')
        .slice(0, 2)
        .map(block => text.slice(block.start, block.end))
        .join(' '),
    )
    for (const unit of splitUnits(text)) {
      if (unit.words > MOST_WORDS || mayBeStatement(unit)) continue
      const key = lineHash(text.slice(unit.start, unit.end))
      const entry = seen.get(key) ?? { articles: new Set(), surroundings: new Set() }
      entry.articles.add(id)
      entry.surroundings.add(bodyHash)
      seen.set(key, entry)
    }
  }
  return [...seen]
    .filter(([, { articles: found, surroundings }]) => Math.min(found.size, surroundings.size) >= least)
    .map(([key]) => key)
    .sort()
}

/**
 * A sentence of some length in which the page does not speak of itself. The versions of one running story share their
 * background paragraphs under leads that differ, and so do reports of one war: learned as furniture, what the parties said
 * there would be cut out of every later report.
 */
const mayBeStatement = (unit: Unit): boolean =>
  unit.sentence && unit.words >= LEAST_STATEMENT && !speaksOfPage(unit)

const LEAST_STATEMENT = 8

/** Whether a unit is a line that was learned as furniture of this outlet. */
export function knownFurniture(
  text: string,
  templates: FurnitureTemplates | null,
  outlet: string | undefined,
): (unit: Unit) => boolean {
  const lines = new Set(templates?.outlets[outlet ?? ''] ?? [])
  if (lines.size === 0) return () => false
  return unit => unit.words <= MOST_WORDS && lines.has(lineHash(text.slice(unit.start, unit.end)))
}
