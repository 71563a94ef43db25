import type { FigureTrace } from '../../model/index.ts'

/** Figures on each side of a sum among which its parts are looked for. */
const NEAR = 4

/** "31 fighters were killed … the army lost 20, the rebels 11": what adds up to another figure beside it is a part of it. */
export function withParts(traces: readonly FigureTrace[]): FigureTrace[] {
  const parts = new Set<string>()
  traces.forEach((sum, i) => {
    const around = traces
      .slice(Math.max(0, i - NEAR), i + NEAR + 1)
      .filter(one => one !== sum && isExact(one))
    if (!isExact(sum)) return
    for (const [j, a] of around.entries())
      for (const b of around.slice(j + 1))
        if (deedOf(a) === deedOf(sum) && deedOf(b) === deedOf(sum) && a.least + b.least === sum.least)
          for (const { id } of [a, b]) parts.add(id)
  })
  return traces.map(trace => (parts.has(trace.id) ? { ...trace, part: true } : trace))
}

const isExact = ({ least, most }: FigureTrace): boolean => least === most

const deedOf = ({ what }: FigureTrace): string => what.split(' ')[0] ?? ''
