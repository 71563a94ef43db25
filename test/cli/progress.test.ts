import { describe, expect, it } from 'vitest'
import { duration, Progress, progressLine } from '../../src/cli/terminal/progress.ts'

function watch(terminal: boolean) {
  const written: string[] = []
  let now = 0
  const progress = new Progress({ write: text => written.push(text), terminal, now: () => now })
  return {
    written,
    progress,
    at: (ms: number) => {
      now = ms
    },
  }
}

describe('progress', () => {
  it('shows share, rate and time left once the total is known', () => {
    expect(progressLine({ kind: 'progress', phase: 'read', done: 250, total: 1000 }, 5)).toBe(
      'reading     ██████░░░░░░░░░░░░░░░░░░ 250 of 1,000  50/s  15 s left',
    )
  })

  it('counts without a bar as long as the total is unknown', () => {
    expect(progressLine({ kind: 'progress', phase: 'reconcile', done: 64, total: null }, 2)).toBe(
      'reconciling 64  32/s',
    )
  })

  it('redraws one line on a terminal and takes it away again', () => {
    const { progress, written, at } = watch(true)
    progress.onEvent({ kind: 'progress', phase: 'read', done: 1, total: 4 })
    at(50)
    progress.onEvent({ kind: 'progress', phase: 'read', done: 2, total: 4 })
    at(150)
    progress.onEvent({ kind: 'progress', phase: 'read', done: 3, total: 4 })
    progress.clear()
    expect(written).toHaveLength(3)
    expect(written.every(text => text.startsWith('\r\u001b[2K'))).toBe(true)
  })

  it('writes a quiet line now and then in a pipe', () => {
    const { progress, written, at } = watch(false)
    for (let second = 0; second <= 25; second++) {
      at(second * 1000)
      progress.onEvent({ kind: 'progress', phase: 'analyse', done: second, total: 30 })
    }
    expect(written).toHaveLength(2)
    expect(written.join('')).not.toContain('\u001b')
  })

  it('says long times in words', () => {
    expect([0.2, 59, 61, 3725].map(duration)).toEqual(['1 s', '59 s', '1 min 1 s', '1 h 2 min'])
  })
})
