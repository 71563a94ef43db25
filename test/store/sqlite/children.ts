import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('ingest-child.ts', import.meta.url))
const REVIEWS = fileURLToPath(new URL('review-child.ts', import.meta.url))

export interface Child {
  readonly process: ChildProcess
  /** Resolves when the process has ended: its exit code, and the hashes that it reported as stored. */
  readonly ended: Promise<{
    readonly code: number | null
    readonly stored: readonly string[]
    readonly errors: string
  }>
}

export function startIngest(ledger: string, first: number, count: number): Child {
  const process = spawn(globalThis.process.execPath, [SCRIPT, ledger, String(first), String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { process, ended: outcomeOf(process) }
}

export function startReviews(ledger: string, name: string, count: number): Child {
  const process = spawn(globalThis.process.execPath, [REVIEWS, ledger, name, String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { process, ended: outcomeOf(process) }
}

async function outcomeOf(process: ChildProcess): Child['ended'] {
  let out = ''
  let errors = ''
  process.stdout?.on('data', chunk => {
    out += chunk
  })
  process.stderr?.on('data', chunk => {
    errors += chunk
  })
  const [code] = await once(process, 'close')
  return {
    code: typeof code === 'number' ? code : null,
    stored: out.split('\n').filter(line => line.length === 64),
    errors,
  }
}
