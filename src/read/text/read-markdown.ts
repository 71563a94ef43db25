import { type Block, type FurnitureTemplates, type GivenMetadata, isIsoDate } from '../../model/index.ts'
import type { FoundMetadata, TextLayer } from '../layer.ts'
import { makeBlocks } from './make-blocks.ts'
import { markSections } from './mark-sections.ts'
import { knownFurniture } from './templates.ts'
import { splitUnits, type Unit } from './unit.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
/** Marks at the start of a line that are no words of it: headings, quotations, lists. */
const MARKUP = /^(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?!\*)|\d{1,3}[.)][ \t]+)+/
const NO_PROSE = /^(?:!\[[^\]]*\]\([^)]*\)|\[[^\]]+\]:\s|(?:[-*_][ \t]*){3,}$|\|.*\|$|<[^>]+>$)/
const FENCE = /^(?:```|~~~)/

/**
 * Markdown, unchanged: blocks leave out the marks of headings, lists and quotations; front matter is metadata;
 * code, pictures, tables and link definitions are no article.
 */
export function readMarkdown(
  text: string,
  templates: FurnitureTemplates | null,
  given: GivenMetadata,
): TextLayer {
  const front = FRONT_MATTER.exec(text)
  const skip = front?.[0].length ?? 0
  const known = knownFurniture(text, templates, given.outlet)
  const fenced = fences(text)
  let fence = 0
  const units: { unit: Unit; heading: number }[] = []
  for (const unit of splitUnits(text)) {
    // Both are in the order of the text: a look at all fences for every unit would be quadratic.
    while ((fenced[fence]?.end ?? Number.POSITIVE_INFINITY) < unit.end) fence++
    const inFence = unit.start >= (fenced[fence]?.start ?? Number.POSITIVE_INFINITY)
    if (unit.start < skip || NO_PROSE.test(unit.sample) || inFence) continue
    units.push(withoutMarkup(text, unit))
  }
  const headings = new Map(
    units.filter(item => item.heading > 0).map(item => [item.unit.start, item.heading]),
  )
  const blocks = makeBlocks(
    markSections(
      units.map(item => item.unit),
      known,
    ),
  ).map(block => byHeading(block, headings))
  const headline = blocks.find(block => block.kind === 'headline')
  const metadata = frontMetadata(front?.[1] ?? '')
  return {
    text,
    blocks,
    metadata: {
      ...metadata,
      title: metadata.title ?? (headline ? text.slice(headline.start, headline.end) : null),
    },
    problems: [],
  }
}

function withoutMarkup(text: string, unit: Unit): { unit: Unit; heading: number } {
  const markup = MARKUP.exec(unit.sample)?.[0] ?? ''
  const heading = /^(#{1,6})[ \t]/.exec(markup)?.[1]?.length ?? 0
  const closing = heading > 0 ? (/[ \t]+#+$/.exec(unit.sample)?.[0].length ?? 0) : 0
  const start = unit.start + markup.length
  const end = Math.max(start + 1, unit.end - closing)
  return { unit: { ...unit, start, end, sample: text.slice(start, Math.min(end, start + 2000)) }, heading }
}

/** A heading that was not taken for the headline is a subheading. */
function byHeading(block: Block, headings: ReadonlyMap<number, number>): Block {
  return headings.has(block.start) && block.kind === 'paragraph' ? { ...block, kind: 'subheading' } : block
}

function fences(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let open: number | null = null
  let at = 0
  for (const line of text.split('\n')) {
    if (FENCE.test(line.trimStart())) {
      if (open === null) open = at
      else {
        ranges.push({ start: open, end: at + line.length })
        open = null
      }
    }
    at += line.length + 1
  }
  return ranges
}

const KEYS: Readonly<Record<string, keyof FoundMetadata>> = {
  title: 'title',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  agency: 'agency',
  author: 'author',
  date: 'published',
  published: 'published',
  url: 'url',
  canonical: 'url',
  lang: 'language',
  language: 'language',
}

/** The plain `key: value` lines of front matter; nested values are nobody's metadata here. */
function frontMetadata(front: string): FoundMetadata {
  const found: { -readonly [K in keyof FoundMetadata]: FoundMetadata[K] } = {
    title: null,
    outlet: null,
    agency: null,
    author: null,
    published: null,
    url: null,
    language: null,
  }
  for (const line of front.split(/\r?\n/)) {
    const match = /^([A-Za-z_]+):\s*(.+?)\s*$/.exec(line)
    const key = KEYS[match?.[1]?.toLowerCase() ?? '']
    const value = match?.[2]?.replace(/^(["'])(.*)\1$/, '$2')
    if (key === undefined || !value) continue
    if (key === 'published' && !isIsoDate(value)) continue
    found[key] ??= value
  }
  return found
}
