import type { BlockKind, Range } from '../../model/index.ts'
import { hasCredit, standsUnderPicture } from './caption-signs.ts'
import { kindOf } from './kind-of.ts'
import type { Layout, Piece } from './lay-out.ts'
import { MAX_PATH } from './limits.ts'
import { ancestors, type Page, type PageElement } from './page.ts'
import { BLOCK_TAGS } from './tags.ts'

/** A line of the text layer of which pieces were taken for the article, with what the rules ask of it. */
export interface BodyLine extends Range {
  readonly kind: BlockKind
  readonly text: string
  readonly words: number
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linked: number
  /** The elements around it, the nearest first; the first is its own, inline ones included. */
  readonly path: readonly PageElement[]
  /** The nearest element that breaks lines. */
  readonly block: PageElement | null
}

/**
 * The lines that hold chosen text nodes (null: all), each from its first chosen piece to its last: what was left out between
 * them is too short to cut a sentence for.
 */
export function bodyLines(page: Page, layout: Layout, chosen: ReadonlySet<number> | null): BodyLine[] {
  const pieces = chosen ? layout.pieces.filter(piece => chosen.has(piece.node)) : layout.pieces
  const byLine = Map.groupBy(pieces, piece => piece.line)
  return [...byLine.values()].map(of => makeLine(page, layout.text, of)).filter(line => line.start < line.end)
}

function makeLine(page: Page, text: string, pieces: readonly Piece[]): BodyLine {
  const { start, end } = trimmed(text, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0)
  const words = text.slice(start, end)
  const node = pieces[0] && page.nodes[pieces[0].node]
  const path = node ? ancestors(page, node).take(MAX_PATH).toArray() : []
  const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const kind = kindOf(path)
  const isCaption =
    kind === 'paragraph' && (hasCredit(words, count) || standsUnderPicture(page, path, words, count))
  return {
    kind: isCaption ? 'caption' : kind,
    start,
    end,
    text: words,
    words: count,
    linked: linkedLength(page, pieces) / Math.max(1, words.length),
    path,
    block: path.find(element => BLOCK_TAGS.has(element.tag)) ?? null,
  }
}

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end)
  const leading = words.length - words.trimStart().length
  return { start: start + leading, end: Math.max(start + leading, start + words.trimEnd().length) }
}

function linkedLength(page: Page, pieces: readonly Piece[]): number {
  let length = 0
  for (const piece of pieces) {
    const node = page.nodes[piece.node]
    if (node && isLinked(page, node.parent)) length += piece.end - piece.start
  }
  return length
}

function isLinked(page: Page, parent: number): boolean {
  for (let at = parent; at >= 0; ) {
    const element = page.nodes[at]
    if (element?.type !== 'element' || BLOCK_TAGS.has(element.tag)) return false
    if (element.tag === 'a') return true
    at = element.parent
  }
  return false
}
