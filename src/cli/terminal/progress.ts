import type { Phase, PipelineEvent } from '../../pipeline/index.ts'

const BAR = 24
/** In a pipe or a log, a line now and then is enough. */
const QUIET_MS = 10_000
const REDRAW_MS = 100

export interface ProgressTarget {
  readonly write: (text: string) => void
  readonly terminal: boolean
  /** Milliseconds, from any zero. */
  readonly now: () => number
}

const LABELS: Readonly<Record<Phase, string>> = {
  read: 'reading',
  analyse: 'analysing',
  reconcile: 'reconciling',
  verify: 'verifying',
  embed: 'embedding',
  compare: 'comparing',
  ask: 'asking',
}

/** Shows how far a long job is: a bar with rate and time left on a terminal, a quiet line now and then in a pipe. */
export class Progress {
  readonly #target: ProgressTarget
  #phase: Phase | null = null
  #since = 0
  #told = Number.NEGATIVE_INFINITY
  #drawn = false

  constructor(target: ProgressTarget) {
    this.#target = target
  }

  onEvent(event: PipelineEvent): void {
    if (event.kind !== 'progress') return
    const now = this.#target.now()
    if (event.phase !== this.#phase) {
      this.clear()
      this.#phase = event.phase
      this.#since = now
      this.#told = this.#target.terminal ? Number.NEGATIVE_INFINITY : now
    }
    const every = this.#target.terminal ? REDRAW_MS : QUIET_MS
    if (now - this.#told < every) return
    this.#told = now
    const line = progressLine(event, (now - this.#since) / 1000)
    this.#target.write(this.#target.terminal ? `\r\x1b[2K${line}` : `${line}\n`)
    this.#drawn = this.#target.terminal
  }

  /** Takes the bar off the screen, so that a line can be printed above it. */
  clear(): void {
    if (this.#drawn) this.#target.write('\r\x1b[2K')
    this.#drawn = false
  }
}

/** @param seconds since the phase began. */
export function progressLine(
  { phase, done, total }: Extract<PipelineEvent, { kind: 'progress' }>,
  seconds: number,
): string {
  const label = LABELS[phase].padEnd(11)
  const rate = seconds > 0 ? done / seconds : 0
  const speed = rate > 0 ? `  ${rate < 10 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en')}/s` : ''
  if (total === null || total === 0) return `${label} ${done.toLocaleString('en')}${speed}`
  const share = Math.min(1, done / total)
  const bar = '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '░')
  const left = rate > 0 && done < total ? `  ${duration((total - done) / rate)} left` : ''
  return `${label} ${bar} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}${speed}${left}`
}

export function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
