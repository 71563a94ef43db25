#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { type Context, EXIT } from './context.ts'
import { explain } from './explain.ts'
import { keepYoungSpaceSmall } from './memory.ts'
import { buildProgram } from './program.ts'
import { processOutput } from './terminal/output.ts'
import { printable } from './terminal/printable.ts'

silenceExperimentalWarnings()
keepYoungSpaceSmall()
const output = processOutput(wantsColour())
const interrupted = new AbortController()
process.on('SIGINT', onInterrupt)
process.on('SIGTERM', onInterrupt)
// `counterclaim statements | head` closes the pipe early; that is no error.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.fine)
  throw error
})

const version = packageVersion()
const context: Context = {
  output,
  now: () => new Date(),
  signal: interrupted.signal,
  standardInput,
  reviewer: userName(),
  tool: `counterclaim ${version}`,
}

try {
  process.exitCode = await buildProgram(context, version)(process.argv.slice(2))
} catch (error) {
  process.exitCode = explain(error, output)
}

function onInterrupt(): void {
  if (interrupted.signal.aborted) process.exit(EXIT.interrupted)
  interrupted.abort()
}

/** `node:sqlite` still warns that it is experimental; a user can do nothing about it. */
function silenceExperimentalWarnings(): void {
  process.removeAllListeners('warning')
  process.on('warning', warning => {
    if (warning.name !== 'ExperimentalWarning')
      process.stderr.write(printable(`${warning.name}: ${warning.message}\n`))
  })
}

function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (process.argv.includes('--no-color') || NO_COLOR) return false
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') || process.stdout.isTTY === true
}

/** What the user set, else the name by which the machine knows them; in a container there may be none. */
function userName(): string {
  const { COUNTERCLAIM_REVIEWER, USER, USERNAME } = process.env
  const named = [COUNTERCLAIM_REVIEWER, USER, USERNAME].find(name => name !== undefined && name.trim() !== '')
  if (named !== undefined) return named
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  const { version } = JSON.parse(text) as { readonly version: string }
  return version
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Buffer))
  return Buffer.concat(chunks)
}
