import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { report, writeReports } from './reports.ts'
import { run, temporaryFolder } from './run-cli.ts'

/** Paints the screen, sets the window's title, turns the direction of reading; the C1 form too. */
const HOSTILE = 'x\u001b[2J\u001b]0;owned\u0007\u009b31m\u202ey'
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/

describe('what the command line repeats', () => {
  it('of words that it does not find shows no escape sequence', async () => {
    const folder = temporaryFolder()
    writeReports(join(folder, 'reports'), 0, 1)
    await run(['ingest', 'reports'], folder)
    const { error, code } = await run(['search', `zzz${HOSTILE}`, 'two\nlines'], folder)
    expect(code).toBe(1)
    expect(error).toContain('nothing with zzzx␛[2J')
    expect(error).toContain('two lines')
    expect(error).not.toMatch(ACTING)
  })

  it('of arguments that it does not know shows no escape sequence', async () => {
    const folder = temporaryFolder()
    for (const args of [
      [HOSTILE],
      [`--${HOSTILE}`],
      ['statements', '--act', HOSTILE],
      ['statements', '--limit', HOSTILE],
      ['statements', `--${HOSTILE}`],
      ['export', '--format', HOSTILE],
      ['serve', '--port', HOSTILE],
      ['statements', '--ledger', HOSTILE],
      ['show', 'a', HOSTILE],
    ]) {
      const { error, out, code } = await run(args, folder)
      expect(code, args.join(' ')).toBeGreaterThan(1)
      expect(error + out, args.join(' ')).not.toMatch(ACTING)
      expect(error.length, args.join(' ')).toBeGreaterThan(10)
    }
  })

  it('of an article’s title shows no escape sequence', async () => {
    const folder = temporaryFolder()
    const paragraphs = report(1)
      .split('\n\n')
      .slice(1)
      .map(text => `<p>${text}</p>`)
    const title = 'Bridge &#27;[2J&#27;]0;owned&#7; Held'
    writeFileSync(
      join(folder, 'report.html'),
      `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`,
    )
    await run(['ingest', 'report.html'], folder)
    const { id, title: stored } = JSON.parse((await run(['articles', '--json'], folder)).out)
    expect(stored).toContain('\u001b[2J')
    const { out, code } = await run(['show', id], folder)
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toContain('Bridge ␛[2J␛]0;owned␇ Held')
    expect(out).not.toMatch(ACTING)
  })
})
