import { covers, type Range, type Statement } from '../../../model/index.ts'

/** Finds the innermost statement whose content covers a range: of several the shortest content. Null is the narrator. */
export type VoiceAt = (range: Range) => Statement | null

/** Statements are looked up by the sentence-sized cell they touch, so that an article of any length stays linear. */
const CELL = 512

export function voicesOf(statements: readonly Statement[]): VoiceAt {
  const cells = new Map<number, { span: Range; statement: Statement }[]>()
  for (const statement of statements)
    for (const span of statement.content.spans)
      for (let cell = Math.floor(span.start / CELL); cell <= Math.floor(span.end / CELL); cell++) {
        const known = cells.get(cell)
        if (known) known.push({ span, statement })
        else cells.set(cell, [{ span, statement }])
      }
  return range => {
    const around = (cells.get(Math.floor(range.start / CELL)) ?? []).filter(({ span }) => covers(span, range))
    const [inner] = around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
    return inner?.statement ?? null
  }
}

/** Tells whether a range begins somebody's source phrase, an article or "the" aside. */
export function sourcesOf(statements: readonly Statement[]): (range: Range) => boolean {
  const begins = new Set(statements.flatMap(({ source }) => source?.spans.map(span => span.start) ?? []))
  return ({ start }) => begins.has(start) || begins.has(start - 4)
}
