import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Runs one of the scorers that lie with the corpora, and takes the JSON that it prints. */
export function runScorer<T>(corpora: string, scorer: string, args: readonly string[]): T {
  const output = execFileSync(process.execPath, [join(corpora, 'eval', scorer), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(output) as T
}

/** The first of these paths below the corpora that is not there. */
export const missingOf = (corpora: string, paths: readonly string[]): string | undefined =>
  paths.find(path => !existsSync(join(corpora, path)))
