import { type Article, cutAtMarks, type Range } from '../../model/index.ts'
import type { Output } from '../terminal/output.ts'
import { printable } from '../terminal/printable.ts'
import { wrap } from '../terminal/table.ts'

export type Role = 'source' | 'cue' | 'content' | 'words'

export interface Mark extends Range {
  readonly role: Role
}

/** Longer lines are hard to read, however wide the terminal is. */
export const READABLE = 100

const STYLES = {
  source: ['bold', 'cyan'],
  cue: ['bold', 'yellow'],
  content: ['green'],
  words: ['bold', 'underline'],
} as const

/** Without colour the roles are told apart by signs: [source], <cue>, {content}. */
const SIGNS: Readonly<Record<Role, readonly [string, string]>> = {
  source: ['[', ']'],
  cue: ['<', '>'],
  content: ['{', '}'],
  words: ['*', '*'],
}

/**
 * The blocks that the marks lie in, with the marks shown. Where marks overlap, the one that begins last wins: the
 * cue inside a content is seen as a cue.
 */
export function inContext(article: Article, marks: readonly Mark[], output: Output): string {
  const blocks = article.blocks.filter(block =>
    marks.some(mark => mark.start < block.end && block.start < mark.end),
  )
  const stretches: readonly Range[] =
    blocks.length > 0 ? blocks : marks.map(({ start, end }) => around(article, start, end))
  return stretches.map(stretch => paint(article.text, stretch, marks, output)).join(' ⏎ ')
}

/** For what lies outside of all blocks: some words on either side. */
const around = ({ text }: Article, start: number, end: number): Range => ({
  start: Math.max(0, start - 80),
  end: Math.min(text.length, end + 80),
})

export function paint(text: string, stretch: Range, marks: readonly Mark[], output: Output): string {
  const pieces: { role: Role | null; text: string }[] = []
  for (const { start, end, over } of cutAtMarks(stretch, marks)) {
    const top = over.toSorted((a, b) => b.start - a.start || a.end - b.end)[0]
    const role = top?.role ?? null
    const previous = pieces.at(-1)
    if (previous && previous.role === role) previous.text += text.slice(start, end)
    else pieces.push({ role, text: text.slice(start, end) })
  }
  return pieces.map(piece => styled(piece.text, piece.role, output)).join('')
}

function styled(text: string, role: Role | null, output: Output): string {
  const shown = printable(text).replace(/\s+/g, ' ')
  if (role === null || shown === ' ') return shown
  const plain = output.style('bold', 'x') === 'x'
  if (!plain) return output.style([...STYLES[role]], shown)
  const [open, close] = SIGNS[role]
  return open + shown + close
}

/** Fields by name; a value that is too long for its line, or has several of its own, goes on under itself. */
export function fields(
  rows: readonly (readonly [name: string, value: string | null | undefined])[],
  output: Output,
): string {
  const shown = rows.filter((row): row is readonly [string, string] => Boolean(row[1]))
  const width = Math.max(0, ...shown.map(([name]) => name.length))
  const indent = ' '.repeat(width + 2)
  return shown
    .map(([name, value]) => {
      const lines = printable(value)
        .split('\n')
        .map(line => wrap(line, Math.min(output.columns, READABLE), indent))
        .join('')
      return `${output.style('dim', name.padEnd(width))}  ${lines.slice(indent.length)}`
    })
    .join('')
}
