import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'

/** Compiles src/ to dist/ and bundles web/ to dist/web, from nothing, so that no file of an older layout stays behind. */
rmSync('dist', { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
execFileSync('vite', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'], { stdio: 'inherit' })
chmodSync('dist/cli/main.js', 0o755)
