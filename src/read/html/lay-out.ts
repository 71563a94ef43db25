import { isHidden } from './is-hidden.ts'
import type { Page, PageElement } from './page.ts'
import { BLOCK_TAGS, MARGIN_TAGS } from './tags.ts'

/** Where a text node stands in the text layer, outer white space left out. */
export interface Piece {
  /** Index of the text node in the page. */
  readonly node: number
  readonly start: number
  readonly end: number
  /** Pieces of one line run on without a block tag or an empty line between them. */
  readonly line: number
}

export interface Layout {
  readonly text: string
  /** In text order. */
  readonly pieces: readonly Piece[]
}

/** All visible text of a page in document order, white space collapsed and lines broken as a browser would. */
export function layOut(page: Page): Layout {
  const writer = new LineWriter()
  const open: PageElement[] = []
  let preformatted = 0
  const close = (before: number): void => {
    for (let last = open.at(-1); last && last.end <= before; last = open.at(-1)) {
      open.pop()
      if (last.tag === 'pre') preformatted--
      writer.breakLine(breakOf(last.tag))
    }
  }
  for (let at = 0; at < page.nodes.length; at++) {
    close(at)
    const node = page.nodes[at]
    if (!node) break
    if (node.type === 'text') {
      if (preformatted > 0) writer.writeVerbatim(node.index, node.text)
      else writer.write(node.index, node.text)
    } else if (isHidden(node)) {
      at = node.end - 1
    } else if (node.tag === 'br') {
      writer.forceBreak()
    } else {
      writer.breakLine(breakOf(node.tag))
      if (node.tag === 'pre') preformatted++
      open.push(node)
    }
  }
  return writer.result()
}

const breakOf = (tag: string): number => (MARGIN_TAGS.has(tag) ? 2 : BLOCK_TAGS.has(tag) ? 1 : 0)

class LineWriter {
  private readonly parts: string[] = []
  private readonly pieces: Piece[] = []
  private length = 0
  private line = 0
  /** Line feeds owed before the next text; white space owed within a line. */
  private breaks = 0
  private forced = 0
  private space = false

  breakLine(breaks: number): void {
    if (breaks > this.breaks) this.breaks = breaks
  }

  /** `<br>`: one ends the line inside its paragraph, two leave an empty line, as old pages part their paragraphs. */
  forceBreak(): void {
    this.forced = Math.min(this.forced + 1, 2)
  }

  write(node: number, raw: string): void {
    const text = raw.replace(/[ \t\n\r\f]+/g, ' ')
    const core = text.replace(/^ | $/g, '')
    if (text.startsWith(' ')) this.space = true
    if (core === '') return
    this.put(node, core)
    this.space = text.endsWith(' ')
  }

  /** Inside `pre`: white space as it stands, an empty line parts paragraphs. */
  writeVerbatim(node: number, raw: string): void {
    for (const [at, line] of raw.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (at > 0) this.forceBreak()
      if (line.trim() !== '') this.put(node, line.trimEnd())
    }
  }

  result(): Layout {
    return { text: this.parts.join(''), pieces: this.pieces }
  }

  private put(node: number, text: string): void {
    this.settle()
    this.pieces.push({ node, start: this.length, end: this.length + text.length, line: this.line })
    this.append(text)
  }

  private settle(): void {
    const breaks = Math.max(this.breaks, this.forced)
    if (this.length > 0) {
      if (this.breaks > 0 || this.forced > 1) this.line++
      this.append(breaks > 0 ? '\n'.repeat(breaks) : this.space ? ' ' : '')
    }
    this.breaks = 0
    this.forced = 0
    this.space = false
  }

  private append(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }
}
