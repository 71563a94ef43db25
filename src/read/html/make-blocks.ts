import type { Block, Range } from '../../model/index.ts'
import { kindOf } from './kind-of.ts'
import type { Layout, Piece } from './lay-out.ts'
import type { Page } from './page.ts'

/** A line of the text layer of which pieces were taken for the article. */
export interface Line extends Range {
  readonly pieces: readonly Piece[]
}

/** Chosen text nodes → blocks, one for each line that holds any of them. */
export function makeBlocks(page: Page, layout: Layout, chosen: ReadonlySet<number>): Block[] {
  return linesOf(layout, chosen).map(line => ({
    kind: kindOf(page, layout, line),
    start: line.start,
    end: line.end,
  }))
}

/** From the first chosen piece of each line to its last: what was left out between them is too short to cut a sentence for. */
export function linesOf(layout: Layout, chosen: ReadonlySet<number>): Line[] {
  const byLine = Map.groupBy(
    layout.pieces.filter(piece => chosen.has(piece.node)),
    piece => piece.line,
  )
  return [...byLine.values()]
    .map(pieces => trimmed(layout.text, pieces))
    .filter(line => line.start < line.end)
}

function trimmed(text: string, pieces: readonly Piece[]): Line {
  const start = pieces[0]?.start ?? 0
  const end = pieces.at(-1)?.end ?? 0
  const words = text.slice(start, end)
  const leading = words.length - words.trimStart().length
  return { pieces, start: start + leading, end: Math.max(start + leading, start + words.trimEnd().length) }
}
