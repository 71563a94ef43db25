import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const CLI = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly error: string
}

/** Starts the program as a user would, from source; no colour, eighty columns. */
export function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

export function finished(child: ChildProcess): Promise<Run> {
  let out = ''
  let error = ''
  child.stdout?.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', text => {
    error += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out, error }))
  })
}

export function run(args: readonly string[], cwd: string, input?: string | Uint8Array): Promise<Run> {
  const child = start(args, cwd)
  const end = finished(child)
  child.stdin?.on('error', () => {})
  child.stdin?.end(input ?? '')
  return end
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
