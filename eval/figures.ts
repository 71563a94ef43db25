/** One measured figure: a share from 0 to 1, or a count of what went wrong. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** What the issue asks for; `most` for counts of faults. */
  readonly bar?: { readonly least: number } | { readonly most: number }
}

export interface Missing {
  readonly missing: string
}

export type Score = readonly Figure[] | Missing

export type Baseline = Readonly<Record<string, number>>

/** Smaller differences are noise of the fourth digit. */
const EPSILON = 0.00005

const isCount = (figure: Figure): boolean => figure.bar !== undefined && 'most' in figure.bar

const shown = (value: number, count: boolean): string => (count ? String(value) : (100 * value).toFixed(1))

const met = ({ value, bar }: Figure): boolean =>
  bar === undefined || ('least' in bar ? value >= bar.least : value <= bar.most)

function change(figure: Figure, before: number | undefined): string {
  if (before === undefined) return 'new'
  const difference = figure.value - before
  if (Math.abs(difference) < EPSILON) return ''
  const count = isCount(figure)
  const better = count ? difference < 0 : difference > 0
  const size = count ? Math.abs(difference) : Math.abs(100 * difference).toFixed(1)
  return `${better ? 'gain' : 'LOSS'} ${difference > 0 ? '+' : '−'}${size}`
}

/** A line a figure: value, change against the baseline, and whether the bar is reached. */
export function table(figures: readonly Figure[], baseline: Baseline): string {
  const width = Math.max(...figures.map(({ name }) => name.length))
  return figures
    .map(figure => {
      const count = isCount(figure)
      const bar = figure.bar
      const wanted =
        bar === undefined ? '' : 'least' in bar ? `bar ${shown(bar.least, count)}` : `bar ${bar.most}`
      const verdict = bar === undefined ? '' : `${wanted} ${met(figure) ? 'reached' : 'NOT REACHED'}`
      return `${figure.name.padEnd(width)}  ${shown(figure.value, count).padStart(6)}  ${change(figure, baseline[figure.name]).padEnd(11)}  ${verdict}`.trimEnd()
    })
    .join('\n')
}

export function summary(figures: readonly Figure[], baseline: Baseline): string {
  const changes = figures.map(figure => change(figure, baseline[figure.name]))
  const gains = changes.filter(text => text.startsWith('gain')).length
  const losses = changes.filter(text => text.startsWith('LOSS')).length
  const gone = Object.keys(baseline).filter(name => !figures.some(figure => figure.name === name))
  const lost = gone.length === 0 ? '' : `; not measured this time: ${gone.length}`
  return `${figures.length} figures: ${gains} gains, ${losses} losses, ${figures.filter(f => !met(f)).length} bars not reached${lost}`
}
