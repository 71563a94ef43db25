import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Everything that must hold, in one run: types, format and lint, build, then the tests. The last line says
 * `N passed, N failed`; each of the steps before the tests counts as one.
 */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numFailedTestSuites: number
  readonly testResults: readonly { readonly assertionResults: readonly unknown[]; readonly status: string }[]
}

const STEPS: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['Debian packages', 'bash', ['scripts/install-debian-packages.sh']],
  ['types', 'tsc', ['--noEmit']],
  ['types of the web app', 'tsc', ['--noEmit', '-p', 'web']],
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['build', 'node', ['scripts/build.ts']],
]

let passed = 0
let failed = 0
for (const [name, command, args] of STEPS) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (status === 0) passed++
  else failed++
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}${error ? `: ${error.message}` : ''}`)
}

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
const json = join(folder, 'report.json')
const run = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${json}`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
const report = readReport(json)
// A file that fails to load has no tests to count: it counts as one that failed.
const broken =
  report?.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length ??
  1
passed += report?.numPassedTests ?? 0
failed += (report?.numFailedTests ?? 0) + broken
if (run.status !== 0 && failed === 0) failed++
rmSync(folder, { recursive: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report
  } catch {
    return null
  }
}
